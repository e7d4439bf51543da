package guarantor.negotiation;

import java.util.List;

/**
 * How long a delegation holds out for its best version of what is asked: a Boulware time tactic
 * with share {@code 1 - rho} and reciprocity with share {@code rho} (a bidding-opponent-acceptance
 * split after Baarslag et al. 2014; concession answers movement, so that standing still earns
 * nothing).
 *
 * @param rho share of reciprocity, in thousandths
 * @param boulware the time tactic falls as (moves used / all moves) to this whole power
 * @param moves costly moves of the whole game
 * @param patience counters to one clause in a sitting before it is refused
 * @param wants per item, how much the player is thought to want it, by what it has said in public;
 *     counters take first where it hurts the player least. Empty where nothing is known
 */
public record Temper(int rho, int boulware, int moves, int patience, List<Integer> wants) {
  private static final int UNKNOWN = 100;

  public Temper {
    wants = List.copyOf(wants);
  }

  /** A temper that knows nothing of the player. */
  public Temper(int rho, int boulware, int moves, int patience) {
    this(rho, boulware, moves, patience, List.of());
  }

  /** How much the player is thought to want a clause; at least 1. */
  int wants(int item) {
    return wants.isEmpty() ? UNKNOWN : Math.max(1, wants.get(item));
  }

  /**
   * The share of its best surplus a delegation wants now.
   *
   * @param used costly moves used so far
   * @param first the surplus share of the player's first offer, not under 0, or -1 before any
   * @param best the best share the player has offered since
   * @return thousandths
   */
  public int demand(int used, int first, int best) {
    long time = 1000;
    for (int i = 0; i < boulware; i++) {
      time = time * Math.min(used, moves) / moves;
    }
    boolean moved = first >= 0 && first < 1000 && best > first;
    int kappa = moved ? Math.min(1000, (best - first) * 1000 / (1000 - first)) : 0;
    return (int) ((1000 - rho) * (1000 - time) / 1000 + (long) rho * (1000 - kappa) / 1000);
  }
}
