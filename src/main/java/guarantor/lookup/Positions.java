package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks positions up. */
public final class Positions {
  private Positions() {}

  /**
   * Positions by delegation, issue, source and day, sorted by date, then id. A date known only to
   * the month or year counts as its last day.
   */
  public static List<PositionRow> of(
      Content content,
      Optional<String> delegation,
      Optional<String> issue,
      Optional<String> source,
      Optional<LocalDate> day) {
    List<Position> found = new ArrayList<>();
    for (Position p : content.positions().values()) {
      boolean theirs = delegation.isEmpty() || delegation.get().equals(content.owner(p));
      boolean onIssue = issue.isEmpty() || issue.get().equals(p.issue());
      boolean fromHere = source.isEmpty() || source.get().equals(p.source());
      if (theirs && onIssue && fromHere && (day.isEmpty() || p.known(day.get()))) {
        found.add(p);
      }
    }
    found.sort(Comparator.comparing(Position::date).thenComparing(Position::id));
    return found.stream().map(p -> PositionRow.of(content, p, day)).toList();
  }
}
