package guarantor.authoring.rules;

import guarantor.content.Issue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Two issues share a name, or two levels of one issue share a phrase. */
final class SharedPhrase implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SHARED_PHRASE",
        "Two issues share a name, or two levels of one issue share a phrase.",
        "What a player writes would mean either.",
        "\"names\": [\"defence\"] in two issues",
        "\"names\": [\"defence industry\"]",
        "keep it where it is meant");
  }

  @Override
  public void check(Desk desk, Findings out) {
    Map<String, String> owner = new TreeMap<>();
    for (Issue i : desk.content().issues().values()) {
      for (String n : i.names()) {
        String key = n.toLowerCase(Locale.ROOT);
        String other = owner.putIfAbsent(key, i.id());
        out.when(
            other != null,
            "issue",
            i.id(),
            "names",
            n,
            "'"
                + n
                + "' is "
                + (i.id().equals(other) ? "named twice" : "a name of " + other + " too"));
      }
      levels(i, out);
    }
  }

  private void levels(Issue i, Findings out) {
    Map<String, String> phrase = new TreeMap<>();
    for (Issue.Level l : i.levels()) {
      for (String p : l.phrases()) {
        String other = phrase.putIfAbsent(p.toLowerCase(Locale.ROOT), l.id());
        out.when(
            other != null,
            "issue",
            i.id(),
            "phrases",
            p,
            "'" + p + "' is a phrase of " + other + " too");
      }
    }
  }
}
