package guarantor.bench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exact points of a domain: every text is looked at, each worth one addition for each party. */
final class Deals {
  private static final double CLOSE = 1e-9;

  private final Profile[] parties;

  Deals(Profile... parties) {
    this.parties = parties;
  }

  /** The texts with the greatest product, the greatest least worth, and the greatest sum. */
  record Points(int nash, int maxMin, int utilitarian) {}

  /** All three in one pass. */
  Points points() {
    int rows = parties[0].firstHalf.length;
    int columns = parties[0].lastHalf.length;
    int nash = 0;
    int maxMin = 0;
    int utilitarian = 0;
    double mostProduct = -1;
    int mostLeast = -1;
    int mostSum = -1;
    int[] base = new int[parties.length];
    int[] sum = new int[columns];
    int[] least = new int[columns];
    double[] product = new double[columns];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(sum, 0);
      Arrays.fill(least, Integer.MAX_VALUE);
      Arrays.fill(product, 1);
      for (int p = 0; p < base.length; p++) {
        add(parties[p].firstHalf[row], parties[p].lastHalf, sum, least, product);
      }
      for (int c = 0; c < columns; c++) {
        int text = row * columns + c;
        if (product[c] > mostProduct * (1 - CLOSE) && better(product[c], mostProduct, text, nash)) {
          mostProduct = product[c];
          nash = text;
        }
        if (least[c] > mostLeast) {
          mostLeast = least[c];
          maxMin = text;
        }
        if (sum[c] > mostSum) {
          mostSum = sum[c];
          utilitarian = text;
        }
      }
    }
    return new Points(nash, maxMin, utilitarian);
  }

  private static void add(int base, int[] last, int[] sum, int[] least, double[] product) {
    for (int c = 0; c < last.length; c++) {
      int worth = base + last[c];
      sum[c] += worth;
      least[c] = Math.min(least[c], worth);
      product[c] *= worth;
    }
  }

  /** Products too close for floating point are compared exactly. */
  private boolean better(double product, double most, int text, int best) {
    return product > most * (1 + CLOSE) || product(text).compareTo(product(best)) > 0;
  }

  BigInteger product(int text) {
    BigInteger out = BigInteger.ONE;
    for (Profile p : parties) {
      out = out.multiply(BigInteger.valueOf(p.worth(text)));
    }
    return out;
  }

  /** The texts of which none is worth more to one party and no less to the other; two parties. */
  List<Integer> pareto() {
    Profile a = parties[0];
    Profile b = parties[1];
    int[] most = new int[1_000_001];
    int[] text = new int[1_000_001];
    Arrays.fill(most, -1);
    int n = 0;
    for (int row = 0; row < a.firstHalf.length; row++) {
      for (int c = 0; c < a.lastHalf.length; c++) {
        int mine = a.firstHalf[row] + a.lastHalf[c];
        int theirs = b.firstHalf[row] + b.lastHalf[c];
        if (theirs > most[mine]) {
          most[mine] = theirs;
          text[mine] = n;
        }
        n++;
      }
    }
    List<Integer> out = new ArrayList<>();
    int best = -1;
    for (int mine = most.length - 1; mine >= 0; mine--) {
      if (most[mine] > best) {
        best = most[mine];
        out.add(text[mine]);
      }
    }
    return out;
  }
}
