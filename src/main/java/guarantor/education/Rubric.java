package guarantor.education;

import java.util.List;

/**
 * One line of the rubric with its weight.
 *
 * @param criteria what is counted, each for an equal part of the line; empty: the usual ones. A
 *     line that only a person can judge has none
 */
public record Rubric(Line line, int weight, List<Wanted> criteria) {

  /** The lines there are. */
  public enum Line {
    PREPARATION,
    EVIDENCE,
    PROCESS,
    OUTCOME,
    REFLECTION
  }

  /** A criterion and how much of it is full marks. */
  public record Wanted(Criterion criterion, int enough) {}

  /** What is counted, always with the events it was counted in. */
  public enum Criterion {
    /** Cells of the prediction sheet filled in, in percent of all. */
    SHEET_FILLED(Line.PREPARATION, 100),
    /** Cells of the prediction sheet that were right, in percent of all. */
    SHEET_RIGHT(Line.PREPARATION, 50),
    /** Questions put to delegations and press notices opened. */
    LOOKED_INTO(Line.EVIDENCE, 2),
    /** Exhibits that won their duel. */
    EXHIBITS_WON(Line.EVIDENCE, 1),
    /** Answers called right, in percent of those called. */
    CALLS_RIGHT(Line.EVIDENCE, 50),
    /** Delegations asked or telephoned before the room was asked to sign. */
    ASKED_FIRST(Line.PROCESS, 2),
    /** Counters that were answered by a step of one's own, in percent. */
    RECIPROCITY(Line.PROCESS, 50),
    /** Packages: two clauses or more, or a clause with a give. */
    PACKAGES(Line.PROCESS, 2),
    /** Offers that did not ask again for what a shown red line bars, in percent. */
    NO_RAMMING(Line.PROCESS, 100),
    /** Signers won and not lost again, in percent. */
    SIGNERS_KEPT(Line.PROCESS, 100),
    /** Points in percent of the best text found under the same instruction. */
    SHARE_OF_BEST(Line.OUTCOME, 100),
    /** Percentile among those who held the same seat. */
    PERCENTILE(Line.OUTCOME, 100);

    private final Line line;
    private final int enough;

    Criterion(Line line, int enough) {
      this.line = line;
      this.enough = enough;
    }

    /** The line it belongs to. */
    public Line line() {
      return line;
    }

    /** How much of it is full marks where the assignment does not say. */
    public int enough() {
      return enough;
    }
  }

  /** The usual rubric: the outcome counts for a quarter, and no machine judges a reflection. */
  public static List<Rubric> usual() {
    return List.of(
        new Rubric(Line.PREPARATION, 15, List.of()),
        new Rubric(Line.EVIDENCE, 20, List.of()),
        new Rubric(Line.PROCESS, 25, List.of()),
        new Rubric(Line.OUTCOME, 25, List.of()),
        new Rubric(Line.REFLECTION, 15, List.of()));
  }

  /**
   * The criteria in force: its own, or the usual ones of the line; the percentile never unasked.
   */
  public List<Wanted> wanted() {
    if (!criteria.isEmpty()) {
      return criteria;
    }
    return java.util.stream.Stream.of(Criterion.values())
        .filter(c -> c.line() == line && c != Criterion.PERCENTILE)
        .map(c -> new Wanted(c, c.enough()))
        .toList();
  }
}
