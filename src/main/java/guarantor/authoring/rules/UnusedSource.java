package guarantor.authoring.rules;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.content.Verified;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A page that was read is cited by nothing. */
final class UnusedSource implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "UNUSED_SOURCE",
        "A page that was read is cited by nothing.",
        "Somebody read it for something; a page that backs nothing is padding.",
        "(a source that no position, notice, design or text names)",
        "(a position with \"source\": \"scholz-0622\")",
        "cite it, delete it, or allow it with the reason");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    Set<String> used = new TreeSet<>();
    Content c = desk.content();
    c.positions().values().forEach(p -> used.add(p.source()));
    c.blueprints().values().forEach(b -> used.add(b.because()));
    for (Scenario s : c.scenarios().values()) {
      s.press().forEach(n -> used.add(n.source()));
      s.comparisons().forEach(x -> used.add(x.source()));
      SceneText.of(s).forEach(t -> bracketed(t.text(), used));
    }
    for (Source s : c.sources().values()) {
      boolean read = s.verified() != Verified.FROM_MEMORY;
      out.when(
          read && !used.contains(s.id()),
          "source",
          s.id(),
          "id",
          s.id(),
          "'" + s.id() + "' is cited by nothing");
    }
  }

  private static final Pattern BRACKETED = Pattern.compile("\\[([a-z0-9, -]+)]");

  private static void bracketed(String text, Set<String> used) {
    BRACKETED.matcher(text).results().forEach(m -> used.addAll(List.of(m.group(1).split(", *"))));
  }
}
