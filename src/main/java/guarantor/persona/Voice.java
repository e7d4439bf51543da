package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of its positions a delegation speaks: a lookup by issue, act, level distance and date. It
 * returns positions and never makes a sentence.
 */
public final class Voice {
  private static final Comparator<Position> FIRMEST =
      Comparator.comparing((Position p) -> !p.binds())
          .thenComparing(Comparator.comparing(Position::strength).reversed())
          .thenComparing(p -> p.date().last(), Comparator.reverseOrder())
          .thenComparing(Position::id);

  private Voice() {}

  /**
   * What it says with an answer: the record the decision rests on if that is its own and unspoken,
   * else its nearest unspoken record on the issue; null where the record is exhausted.
   *
   * @param level the level asked
   */
  public static Position answer(
      Content content,
      Archive archive,
      String delegation,
      String issue,
      int level,
      Position restsOn,
      Predicate<Position> spoken) {
    boolean own = restsOn != null && content.owner(restsOn).equals(delegation);
    if (own && mayBeSpoken(restsOn) && !spoken.test(restsOn)) {
      return restsOn;
    }
    Issue ladder = content.issues().get(issue);
    return first(
        archive,
        delegation,
        issue,
        spoken,
        Comparator.comparing((Position p) -> p.stance().backs())
            .thenComparing(p -> distance(ladder, p, level))
            .thenComparing(p -> p.date().last(), Comparator.reverseOrder())
            .thenComparing(Position::id));
  }

  /**
   * What it says when asked: its firmest unspoken binding record, else what others or members say.
   */
  public static Position asked(
      Archive archive, String delegation, String issue, Predicate<Position> spoken) {
    return first(archive, delegation, issue, spoken, FIRMEST);
  }

  /**
   * What it says in place of silence, where nothing at all of its own is on record on the issue:
   * its firmest unspoken binding record on the nearest issue that has one, or null.
   */
  public static Position instead(
      Content content,
      Archive archive,
      String delegation,
      String issue,
      Predicate<Position> spoken) {
    boolean silent =
        archive.said(delegation, issue).isEmpty()
            && archive.binding(delegation).stream().noneMatch(p -> p.issue().equals(issue));
    for (String near : silent ? content.issues().get(issue).near() : List.<String>of()) {
      Position p = asked(archive, delegation, near, q -> spoken.test(q) || !q.binds());
      if (p != null) {
        return p;
      }
    }
    return null;
  }

  /** The first in an order of what it may still say on an issue; null where nothing is left. */
  private static Position first(
      Archive archive,
      String delegation,
      String issue,
      Predicate<Position> spoken,
      Comparator<Position> order) {
    Position first = null;
    for (Position p : archive.said(delegation, issue)) {
      boolean before = mayBeSpoken(p) && (first == null || order.compare(p, first) < 0);
      if (before && archive.stands(p) && !spoken.test(p)) {
        first = p;
      }
    }
    return first;
  }

  private static boolean mayBeSpoken(Position p) {
    return !p.offensive();
  }

  private static int distance(Issue ladder, Position p, int level) {
    return p.level().map(l -> Math.abs(ladder.step(l) - level)).orElse(ladder.top() + 1);
  }
}
