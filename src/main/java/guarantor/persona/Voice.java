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
        archive.said(delegation, issue),
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
    return first(archive.said(delegation, issue), spoken, FIRMEST);
  }

  /** The first in an order of what it may still say on an issue; null where nothing is left. */
  private static Position first(
      List<Position> said, Predicate<Position> spoken, Comparator<Position> order) {
    Position first = null;
    for (Position p : said) {
      boolean before = mayBeSpoken(p) && (first == null || order.compare(p, first) < 0);
      if (before && !spoken.test(p)) {
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
