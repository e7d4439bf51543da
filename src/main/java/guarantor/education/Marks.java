package guarantor.education;

import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the machine can say to each line of the rubric, with the evidence. Points are in tenths.
 *
 * @param tenths points of all lines a machine can judge
 * @param ofTenths the most these lines could have brought
 * @param teacher weight that is left to the teacher
 */
public record Marks(List<Row> lines, int tenths, int ofTenths, int teacher) {

  /**
   * One line.
   *
   * @param share 0..100; absent where only a person can judge, or nothing was there to count
   */
  public record Row(
      Rubric.Line line, int weight, Optional<Integer> share, int tenths, List<Mark> marks) {}

  /**
   * One criterion.
   *
   * @param value what was counted: a number, or percent
   * @param enough what full marks ask
   * @param share 0..100; absent where there was nothing to count
   * @param events numbers of the events it rests on
   */
  public record Mark(
      Rubric.Criterion criterion,
      int value,
      int enough,
      Optional<Integer> share,
      List<Integer> events) {}

  /** Marks a game under an assignment. */
  public static Marks of(
      Assignment assignment,
      State state,
      Sheet sheet,
      int shareOfBest,
      Optional<Integer> percentile) {
    Ledger ledger = new Ledger(state);
    List<Row> rows = new ArrayList<>();
    for (Rubric r : assignment.rubric()) {
      List<Mark> marks = new ArrayList<>();
      for (Rubric.Wanted w : r.wanted()) {
        marks.add(mark(w, ledger, sheet, shareOfBest, percentile));
      }
      rows.add(row(r, marks));
    }
    int tenths = 0;
    int of = 0;
    int teacher = 0;
    for (Row r : rows) {
      tenths += r.tenths();
      of += r.share().isPresent() ? 10 * r.weight() : 0;
      teacher += r.share().isPresent() ? 0 : r.weight();
    }
    return new Marks(List.copyOf(rows), tenths, of, teacher);
  }

  private static Row row(Rubric r, List<Mark> marks) {
    List<Integer> shares = marks.stream().flatMap(m -> m.share().stream()).toList();
    if (shares.isEmpty()) {
      return new Row(r.line(), r.weight(), Optional.empty(), 0, List.copyOf(marks));
    }
    int sum = shares.stream().mapToInt(s -> s).sum();
    int share = sum / shares.size();
    int tenths = sum * r.weight() / (10 * shares.size());
    return new Row(r.line(), r.weight(), Optional.of(share), tenths, List.copyOf(marks));
  }

  private static Mark mark(
      Rubric.Wanted w, Ledger ledger, Sheet sheet, int shareOfBest, Optional<Integer> percentile) {
    return switch (w.criterion()) {
      case SHEET_FILLED -> percent(w, sheet.filled(), sheet.cells(), List.of());
      case SHEET_RIGHT -> percent(w, sheet.right(), sheet.cells(), List.of());
      case LOOKED_INTO -> counted(w, ledger.lookedInto());
      case EXHIBITS_WON -> counted(w, ledger.exhibitsWon());
      case CALLS_RIGHT -> called(w, ledger.callsRight());
      case ASKED_FIRST -> counted(w, ledger.askedFirst());
      case RECIPROCITY -> percent(w, ledger.reciprocity());
      case PACKAGES -> counted(w, ledger.packages());
      case NO_RAMMING -> percent(w, ledger.noRamming());
      case SIGNERS_KEPT -> percent(w, ledger.signersKept());
      case SHARE_OF_BEST -> percent(w, shareOfBest, 100, List.of());
      case PERCENTILE ->
          percentile.map(p -> percent(w, p, 100, List.of())).orElse(percent(w, 0, 0, List.of()));
    };
  }

  /** Nobody has to call an answer, but who calls none shows none. */
  private static Mark called(Rubric.Wanted w, Ledger.Count c) {
    return percent(w, c.n(), Math.max(1, c.of()), c.events());
  }

  private static Mark counted(Rubric.Wanted w, Ledger.Count c) {
    return new Mark(
        w.criterion(), c.n(), w.enough(), Optional.of(full(c.n(), w.enough())), c.events());
  }

  private static Mark percent(Rubric.Wanted w, Ledger.Count c) {
    return percent(w, c.n(), c.of(), c.events());
  }

  private static Mark percent(Rubric.Wanted w, int n, int of, List<Integer> events) {
    int value = of == 0 ? 0 : Math.max(0, n) * 100 / of;
    Optional<Integer> share = of == 0 ? Optional.empty() : Optional.of(full(value, w.enough()));
    return new Mark(w.criterion(), value, w.enough(), share, events);
  }

  private static int full(int value, int enough) {
    return Math.min(100, value * 100 / Math.max(1, enough));
  }
}
