package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.education.Assignment;
import guarantor.store.Classroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sheets to print and hand out: briefs, one role sheet for each instruction, the observer's. */
@Command(
    name = "handout",
    description = "Print the brief, a role sheet for each instruction, and the observer's sheet.")
final class HandoutCommand implements Callable<Integer> {
  private static final List<String> WATCH =
      List.of(
          "Keep the brackets: each clause on which two delegations want different levels, with"
              + " their initials.",
          "For each refusal note the record it rests on, and whether anybody answered it.");

  @ParentCommand private Root root;

  @Parameters(paramLabel = "SCENARIO", description = "A scenario, or an assignment's id or file.")
  private String word;

  /** What `handout --json` prints. */
  record Sheets(
      String scenario, String title, List<String> brief, List<Role> roles, List<String> observer) {}

  /** One role sheet. It carries no answer key: what others want lies in the public record. */
  record Role(
      String instruction,
      String name,
      String office,
      String mandate,
      List<String> redLines,
      List<String> weighs,
      String fallback) {}

  @Override
  public Integer call() {
    Content content = root.content();
    Optional<Assignment> a = Optional.empty();
    Scenario s = content.scenarios().get(word);
    if (s == null) {
      Classroom classroom = root.classroom(content);
      a = Optional.of(classroom.find(word, content));
      s = content.scenarios().get(a.get().scenario());
    }
    List<String> brief = new ArrayList<>();
    a.ifPresent(x -> brief.add(x.brief()));
    brief.add(a.map(Assignment::contentNote).orElse(s.contentNote()));
    brief.addAll(s.brief());
    List<String> named = a.map(x -> x.roleSheet().instructions()).orElse(List.of());
    Sheets sheets =
        new Sheets(
            s.id(),
            a.map(Assignment::title).orElse(s.title()),
            brief,
            roles(content, s, named),
            a.map(Assignment::observer).filter(o -> !o.isEmpty()).orElse(WATCH));
    root.print(sheets, page(sheets));
    return Tools.DONE;
  }

  private static List<Role> roles(Content content, Scenario s, List<String> named) {
    List<Role> out = new ArrayList<>();
    for (Scenario.Brief b : s.instructions()) {
      if (named.isEmpty() || named.contains(b.id())) {
        List<String> weighs = new ArrayList<>();
        for (int q = 0; q < s.drill().size(); q++) {
          if (b.weights().get(q) > 0) {
            weighs.add(s.drill().get(q).question() + " " + b.weights().get(q) + " of 20");
          }
        }
        List<String> lines = b.redLines().stream().map(l -> redLine(content, l)).toList();
        out.add(
            new Role(
                b.id(),
                b.name(),
                b.office(),
                b.mandate(),
                lines,
                weighs,
                "Without a text nothing new is owed to Ukraine; what stood before still stands."));
      }
    }
    return out;
  }

  private static String redLine(Content content, Scenario.Limit l) {
    var issue = content.issues().get(l.issue());
    return l.below()
        .map(x -> issue.name() + " not below \"" + issue.nameOf(x) + "\"")
        .orElse(
            issue.name()
                + " not in force only on "
                + l.force().map(f -> f.name().toLowerCase(java.util.Locale.ROOT)).orElse("")
                + " ["
                + l.record()
                + "]");
  }

  private static Page page(Sheets s) {
    Page page = new Page().line(s.title().toUpperCase(java.util.Locale.ROOT));
    page.line("Sourced positions up to each date. Not a forecast, not advice.");
    s.brief().forEach(b -> page.blank().text(0, b));
    for (Role r : s.roles()) {
      page.blank().line("ROLE SHEET: " + r.name() + ", " + r.office());
      page.text(2, r.mandate());
      r.redLines().forEach(l -> page.item(2, "Red line", 12, l));
      r.weighs().forEach(w -> page.item(2, "Weighs", 12, w));
      page.item(2, "No text", 12, r.fallback());
    }
    page.blank().line("OBSERVER'S SHEET");
    s.observer().forEach(o -> page.item(2, "-", 2, o));
    return page;
  }
}
