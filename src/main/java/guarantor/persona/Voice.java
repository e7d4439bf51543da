package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of its positions a delegation speaks: a lookup by issue, act, level distance and date. It
 * returns positions and never makes a sentence.
 */
public final class Voice {
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
    return unspoken(archive, delegation, issue, spoken)
        .min(
            Comparator.comparing((Position p) -> p.stance().backs())
                .thenComparing(p -> distance(ladder, p, level))
                .thenComparing(p -> p.date().last(), Comparator.reverseOrder())
                .thenComparing(Position::id))
        .orElse(null);
  }

  /**
   * What it says when asked: its firmest unspoken binding record, else what others or members say.
   */
  public static Position asked(
      Archive archive, String delegation, String issue, Predicate<Position> spoken) {
    return unspoken(archive, delegation, issue, spoken)
        .min(
            Comparator.comparing((Position p) -> !p.binds())
                .thenComparing(Comparator.comparing(Position::strength).reversed())
                .thenComparing(p -> p.date().last(), Comparator.reverseOrder())
                .thenComparing(Position::id))
        .orElse(null);
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
        archive.said(delegation).stream().noneMatch(p -> p.issue().equals(issue))
            && archive.binding(delegation).stream().noneMatch(p -> p.issue().equals(issue));
    for (String near : silent ? content.issues().get(issue).near() : List.<String>of()) {
      Position p = asked(archive, delegation, near, q -> spoken.test(q) || !q.binds());
      if (p != null) {
        return p;
      }
    }
    return null;
  }

  /** What it may still say on an issue. */
  private static Stream<Position> unspoken(
      Archive archive, String delegation, String issue, Predicate<Position> spoken) {
    return archive.said(delegation).stream()
        .filter(p -> p.issue().equals(issue) && archive.stands(p))
        .filter(p -> mayBeSpoken(p) && !spoken.test(p));
  }

  private static boolean mayBeSpoken(Position p) {
    return !p.offensive();
  }

  private static int distance(Issue ladder, Position p, int level) {
    return p.level().map(l -> Math.abs(ladder.step(l) - level)).orElse(ladder.top() + 1);
  }
}
