package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.negotiation.Force;
import guarantor.negotiation.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The text a careful reader would aim at today, clause by clause: the level and tag that earn most
 * over those it believes would carry them, with an exception for each it would otherwise lose.
 *
 * @param value thousandths of a point, the price of its gives taken off
 */
record Plan(List<Edit> edits, long gives, long value) {

  /** Kept in hand for exceptions: with an empty mandate nobody can be let off any more. */
  private static final int RESERVE = 3;

  private static final int PEACE = Force.PEACE.ordinal();

  /**
   * The best plan, adding one or two gives after the others while that earns more than it costs.
   */
  static Plan best(BotView view, Beliefs beliefs) {
    long made = 0;
    long open = 0;
    for (int g = 0; g < view.gives(); g++) {
      boolean given = view.given(g, Edit.JOINT);
      made |= given ? 1L << g : 0;
      boolean asked = !given && !view.askers(g).isEmpty();
      boolean may = asked && view.allows(view.room(List.of(), List.of(g)));
      open |= may ? 1L << g : 0;
    }
    Plan best = of(view, beliefs, made, 0);
    Plan next = more(best, open, made, view, beliefs);
    while (next != best) {
      best = next;
      next = more(best, open, made, view, beliefs);
    }
    return best;
  }

  private static Plan more(Plan from, long open, long made, BotView view, Beliefs beliefs) {
    Plan best = from;
    for (int a = 0; a < view.gives(); a++) {
      for (int b = a; b < view.gives(); b++) {
        long added = (1L << a | 1L << b) & ~from.gives;
        long gives = from.gives | added;
        boolean fresh = added != 0 && (added & ~open) == 0 && (a == b || Long.bitCount(added) == 2);
        if (fresh && price(view, gives & ~made) + RESERVE <= view.points()) {
          best = better(best, of(view, beliefs, gives, cost(view, gives & ~made)));
        }
      }
    }
    return best;
  }

  private static int price(BotView view, long gives) {
    int sum = 0;
    for (int g = 0; g < view.gives(); g++) {
      sum += (gives >> g & 1) != 0 ? view.price(g) : 0;
    }
    return sum;
  }

  private static long cost(BotView view, long gives) {
    return view.mandatePoint() * price(view, gives);
  }

  /** The best over the tags of the trigger: the clauses without a tag enter into force with it. */
  private static Plan of(BotView view, Beliefs beliefs, long gives, long cost) {
    Plan best = null;
    int trigger = view.agenda().trigger();
    boolean open = trigger >= 0 && !view.closed(trigger);
    for (Force force : Force.values()) {
      if (open || force.ordinal() == (trigger < 0 ? 0 : view.text().force(trigger))) {
        best = better(best, under(force.ordinal(), open, view, beliefs, gives, cost));
      }
    }
    return open ? better(best, under(0, false, view, beliefs, gives, cost)) : best;
  }

  private static Plan better(Plan best, Plan plan) {
    return best == null || plan.value > best.value ? plan : best;
  }

  /**
   * The plan for one tag.
   *
   * @param stands whether the trigger is to stand, so that others enter into force with it
   */
  private static Plan under(
      int force, boolean stands, BotView view, Beliefs beliefs, long gives, long cost) {
    boolean softened = false;
    for (int g = 0; g < view.gives(); g++) {
      softened |= (gives >> g & 1) != 0 && view.softens(g);
    }
    int trigger = view.agenda().trigger();
    List<Edit> edits = new ArrayList<>();
    long value = -cost;
    int follows = 0;
    if (trigger >= 0 && view.closed(trigger)) {
      follows = force;
    } else if (trigger >= 0) {
      Aim aim =
          stands
              ? Aim.standing(view, beliefs, trigger, gives, softened, force)
              : Aim.nothing(view, trigger);
      value += aim.value();
      edits.add(aim.edit());
      follows = stands ? force : 0;
    }
    for (int i = 0; i < view.items(); i++) {
      Part part = view.agenda().item(i).part();
      if (view.closed(i) || i == trigger) {
        continue;
      }
      if (part == Part.ANNEX) {
        value += annex(view, beliefs, i, follows, gives, edits);
      } else {
        boolean tagged = view.agenda().item(i).tagged();
        int least = tagged || part == Part.SENTENCE ? 0 : follows;
        Aim aim = Aim.best(view, beliefs, i, gives, softened, least, tagged ? PEACE : least);
        value += aim.value();
        edits.add(aim.edit());
      }
    }
    return new Plan(edits, gives, value);
  }

  private static long annex(
      BotView view, Beliefs beliefs, int item, int force, long gives, List<Edit> edits) {
    long value = 0;
    for (int p = 0; p < view.parties(); p++) {
      boolean signs = view.isVoice(p) || view.isRow(p);
      int level = signs ? beliefs.reach(view, p, item, force, gives) : Published.SILENT;
      while (level > 0 && !view.mayName(item, level)) {
        level--;
      }
      if (level > view.agenda().item(item).statusQuo()) {
        edits.add(Edit.annex(item, level, p));
        value += view.worth(item, level, 0, p, false);
      }
    }
    return value;
  }
}
