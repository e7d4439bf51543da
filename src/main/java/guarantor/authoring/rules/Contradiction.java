package guarantor.authoring.rules;

import guarantor.content.Issue;
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
    List<Position> all = new ArrayList<>();
    desk.positions().stream().filter(p -> p.binds() && p.conditions().isEmpty()).forEach(all::add);
    Map<String, List<Position>> together = new TreeMap<>();
    for (Position p : all) {
      String key =
          desk.content().owner(p) + "/" + p.speaker() + "/" + p.date().text() + "/" + p.issue();
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
    }
    for (List<Position> group : together.values()) {
      for (Position objects : group) {
        for (Position backs : group) {
          boolean broken =
              !objects.stance().backs()
                  && backs.stance().backs()
                  && rulesOut(desk.content().issues().get(backs.issue()), objects, backs);
          out.when(
              broken,
              objects,
              "stance",
              "",
              "'" + backs.id() + "' of the same speaker and day backs what this rules out");
        }
      }
    }
  }

  private static boolean rulesOut(Issue issue, Position objects, Position backs) {
    int from = issue.step(objects.level().orElseThrow());
    int level = issue.step(backs.level().orElseThrow());
    boolean up =
        objects.direction().orElse(Position.Direction.AND_ABOVE) == Position.Direction.AND_ABOVE;
    return up ? level >= from : level <= from;
  }
}
