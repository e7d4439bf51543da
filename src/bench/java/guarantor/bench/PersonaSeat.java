package guarantor.bench;

import guarantor.negotiation.Temper;
import java.util.BitSet;

/**
 * The engine's way to bargain, between two. {@link Temper} says what it holds out for: with time
 * alone it falls, but only by as much as the other has earned by moving; it steps down its own list
 * once for each new offer of the other (MiCRO's rule: concede as often as the other); it never asks
 * less than it has been offered. Of what is left it offers what the other has shown it wants.
 */
final class PersonaSeat implements Seat {
  /** What it holds out for at the last hour against one that never moves, in thousandths. */
  private static final int RHO = 605;

  /** How late it gives way: the power of time. */
  private static final int BOULWARE = 10;

  /** What it asks first. */
  private static final int OPENING = 960;

  /** In the last rounds an offer this near to the best heard is taken, in percent. */
  private static final int NEAR_THE_BEST = 98;

  private static final int LAST_ROUNDS = 3;

  private final int[] worth;
  private final int[] order;
  private final int rounds;
  private final Temper hour;
  private final Temper answer;
  private final BitSet made = new BitSet();
  private final BitSet distinct = new BitSet();
  private final int[][] shown = new int[Domain.ISSUES][Domain.OPTIONS];
  private final int[] kept = new int[Domain.ISSUES];
  private int before = -1;
  private int first = -1;
  private int best = -1;
  private int heard;

  PersonaSeat(Domain domain, int seat, int rounds) {
    worth = domain.worth[seat];
    order = domain.order[seat];
    this.rounds = rounds;
    hour = new Temper(0, BOULWARE, rounds - 1, 1);
    answer = new Temper(1000, BOULWARE, rounds - 1, 1);
  }

  private int demand(int round) {
    int late = 1000 - hour.demand(round, first, best);
    int unmoved = answer.demand(round, first, best);
    int earned = 1000 - RHO * unmoved / 1000;
    int step = worth[order[Math.min(Domain.DEALS - 1, distinct.cardinality())]];
    int asks = Math.min(OPENING - late * earned / 1000, step);
    return Math.max(asks, Math.min(best, OPENING));
  }

  @Override
  public int offer(int round) {
    int demand = demand(round);
    long asked = before < 0 ? Long.MAX_VALUE : liking(before);
    int chosen = order[0];
    long most = Long.MIN_VALUE;
    for (int d = 0; d < Domain.DEALS; d++) {
      if (worth[d] >= demand) {
        // one it has made before is worth repeating only where it fits better than their own last
        boolean stale = made.get(d) && liking(d) < asked;
        long liked = liking(d) * 4096 + worth[d] - (stale ? 1L << 40 : 0);
        if (liked > most) {
          most = liked;
          chosen = d;
        }
      }
    }
    made.set(chosen);
    return chosen;
  }

  /** How well a deal fits what the other has asked for: each option, by how dear its issue is. */
  private long liking(int deal) {
    long sum = 0;
    for (int i = 0; i < Domain.ISSUES; i++) {
      sum += (long) (1 + kept[i]) * shown[i][Domain.option(deal, i)];
    }
    return sum;
  }

  @Override
  public boolean accepts(int deal, int round) {
    listen(deal);
    boolean moved = best > first;
    boolean near = worth[deal] >= best * NEAR_THE_BEST / 100;
    return worth[deal] >= demand(round) || moved && near && round >= rounds - LAST_ROUNDS;
  }

  /** Early offers weigh more; an issue left as it was from one offer to the next is a dear one. */
  private void listen(int deal) {
    heard++;
    distinct.set(deal);
    int early = Math.max(1, rounds - heard);
    for (int i = 0; i < Domain.ISSUES; i++) {
      int option = Domain.option(deal, i);
      shown[i][option] += early;
      kept[i] += before >= 0 && Domain.option(before, i) == option ? early : 0;
    }
    before = deal;
    first = first < 0 ? worth[deal] : first;
    best = Math.max(best, worth[deal]);
  }
}
