package guarantor.trials;

import java.math.BigDecimal;
import java.util.List;

/**
 * What many games of one bot at one level came to.
 *
 * @param score points of a game
 * @param share points in percent of the best found under the game's instruction
 * @param agreementRate share of games whose Compact stands, 0..1
 * @param turnsMean costly moves used in a game
 * @param positionsHeard positions spoken in any of the games, of those that could be
 * @param neverHeard ids of the rest
 * @param redLineBreaches pledges to a clause that the delegation's own red line bars
 * @param unsourcedReplies speech that is no usable position of its speaker, and refusals that no
 *     record of the delegation bears
 * @param onIssue shares of replies, see {@link Heard}
 * @param gamesPerSecond over all cores, as the clock that was handed in tells it
 * @param instructions the same by instruction, for scores compare within one alone
 * @param seats the replies of each delegation that answers
 * @param alsoHeard ids spoken beside the total: the opponent's acts, words on a clause nearby
 */
public record Trial(
    String scenario,
    String level,
    String bot,
    int games,
    Spread score,
    Spread share,
    BigDecimal agreementRate,
    BigDecimal turnsMean,
    int positionsHeard,
    int positionsTotal,
    List<String> neverHeard,
    int redLineBreaches,
    int unsourcedReplies,
    BigDecimal onIssue,
    BigDecimal redirected,
    BigDecimal reserved,
    BigDecimal silent,
    int gamesPerSecond,
    List<Under> instructions,
    List<Seat> seats,
    List<String> alsoHeard) {

  public Trial {
    alsoHeard = List.copyOf(alsoHeard);
    seats = List.copyOf(seats);
    neverHeard = List.copyOf(neverHeard);
    instructions = List.copyOf(instructions);
  }

  /**
   * The games under one instruction.
   *
   * @param best the most points of a game; above the frontier it shows that the search fell short
   */
  public record Under(
      String instruction, int games, BigDecimal mean, int best, int frontier, BigDecimal share) {}

  /**
   * The replies of one delegation that answers, as {@link Heard} counts them.
   *
   * @param principal a state or group that can sign; an organisation only answers
   */
  public record Seat(
      String delegation,
      boolean principal,
      long onIssue,
      long redirected,
      long reserved,
      long silent) {
    /** All its replies. */
    public long replies() {
      return onIssue + redirected + reserved + silent;
    }
  }

  /** The same without the clock: what two runs must agree on. */
  Trial withoutClock() {
    return new Trial(
        scenario,
        level,
        bot,
        games,
        score,
        share,
        agreementRate,
        turnsMean,
        positionsHeard,
        positionsTotal,
        neverHeard,
        redLineBreaches,
        unsourcedReplies,
        onIssue,
        redirected,
        reserved,
        silent,
        0,
        instructions,
        seats,
        alsoHeard);
  }
}
