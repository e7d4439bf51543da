package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact points of invented domains are those that a plain look at every deal finds. */
class DealsTest {

  @Test
  void thePointsOfTwoAreThoseOfAPlainLookAtEveryDeal() {
    for (int seed = 0; seed < 400; seed++) {
      int[][][] worth = domain(seed, 2, -300);
      List<List<Integer>> all = all(worth);
      long product = -1;
      int least = Integer.MIN_VALUE;
      int sum = Integer.MIN_VALUE;
      for (List<Integer> d : all) {
        boolean fair = d.get(0) >= 0 && d.get(1) >= 0;
        product = fair ? Math.max(product, (long) d.get(0) * d.get(1)) : product;
        least = Math.max(least, Math.min(d.get(0), d.get(1)));
        sum = Math.max(sum, d.get(0) + d.get(1));
      }

      Deals.Points points = new Deals(worth).points();

      if (product >= 0) {
        assertEquals(product, points.nash().product().longValueExact(), "seed " + seed);
      }
      assertEquals(least, points.maxMin().least(), "seed " + seed);
      assertEquals(sum, points.utilitarian().sum(), "seed " + seed);
    }
  }

  @Test
  void theParetoListHoldsEveryDealThatNoneBettersAndNoOther() {
    for (int seed = 0; seed < 400; seed++) {
      int[][][] worth = domain(seed, 2, -300);
      List<List<Integer>> all = all(worth);
      List<List<Integer>> best = new ArrayList<>();
      for (List<Integer> d : all) {
        boolean bettered = all.stream().anyMatch(o -> betters(o, d));
        if (!bettered && !best.contains(d)) {
          best.add(d);
        }
      }
      best.sort((a, b) -> b.get(0) - a.get(0));

      List<Deals.Deal> found = new Deals(worth).pareto();

      assertEquals(best, found.stream().map(Deals.Deal::worth).toList(), "seed " + seed);
    }
  }

  @Test
  void thePointsOfManyAreThoseOfAPlainLookAtEveryDeal() {
    for (int seed = 0; seed < 400; seed++) {
      int[][][] worth = domain(seed, 3 + seed % 3, 0);
      long product = -1;
      int least = -1;
      int sum = -1;
      for (List<Integer> d : all(worth)) {
        product = Math.max(product, d.stream().mapToLong(w -> w).reduce(1, (a, b) -> a * b));
        least = Math.max(least, d.stream().mapToInt(w -> w).min().orElseThrow());
        sum = Math.max(sum, d.stream().mapToInt(w -> w).sum());
      }

      Deals.Points points = new Deals(worth).points();

      assertEquals(product, points.nash().product().longValueExact(), "seed " + seed);
      assertEquals(least, points.maxMin().least(), "seed " + seed);
      assertEquals(sum, points.utilitarian().sum(), "seed " + seed);
    }
  }

  @Test
  void aDealIsWorthWhatItsOptionsAre() {
    int[][][] worth = domain(7, 4, 0);
    Deals deals = new Deals(worth);

    Deals.Deal nash = deals.points().nash();

    assertEquals(deals.worth(nash.options()), nash.worth());
  }

  @Test
  void aParetoListIsForTwo() {
    Deals three = new Deals(domain(1, 3, 0));

    assertTrue(
        assertThrows(IllegalArgumentException.class, three::pareto).getMessage().contains("two"));
  }

  private static boolean betters(List<Integer> a, List<Integer> b) {
    boolean noWorse = a.get(0) >= b.get(0) && a.get(1) >= b.get(1);
    return noWorse && !a.equals(b);
  }

  private static int[][][] domain(long seed, int parties, int least) {
    Dice dice = new Dice(seed);
    int[][][] out = new int[dice.between(2, 5)][][];
    for (int i = 0; i < out.length; i++) {
      out[i] = new int[dice.between(1, 4)][parties];
      for (int[] option : out[i]) {
        for (int p = 0; p < parties; p++) {
          option[p] = dice.between(least, 1000);
        }
      }
    }
    return out;
  }

  private static List<List<Integer>> all(int[][][] worth) {
    List<List<Integer>> out = new ArrayList<>();
    int size = 1;
    for (int[][] issue : worth) {
      size *= issue.length;
    }
    for (int code = 0; code < size; code++) {
      Integer[] sums = new Integer[worth[0][0].length];
      java.util.Arrays.fill(sums, 0);
      int rest = code;
      for (int[][] issue : worth) {
        int[] option = issue[rest % issue.length];
        rest /= issue.length;
        for (int p = 0; p < sums.length; p++) {
          sums[p] += option[p];
        }
      }
      out.add(List.of(sums));
    }
    return out;
  }
}
