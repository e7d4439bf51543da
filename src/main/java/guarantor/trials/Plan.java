package guarantor.trials;

import guarantor.negotiation.Edit;
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
  private static final long POINT_OF_MANDATE = 10_000;

  /**
   * A give is worth making where it earns this many times its price: beliefs are often too kind.
   */
  private static final long DOUBT = 2;

  /** The best plan, adding one give after the other while that earns more than it costs. */
  static Plan best(BotView view, Beliefs beliefs) {
    long made = 0;
    for (int g = 0; g < view.gives(); g++) {
      made |= view.given(g, Edit.JOINT) ? 1L << g : 0;
    }
    Plan best = of(view, beliefs, made, 0);
    int left = view.points();
    boolean more = true;
    while (more) {
      more = false;
      Plan next = best;
      for (int g = 0; g < view.gives(); g++) {
        boolean fresh = (best.gives >> g & 1) == 0 && !view.askers(g).isEmpty();
        Move give = new Move(view, g);
        if (fresh && give.price() <= left && give.allowed()) {
          long cost = cost(view, best.gives & ~made) + DOUBT * POINT_OF_MANDATE * view.price(g);
          Plan with = of(view, beliefs, best.gives | 1L << g, cost);
          next = with.value > next.value ? with : next;
        }
      }
      if (next != best) {
        left -= (int) ((cost(view, next.gives) - cost(view, best.gives)) / POINT_OF_MANDATE);
        best = next;
        more = true;
      }
    }
    return best;
  }

  /** A give as a move of its own, to see whether the rules allow it. */
  private record Move(BotView view, int give) {
    int price() {
      return view.price(give);
    }

    boolean allowed() {
      return view.allows(view.room(List.of(), List.of(give)));
    }
  }

  private static long cost(BotView view, long gives) {
    long sum = 0;
    for (int g = 0; g < view.gives(); g++) {
      sum += (gives >> g & 1) != 0 ? POINT_OF_MANDATE * view.price(g) : 0;
    }
    return sum;
  }

  private static Plan of(BotView view, Beliefs beliefs, long gives, long cost) {
    boolean softened = false;
    for (int g = 0; g < view.gives(); g++) {
      softened |= (gives >> g & 1) != 0 && view.softens(g);
    }
    List<Edit> edits = new ArrayList<>();
    long value = -cost;
    for (int i = 0; i < view.items(); i++) {
      Part part = view.agenda().item(i).part();
      if (view.closed(i)) {
        continue;
      }
      if (part == Part.ANNEX) {
        value += annex(view, beliefs, i, gives, edits);
      } else {
        Aim aim = Aim.best(view, beliefs, i, gives, softened);
        value += aim.value();
        edits.add(aim.edit());
      }
    }
    return new Plan(edits, gives, value);
  }

  private static long annex(BotView view, Beliefs beliefs, int item, long gives, List<Edit> edits) {
    long value = 0;
    for (int p = 0; p < view.parties(); p++) {
      boolean signs = view.isVoice(p) || view.isRow(p);
      int level = signs ? beliefs.reach(view, p, item, 0, gives) : Published.SILENT;
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
