package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.negotiation.Paper;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a careful reader thinks each delegation would go: what was shown to it, else the
 * published record read by the rules, and never above what a delegation has countered since.
 */
final class Beliefs {
  private static final int NONE = 99;
  private final int[][] ceiling;
  private final int[][] earliest;
  private final long[] made;
  private int sitting = -1;

  Beliefs(int parties, int items) {
    ceiling = new int[parties][items];
    earliest = new int[parties][items];
    made = new long[parties];
    forget();
  }

  private void forget() {
    for (int[] row : ceiling) {
      Arrays.fill(row, NONE);
    }
    for (int[] row : earliest) {
      Arrays.fill(row, 0);
    }
  }

  /** Takes in what everybody has answered; new days bring new records, so old answers fade. */
  void learn(BotView view) {
    if (view.sitting() != sitting) {
      sitting = view.sitting();
      forget();
    }
    for (int p = 0; p < view.parties(); p++) {
      for (int g = 0; g < view.gives(); g++) {
        made[p] |= view.given(g, p) ? 1L << g : 0;
      }
      for (Paper paper : Paper.values()) {
        Optional<BotView.Reply> reply = view.reply(p, paper);
        if (reply.isPresent()) {
          learn(view, p, reply.get());
        }
      }
    }
  }

  /** Takes in one answer. */
  void learn(BotView view, int party, BotView.Reply reply) {
    for (Edit e : reply.wants()) {
      if (e.level() < view.text().level(e.item(), party)) {
        ceiling[party][e.item()] = e.level();
      } else if (e.party() == Edit.JOINT && e.force() > view.text().force(e.item())) {
        earliest[party][e.item()] = e.force();
      }
    }
    boolean refuses = !reply.pledges() && reply.wants().isEmpty() && reply.clause() >= 0;
    if (refuses) {
      int asked = view.text().level(reply.clause(), party);
      int below = Math.max(view.agenda().item(reply.clause()).statusQuo(), asked - 1);
      ceiling[party][reply.clause()] = Math.min(ceiling[party][reply.clause()], below);
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
