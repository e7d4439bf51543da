package guarantor.trials;

import guarantor.session.Game;
import guarantor.session.Result;
import java.util.List;

/**
 * What points are measured against: the best text under each instruction. The level of play does
 * not move it.
 *
 * @param best points, by instruction
 */
record Yardstick(List<Integer> best) {
  Yardstick {
    best = List.copyOf(best);
  }

  static Yardstick of(Game game) {
    return new Yardstick(
        game.instructions().stream().map(i -> Result.frontier(game, i).points()).toList());
  }

  /**
   * Points as a share of the best text.
   *
   * @param whole what the best text itself would be: 100 for percent
   */
  int share(int instruction, int points, int whole) {
    return points * whole / Math.max(1, best.get(instruction));
  }
}
