package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * How a scenario's levels were set: the marks that bots must reach, and the games they are tested
 * with. The knobs themselves are the scenario's moves and mandate points by level.
 *
 * @param seed the first game's seed; the next has the next
 * @param games of each bot at each level
 * @param bands where the mean of each bot must lie
 */
public record Calibration(int seed, int games, List<Band> bands) {

  /**
   * Where a bot's mean share of the best text must lie.
   *
   * @param level tutorial, standard or hard
   * @param bot the bot's id
   * @param least percent
   * @param most percent
   * @param missed why the mark is not reached, where it is not
   */
  public record Band(String level, String bot, int least, int most, Optional<String> missed) {}
}
