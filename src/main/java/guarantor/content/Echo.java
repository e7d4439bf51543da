package guarantor.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other sources have of the same delegation on the same issue: a record that says the same, or
 * one that says the opposite. Levels decide, not words; talk without a level is neither.
 *
 * @param same back the same level, or object from the same level in the same direction
 * @param opposite one backs a level that the other's objection rules out
 */
public record Echo(List<Position> same, List<Position> opposite) {

  public Echo {
    same = List.copyOf(same);
    opposite = List.copyOf(opposite);
  }

  /**
   * The echo of a position in other sources.
   *
   * @param day nothing that was not known by then; empty for all there is
   */
  public static Echo of(Content content, Position p, Optional<LocalDate> day) {
    List<Position> same = new ArrayList<>();
    List<Position> opposite = new ArrayList<>();
    for (Position q : content.positionsOf().get(content.owner(p))) {
      boolean known = day.isEmpty() || q.known(day.get());
      boolean other = known && !q.source().equals(p.source()) && q.issue().equals(p.issue());
      if (other && p.level().isPresent() && q.level().isPresent()) {
        Issue issue = content.issues().get(p.issue());
        if (says(p).equals(says(q))) {
          same.add(q);
        } else if (p.rulesOut(q, issue) || q.rulesOut(p, issue)) {
          opposite.add(q);
        }
      }
    }
    return new Echo(same, opposite);
  }

  private static String says(Position p) {
    String way = p.stance().backs() ? "backs" : p.upward() ? "above" : "below";
    return way + " " + p.level().orElseThrow();
  }
}
