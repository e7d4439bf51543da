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
  private final int[][] earliest;
  private final boolean[][] tied;
  private final int[][] records;
  private final long[] made;

  Beliefs(int parties, int items) {
    ceiling = new int[parties][items];
    earliest = new int[parties][items];
    tied = new boolean[parties][items];
    records = new int[parties][items];
    made = new long[parties];
    for (int[] row : ceiling) {
      Arrays.fill(row, NONE);
    }
  }

  /**
   * Takes in what everybody has answered. An old counter is tried again where a new record, or a
   * tie that now holds, may have moved it.
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
    view.heard().forEach(r -> learn(view, r));
  }

  private void fade(BotView view, int party, int item) {
    int known = view.binding(party, item).size();
    boolean news = known != records[party][item];
    boolean pulled = !tied[party][item] && pulled(view, party, item);
    if (ceiling[party][item] != NONE && (news || pulled)) {
      ceiling[party][item] = NONE;
    }
    earliest[party][item] = news ? 0 : earliest[party][item];
    records[party][item] = known;
  }

  private boolean pulled(BotView view, int party, int item) {
    long leading = Bound.bound(view, item, ceiling[party][item] + 1);
    return Bound.tied(view, party, leading);
  }

  /** Whether it has countered a level of a clause, so far as nothing has changed since. */
  boolean countered(int party, int item, int level) {
    return ceiling[party][item] < level;
  }

  private void stops(BotView view, int party, int item, int level) {
    ceiling[party][item] = level;
    tied[party][item] = pulled(view, party, item);
  }

  /** Takes in one answer. */
  private void learn(BotView view, Reply reply) {
    int party = reply.party();
    Text asked = view.text().with(reply.offer());
    boolean named = false;
    for (Edit e : reply.wants()) {
      named |= e.item() == reply.clause();
      boolean later = e.party() == Edit.JOINT && e.force() > asked.force(e.item());
      if (e.level() < asked.level(e.item(), party)) {
        stops(view, party, e.item(), e.level());
      } else if (later && e.item() == reply.clause()) {
        earliest[party][e.item()] = e.force();
      }
    }
    if (!reply.pledges() && !named && reply.clause() >= 0) {
      int statusQuo = view.agenda().item(reply.clause()).statusQuo();
      int below = Math.max(statusQuo, asked.level(reply.clause(), party) - 1);
      stops(view, party, reply.clause(), Math.min(ceiling[party][reply.clause()], below));
    }
  }

  /**
   * The level it would carry, ties aside; {@link Published#SILENT} where it has no word.
   *
   * @param gives gives planned (bitmask)
   */
  int reach(BotView view, int party, int item, int force, long gives) {
    if (force < earliest[party][item]) {
      return view.agenda().item(item).statusQuo();
    }
    long all = gives | made[party];
    int read = view.published(party, item, force, all);
    if (read != Published.SILENT && force == view.text().force(item)) {
      OptionalInt shown = view.shown(party, item);
      int more = read - view.published(party, item, force, made[party]);
      read = shown.isPresent() && shown.getAsInt() >= 0 ? shown.getAsInt() + more : read;
    }
    return Math.min(read, ceiling[party][item]);
  }
}
