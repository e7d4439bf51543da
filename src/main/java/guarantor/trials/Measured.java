package guarantor.trials;

import java.math.BigDecimal;
import java.util.List;

/**
 * One promise of the game, counted.
 *
 * @param what the word of the measure
 * @param games how many games were played
 * @param firstSeed the first game's number; the next chunk begins at {@code firstSeed + games}
 * @param cases how often the promise was put to the test
 * @param held how often it held
 * @param percent held of cases, rounded down so that 100 means all
 * @param bar the percent it shall reach
 * @param met whether it does, on at least one case
 * @param counts other numbers found on the way, each as "name: number"
 * @param exceptions where it did not hold, or what it does not speak of, with the reason
 */
public record Measured(
    String what,
    int games,
    long firstSeed,
    long cases,
    long held,
    BigDecimal percent,
    int bar,
    boolean met,
    List<String> counts,
    List<String> exceptions) {

  private static final int MOST_EXCEPTIONS = 1000;

  public Measured {
    counts = List.copyOf(counts);
    exceptions = List.copyOf(exceptions);
  }

  static Measured of(
      String what,
      Order order,
      long cases,
      long held,
      int bar,
      List<String> counts,
      List<String> exceptions) {
    BigDecimal percent =
        BigDecimal.valueOf(held * 100)
            .divide(BigDecimal.valueOf(Math.max(1, cases)), 3, java.math.RoundingMode.FLOOR);
    boolean met = cases > 0 && held * 100 >= cases * bar;
    List<String> some = exceptions.subList(0, Math.min(MOST_EXCEPTIONS, exceptions.size()));
    return new Measured(
        what, order.games(), order.first(), cases, held, percent, bar, met, counts, some);
  }
}
