package guarantor.trials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** How a number is spread over many games: mean and percentiles by nearest rank. */
public record Spread(BigDecimal mean, int p05, int p50, int p95) {

  static Spread of(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    long sum = Arrays.stream(values).asLongStream().sum();
    return new Spread(
        ratio(sum, values.length, 1), rank(sorted, 5), rank(sorted, 50), rank(sorted, 95));
  }

  private static int rank(int[] sorted, int percent) {
    int rank = (percent * sorted.length + 99) / 100;
    return sorted[Math.max(0, rank - 1)];
  }

  /** A quotient with so many decimals; 0 where there is nothing to divide by. */
  static BigDecimal ratio(long sum, long count, int decimals) {
    return count == 0
        ? BigDecimal.ZERO.setScale(decimals)
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
  }
}
