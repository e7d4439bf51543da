package guarantor.authoring.rules;

import guarantor.content.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One speaker on one day backs a level that he rules out, neither under a condition. */
final class Contradiction implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "CONTRADICTION",
        "One speaker on one day backs a level that he rules out, neither under a condition.",
        "One of the two was read wrongly, or a condition is missing.",
        "\"supports\" membership and \"red-line\" membership \"and-above\" on one day",
        "\"red-line\" membership with {\"kind\": \"war-ended\"}",
        "read both again; give the condition, or take the weaker level");
  }

  @Override
  public void check(Desk desk, Findings out) {
    Map<String, List<Position>> together = new TreeMap<>();
    for (Position p : desk.positions()) {
      if (p.binds() && p.conditions().isEmpty()) {
        String key =
            desk.content().owner(p) + "/" + p.speaker() + "/" + p.date().text() + "/" + p.issue();
        together.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
      }
    }
    for (List<Position> group : together.values()) {
      for (Position objects : group) {
        for (Position backs : group) {
          out.when(
              objects.rulesOut(backs, desk.content().issues().get(backs.issue())),
              objects,
              "stance",
              "",
              "'" + backs.id() + "' of the same speaker and day backs what this rules out");
        }
      }
    }
  }
}
