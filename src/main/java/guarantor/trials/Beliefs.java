package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.negotiation.Text;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How far a careful reader thinks each delegation would go: what was shown to it, else the
 * published record read by the rules, and never above what a delegation has countered since.
 */
final class Beliefs {
  private static final int NONE = 99;

  private final int[][] ceiling;
  private final int[][] under;
  private final boolean[][] tied;
  private final boolean[][] haggled;
  private final int[][] retried;
  private final int[][] records;
  private final long[] made;
  private int sitting = -1;

  Beliefs(int parties, int items) {
    ceiling = new int[parties][items];
    under = new int[parties][items];
    tied = new boolean[parties][items];
    haggled = new boolean[parties][items];
    retried = new int[parties][items];
    records = new int[parties][items];
    made = new long[parties];
    for (int p = 0; p < parties; p++) {
      Arrays.fill(ceiling[p], NONE);
      Arrays.fill(retried[p], -1);
    }
  }

  /**
   * Takes in what everybody has answered. An old counter is tried again at the next sitting, and
   * where a new record, or a tie that now holds, may have moved it.
   */
  void learn(BotView view) {
    for (int p = 0; p < view.parties(); p++) {
      for (int g = 0; g < view.gives(); g++) {
        made[p] |= view.given(g, p) ? 1L << g : 0;
      }
      for (int i = 0; i < view.items(); i++) {
        fade(view, p, i);
      }
    }
    if (sitting != view.sitting()) {
      view.standing().forEach(r -> learn(view, r));
    }
    sitting = view.sitting();
    view.heard().forEach(r -> learn(view, r));
  }

  private void fade(BotView view, int party, int item) {
    int known = view.binding(party, item).size();
    boolean news = known != records[party][item];
    boolean pulled =
        !tied[party][item] && retried[party][item] != view.sitting() && pulled(view, party, item);
    boolean softer = sitting != view.sitting() && !view.agenda().isAnnex(item);
    if (ceiling[party][item] != NONE && (news || pulled || softer)) {
      retried[party][item] = view.sitting();
      ceiling[party][item] = NONE;
      haggled[party][item] = false;
    }
    records[party][item] = known;
  }

  private boolean pulled(BotView view, int party, int item) {
    long leading = Bound.bound(view, item, ceiling[party][item] + 1);
    return Bound.tied(view, party, leading);
  }

  /** At the last hour, when demands are lowest: what was refused for its price is tried again. */
  void tryPricesAgain() {
    for (int p = 0; p < ceiling.length; p++) {
      for (int i = 0; i < ceiling[p].length; i++) {
        ceiling[p][i] = haggled[p][i] ? NONE : ceiling[p][i];
        haggled[p][i] = false;
      }
    }
  }

  /** Whether it has countered a level of a clause, so far as nothing has changed since. */
  boolean countered(int party, int item, int level) {
    return ceiling[party][item] < level;
  }

  private void stops(BotView view, int party, int item, int level, int force) {
    ceiling[party][item] = level;
    under[party][item] = force;
    tied[party][item] = pulled(view, party, item);
  }

  /** Takes in one answer. */
  private void learn(BotView view, Reply reply) {
    int party = reply.party();
    Text asked = view.text().with(reply.offer());
    boolean named = false;
    for (Edit e : reply.wants()) {
      named |= e.item() == reply.clause();
      if (e.level() < asked.level(e.item(), party)) {
        stops(view, party, e.item(), e.level(), asked.forceFor(e.item()));
        haggled[party][e.item()] = reply.price();
      }
    }
    if (!reply.pledges() && !named && reply.clause() >= 0) {
      int statusQuo = view.agenda().item(reply.clause()).statusQuo();
      int below = Math.max(statusQuo, asked.level(reply.clause(), party) - 1);
      int least = Math.min(ceiling[party][reply.clause()], below);
      stops(view, party, reply.clause(), least, asked.forceFor(reply.clause()));
    }
  }

  /**
   * The level it would carry, ties aside; {@link Published#SILENT} where it has no word.
   *
   * @param gives gives planned (bitmask)
   */
  int reach(BotView view, int party, int item, int force, long gives) {
    long all = gives | made[party];
    int read = view.published(party, item, force, all);
    if (read != Published.SILENT && force == view.text().forceFor(item)) {
      OptionalInt shown = view.shown(party, item);
      int more = read - view.published(party, item, force, made[party]);
      read = shown.isPresent() && shown.getAsInt() >= 0 ? shown.getAsInt() + more : read;
    }
    // A counter under one tag says nothing of a later one.
    return force > under[party][item] ? read : Math.min(read, ceiling[party][item]);
  }
}
