package guarantor.negotiation;

import java.util.List;

/**
 * The opponent who acts against the text: it announces its next target and speaks once on it. What
 * it says marks the clause for those whose own record names that fear.
 */
public final class Spoiler {
  private Spoiler() {}

  /**
   * An objection of the spoiler's, from its record.
   *
   * @param date days since an epoch, for ties
   */
  public record Objection(int ref, int item, int level, boolean upward, long date) {}

  /** The clause it will speak on next, with the record it would use; item -1 if there is none. */
  public record Target(int item, int ref) {
    static final Target NONE = new Target(-1, -1);
  }

  /**
   * Its best target on this table: most delegations marked, then the later record, then the number.
   */
  public static Target target(Table table, Cast cast, List<Objection> objections) {
    Target best = Target.NONE;
    int most = 0;
    long latest = Long.MIN_VALUE;
    for (Objection o : objections) {
      if (table.spoken(o.ref()) || !reached(table, cast, o)) {
        continue;
      }
      int marked = Long.bitCount(wouldMark(table, cast, o.item()));
      boolean better = marked > most || marked == most && marked > 0 && o.date() > latest;
      if (better) {
        best = new Target(o.item(), o.ref());
        most = marked;
        latest = o.date();
      }
    }
    return best;
  }

  /** The record it uses when it speaks on the announced clause, or -1 if it has none left. */
  public static int record(Table table, Cast cast, List<Objection> objections, int item) {
    int ref = -1;
    long latest = Long.MIN_VALUE;
    for (Objection o : objections) {
      boolean usable = o.item() == item && !table.spoken(o.ref()) && reached(table, cast, o);
      if (usable && o.date() > latest) {
        ref = o.ref();
        latest = o.date();
      }
    }
    return ref;
  }

  private static boolean reached(Table table, Cast cast, Objection o) {
    if (!o.upward()) {
      return false;
    }
    Item item = cast.agenda().item(o.item());
    if (item.part() != Part.ANNEX) {
      int level = table.text().level(o.item());
      return level >= o.level() && (level > item.statusQuo() || item.part() == Part.SENTENCE);
    }
    for (Party p : cast.parties()) {
      int level = table.text().level(o.item(), p.index());
      if (level >= o.level() && level > item.statusQuo()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parties a word on this clause would mark: their own record names the fear, the clause stands in
   * the text they answer, and the spoiler has not used it before.
   */
  public static long wouldMark(Table table, Cast cast, int item) {
    if (table.spoilerSpokeOn(item)) {
      return 0;
    }
    long mask = 0;
    for (Party p : cast.parties()) {
      boolean afraid = p.answers() && p.fears()[item] >= 0;
      if (afraid
          && table.text().stands(item, p.index())
          && !table.text().excepts(item, p.index())) {
        mask |= p.bit();
      }
    }
    return mask;
  }
}
