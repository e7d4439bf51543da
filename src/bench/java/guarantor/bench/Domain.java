package guarantor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two sets of preferences over five issues of four options, in the shape of {@link
 * guarantor.negotiation.Party}: a weight per issue and a value per option in thousandths. Every
 * deal is worked out beforehand: there are 1,024.
 */
final class Domain {
  static final int ISSUES = 5;
  static final int OPTIONS = 4;
  static final int DEALS = 1024;
  private static final int PROFILES_EACH = 6;

  /** Per seat and deal, in thousandths. */
  final int[][] worth = new int[2][];

  /** Per seat, deals from the best to the worst. */
  final int[][] order = new int[2][];

  final int nash;
  private final int[] frontier;

  private Domain(int[][] weight, int[][][] value) {
    for (int seat = 0; seat < 2; seat++) {
      worth[seat] = worth(weight[seat], value[seat]);
      order[seat] = order(worth[seat]);
    }
    int best = 0;
    for (int d = 1; d < DEALS; d++) {
      best = product(d) > product(best) ? d : best;
    }
    nash = best;
    frontier = frontier();
  }

  /**
   * The published domains: for each profile the weights first, then the values issue by issue; both
   * even draws, weights made to sum to 1, values stretched to reach from 0 to 1, rounded to
   * thousandths. Of each six profiles the first two sit here.
   */
  static List<Domain> published(int domains) {
    PublishedDraws draws = new PublishedDraws(1000 * ISSUES + 4);
    List<Domain> out = new ArrayList<>();
    for (int d = 0; d < domains; d++) {
      int[][] weight = new int[PROFILES_EACH][];
      int[][][] value = new int[PROFILES_EACH][][];
      for (int p = 0; p < PROFILES_EACH; p++) {
        weight[p] = weights(draws);
        value[p] = values(draws);
      }
      out.add(new Domain(weight, value));
    }
    return out;
  }

  private static int[] weights(PublishedDraws draws) {
    double[] raw = new double[ISSUES];
    double sum = 0;
    for (int i = 0; i < ISSUES; i++) {
      raw[i] = draws.draw();
      sum += raw[i];
    }
    int[] out = new int[ISSUES];
    int given = 0;
    double reached = 0;
    for (int i = 0; i < ISSUES; i++) {
      reached += raw[i];
      out[i] = (int) Math.round(reached * 1000 / sum) - given;
      given += out[i];
    }
    return out;
  }

  private static int[][] values(PublishedDraws draws) {
    int[][] out = new int[ISSUES][OPTIONS];
    for (int[] issue : out) {
      double[] raw = new double[OPTIONS];
      for (int o = 0; o < OPTIONS; o++) {
        raw[o] = draws.draw();
      }
      double low = Arrays.stream(raw).min().orElseThrow();
      double high = Arrays.stream(raw).max().orElseThrow();
      for (int o = 0; o < OPTIONS; o++) {
        issue[o] = (int) Math.round((raw[o] - low) * 1000 / (high - low));
      }
    }
    return out;
  }

  /** The option of an issue in a deal. */
  static int option(int deal, int issue) {
    return deal >> 2 * issue & 3;
  }

  private static int[] worth(int[] weight, int[][] value) {
    int[] out = new int[DEALS];
    for (int d = 0; d < DEALS; d++) {
      int sum = 0;
      for (int i = 0; i < ISSUES; i++) {
        sum += weight[i] * value[i][option(d, i)];
      }
      out[d] = sum / 1000;
    }
    return out;
  }

  private static int[] order(int[] worth) {
    Integer[] deals = new Integer[DEALS];
    Arrays.setAll(deals, d -> d);
    Arrays.sort(deals, (a, b) -> worth[a] != worth[b] ? worth[b] - worth[a] : a - b);
    return Arrays.stream(deals).mapToInt(d -> d).toArray();
  }

  private long product(int deal) {
    return (long) worth[0][deal] * worth[1][deal];
  }

  private int[] frontier() {
    List<Integer> out = new ArrayList<>();
    int best = -1;
    int[] sorted = order[0];
    for (int k = 0; k < DEALS; k++) {
      int most = sorted[k];
      while (k + 1 < DEALS && worth[0][sorted[k + 1]] == worth[0][sorted[k]]) {
        k++;
        most = worth[1][sorted[k]] > worth[1][most] ? sorted[k] : most;
      }
      if (worth[1][most] > best) {
        best = worth[1][most];
        out.add(most);
      }
    }
    return out.stream().mapToInt(d -> d).toArray();
  }

  /** How far a deal lies from the Nash point, where both utilities reach from 0 to 1. */
  double toNash(int deal) {
    return distance(deal, nash);
  }

  /** How far a deal lies from the nearest efficient deal. */
  double toFrontier(int deal) {
    return Arrays.stream(frontier).mapToDouble(f -> distance(deal, f)).min().orElseThrow();
  }

  private double distance(int a, int b) {
    double x = worth[0][a] - worth[0][b];
    double y = worth[1][a] - worth[1][b];
    return Math.sqrt(x * x + y * y) / 1000;
  }
}
