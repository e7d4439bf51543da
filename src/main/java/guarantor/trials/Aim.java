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
  private static final long MISSED_LINE = 2;
  private static final long BROKEN = 1_000_000;

  /**
   * The level, tag and exceptions that earn most; the status quo where nothing earns.
   *
   * @param least the earliest tag to be tried; for a clause without a tag, the one it follows
   */
  static Aim best(
      BotView view,
      Beliefs beliefs,
      int item,
      long gives,
      boolean softened,
      int least,
      int latest) {
    Aim nothing = nothing(view, item);
    return best(nothing, view, beliefs, item, gives, softened, least, latest);
  }

  /** The clause left where it was before anybody spoke. */
  static Aim nothing(BotView view, int item) {
    int statusQuo = view.agenda().item(item).statusQuo();
    long broken = floor(view, item) > statusQuo ? BROKEN : 0;
    Edit edit = new Edit(item, statusQuo, 0, Edit.JOINT, 0);
    return new Aim(edit, -missed(view, item, statusQuo) - broken, 0);
  }

  /** The level that earns most, or loses least, among those that make the clause stand. */
  static Aim standing(
      BotView view, Beliefs beliefs, int item, long gives, boolean softened, int force) {
    Aim worst = new Aim(nothing(view, item).edit(), Long.MIN_VALUE / 2, 0);
    return best(worst, view, beliefs, item, gives, softened, force, force);
  }

  private static Aim best(
      Aim from,
      BotView view,
      Beliefs beliefs,
      int item,
      long gives,
      boolean softened,
      int least,
      int latest) {
    boolean tagged = view.agenda().item(item).tagged();
    int statusQuo = view.agenda().item(item).statusQuo();
    boolean must = floor(view, item) > statusQuo;
    Aim best = from;
    for (int level = statusQuo + 1; level <= view.agenda().item(item).top(); level++) {
      for (int force = least; force <= latest && view.mayName(item, level); force++) {
        Aim aim =
            view.isSentence(item)
                ? sentence(view, beliefs, item, level, force, gives)
                : compact(view, beliefs, item, level, force, gives, softened);
        boolean allowed = level >= floor(view, item) && (!tagged || force != forbidden(view, item));
        boolean lifts =
            view.needsConsent(item, best.edit.level()) && !view.needsConsent(item, level);
        boolean first = must && best.edit.level() < floor(view, item) && aim.bound != 0 || lifts;
        if (allowed && aim.whole() && aim.paid(view) && (first || aim.value > best.value)) {
          best = aim;
        }
      }
    }
    return best;
  }

  /** Whether it binds more than it lets off: what most are excepted from is no joint clause. */
  private boolean whole() {
    return edit.except() == 0 || Long.bitCount(bound) > Long.bitCount(edit.except());
  }

  /** Whether the mandate bears the exceptions it adds. */
  private boolean paid(BotView view) {
    long had = view.text().clause(edit.item(), Edit.JOINT).except();
    int more = Long.bitCount(edit.except()) - Long.bitCount(had);
    return more <= 0 || more * view.exceptionPrice() <= view.points();
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
    return MISSED_LINE * view.mandatePoint() * Math.max(0, view.line(item) - level);
  }

  /** The Sentence stands as high as nobody with a word on it breaks the silence. */
  private static Aim sentence(
      BotView view, Beliefs beliefs, int item, int level, int force, long gives) {
    Bound who = Bound.of(view, beliefs, item, level, force, gives);
    boolean stands = who.failing() == 0;
    long value = stands ? view.worth(item, level, force) : -MISSED_LINE * view.mandatePoint();
    Edit edit = new Edit(item, level, force, Edit.JOINT, 0);
    return new Aim(edit, value - missed(view, item, level), who.carrying());
  }

  private static Aim compact(
      BotView view, Beliefs beliefs, int item, int level, int force, long gives, boolean softened) {
    Bound who = Bound.of(view, beliefs, item, level, force, gives);
    int own = view.agenda().item(item).tagged() ? force : 0;
    long value = 0;
    for (int p = 0; p < view.parties(); p++) {
      boolean row = view.isRow(p) && Long.bitCount(who.carrying() & view.core()) >= view.rowsNeed();
      boolean bound = row || (who.carrying() >> p & 1) != 0;
      value += bound ? view.worth(item, level, own, p, softened) : 0;
    }
    Edit edit = new Edit(item, level, own, Edit.JOINT, who.failing());
    value -= view.mandatePoint() * view.exceptionPrice() * Long.bitCount(who.failing());
    return new Aim(edit, value - missed(view, item, level), who.carrying());
  }
}
