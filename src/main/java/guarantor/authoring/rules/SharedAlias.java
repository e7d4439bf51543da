package guarantor.authoring.rules;

import guarantor.content.Delegation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two delegations share an alias, a name or their initials. */
final class SharedAlias implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SHARED_ALIAS",
        "Two delegations share an alias, a name or their initials.",
        "What a player writes would mean either, and so would a bracket in the text.",
        "\"initials\": \"FR\" in two delegations",
        "\"initials\": \"FI\"",
        "keep it where it is meant");
  }

  @Override
  public void check(Desk desk, Findings out) {
    Map<String, String> owner = new TreeMap<>();
    for (Delegation d : desk.content().delegations().values()) {
      Set<String> mine = new TreeSet<>();
      for (String a : d.aliases()) {
        alias(d, "aliases", a, owner, mine, out);
      }
      alias(d, "initials", d.initials(), owner, mine, out);
      alias(d, "short", d.shortName(), owner, mine, out);
    }
  }

  private void alias(
      Delegation d,
      String key,
      String alias,
      Map<String, String> owner,
      Set<String> mine,
      Findings out) {
    String word = alias.toLowerCase(Locale.ROOT);
    String other = mine.add(word) ? owner.putIfAbsent(word, d.id()) : null;
    out.when(
        other != null,
        "delegation",
        d.id(),
        key,
        alias,
        "'" + alias + "' stands for " + other + " too");
  }
}
