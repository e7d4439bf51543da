package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.negotiation.Instruction;

/**
 * What one joint clause should say.
 *
 * @param value thousandths of a point
 * @param bound whom it is believed to bind (bitmask)
 */
record Aim(Edit edit, long value, long bound) {
  private static final long MISSED_LINE = 20_000;
  private static final int PEACE = 2;

  /** The level, tag and exceptions that earn most; the status quo where nothing earns. */
  static Aim best(BotView view, Beliefs beliefs, int item, long gives, boolean softened) {
    int statusQuo = view.agenda().item(item).statusQuo();
    Edit nothing = new Edit(item, statusQuo, 0, Edit.JOINT, 0);
    Aim best = new Aim(nothing, -missed(view, item, statusQuo), 0);
    boolean must = floor(view, item) > statusQuo;
    for (int level = statusQuo + 1; level <= view.agenda().item(item).top(); level++) {
      int tags = view.agenda().item(item).tagged() ? PEACE : 0;
      for (int force = 0; force <= tags && view.mayName(item, level); force++) {
        Aim aim =
            view.isSentence(item)
                ? sentence(view, beliefs, item, level, force, gives)
                : compact(view, beliefs, item, level, force, gives, softened);
        boolean allowed = level >= floor(view, item) && force != forbidden(view, item);
        boolean lifts =
            view.needsConsent(item, best.edit.level()) && !view.needsConsent(item, level);
        boolean first = must && best.edit.level() < floor(view, item) && aim.bound != 0 || lifts;
        if (allowed && (first || aim.value > best.value)) {
          best = aim;
        }
      }
    }
    return best;
  }

  /** The level under which the instruction counts the text for nothing. */
  private static int floor(BotView view, int item) {
    int floor = 0;
    for (Instruction.RedLine line : view.instruction().redLines()) {
      floor = line.item() == item ? Math.max(floor, line.below()) : floor;
    }
    return floor;
  }

  private static int forbidden(BotView view, int item) {
    for (Instruction.RedLine line : view.instruction().redLines()) {
      if (line.item() == item && line.force() >= 0) {
        return line.force();
      }
    }
    return -1;
  }

  private static long missed(BotView view, int item, int level) {
    return MISSED_LINE * Math.max(0, view.line(item) - level);
  }

  /** The Sentence stands as high as nobody with a word on it breaks the silence. */
  private static Aim sentence(
      BotView view, Beliefs beliefs, int item, int level, int force, long gives) {
    Bound who = Bound.of(view, beliefs, item, level, force, gives);
    boolean stands = who.failing() == 0;
    long value = stands ? view.worth(item, level, force) : -MISSED_LINE;
    Edit edit = new Edit(item, level, force, Edit.JOINT, 0);
    return new Aim(edit, value - missed(view, item, level), who.carrying());
  }

  private static Aim compact(
      BotView view, Beliefs beliefs, int item, int level, int force, long gives, boolean softened) {
    Bound who = Bound.of(view, beliefs, item, level, force, gives);
    long value = 0;
    for (int p = 0; p < view.parties(); p++) {
      boolean row = view.isRow(p) && Long.bitCount(who.carrying() & view.core()) >= view.rowsNeed();
      boolean bound = row || (who.carrying() >> p & 1) != 0;
      value += bound ? view.worth(item, level, force, p, softened) : 0;
    }
    Edit edit = new Edit(item, level, force, Edit.JOINT, who.failing());
    return new Aim(edit, value - missed(view, item, level), who.carrying());
  }
}
