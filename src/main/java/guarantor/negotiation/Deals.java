package guarantor.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Exact points of a domain in which what an option of one issue is worth to a party adds up with
 * the others: the greatest product of worths (Nash 1950), the greatest least worth, the greatest
 * sum, and for two parties every deal that cannot be bettered for one without loss to the other.
 */
public final class Deals {
  private final int[][][] worth;
  private final int parties;

  /** A deal: the option taken on each issue, and what it is worth to each party. */
  public record Deal(List<Integer> options, List<Integer> worth) {

    BigInteger product() {
      BigInteger out = BigInteger.ONE;
      for (int w : worth) {
        out = out.multiply(BigInteger.valueOf(w));
      }
      return out;
    }

    int least() {
      return Collections.min(worth);
    }

    long sum() {
      return worth.stream().mapToLong(Integer::longValue).sum();
    }
  }

  /** The three points. */
  public record Points(Deal nash, Deal maxMin, Deal utilitarian) {}

  /** Some issues' worth of a deal for two parties, and the deal it was made from. */
  private record Part(Part before, int option, int mine, int theirs) {}

  /**
   * A domain.
   *
   * @param worth per issue, option and party
   */
  public Deals(int[][][] worth) {
    this.worth = worth;
    this.parties = worth.length == 0 ? 0 : worth[0][0].length;
  }

  /**
   * All three points. Two parties may have options worth less than nothing: then the product is
   * taken over deals by which neither loses. More parties' worths must not be negative, and every
   * deal is looked at: twenty million are about half a second.
   */
  public Points points() {
    return parties == 2 ? ofTwo() : ofMany();
  }

  private Points ofTwo() {
    List<Deal> all = pareto();
    Deal nash = null;
    for (Deal d : all) {
      boolean may = d.least() >= 0;
      nash = may && (nash == null || d.product().compareTo(nash.product()) > 0) ? d : nash;
    }
    Deal maxMin = Collections.max(all, Comparator.comparing(Deal::least));
    Deal utilitarian = Collections.max(all, Comparator.comparing(Deal::sum));
    return new Points(nash == null ? maxMin : nash, maxMin, utilitarian);
  }

  /**
   * Every deal of two parties that cannot be bettered, the first party's best first. The list of
   * the first issues is carried on issue by issue: what is bettered there is bettered at the end.
   */
  public List<Deal> pareto() {
    if (parties != 2) {
      throw new IllegalArgumentException("two parties, not " + parties);
    }
    List<Part> front = List.of(new Part(null, 0, 0, 0));
    for (int[][] issue : worth) {
      List<Part> all = new ArrayList<>();
      for (int o = 0; o < issue.length; o++) {
        for (Part p : front) {
          all.add(new Part(p, o, p.mine() + issue[o][0], p.theirs() + issue[o][1]));
        }
      }
      all.sort(Comparator.comparing((Part p) -> -p.mine()).thenComparing((Part p) -> -p.theirs()));
      front = new ArrayList<>();
      int most = Integer.MIN_VALUE;
      for (Part p : all) {
        if (p.theirs() > most) {
          most = p.theirs();
          front.add(p);
        }
      }
    }
    List<Deal> out = new ArrayList<>();
    for (Part p : front) {
      Integer[] options = new Integer[worth.length];
      Part at = p;
      for (int i = worth.length - 1; i >= 0; i--) {
        options[i] = at.option();
        at = at.before();
      }
      out.add(new Deal(List.of(options), List.of(p.mine(), p.theirs())));
    }
    return out;
  }

  /** What a choice of options is worth to each party. */
  List<Integer> worth(List<Integer> options) {
    Integer[] sums = new Integer[parties];
    Arrays.fill(sums, 0);
    for (int i = 0; i < worth.length; i++) {
      for (int p = 0; p < parties; p++) {
        sums[p] += worth[i][options.get(i)][p];
      }
    }
    return List.of(sums);
  }

  private Points ofMany() {
    int middle = worth.length / 2;
    int[][] first = half(0, middle);
    int[][] last = half(middle, worth.length);
    int columns = last[0].length;
    int[] sum = new int[columns];
    int[] least = new int[columns];
    int mostLeast = -1;
    int mostSum = -1;
    int maxMin = 0;
    int utilitarian = 0;
    for (int row = 0; row < first[0].length; row++) {
      add(first, last, row, sum, least);
      for (int c = 0; c < columns; c++) {
        if (least[c] > mostLeast) {
          mostLeast = least[c];
          maxMin = row * columns + c;
        }
        if (sum[c] > mostSum) {
          mostSum = sum[c];
          utilitarian = row * columns + c;
        }
      }
    }
    Deal fair = deal(maxMin, columns);
    Deal rich = deal(utilitarian, columns);
    Deal nash = fair.product().compareTo(rich.product()) >= 0 ? fair : rich;
    int enough = enough(nash.product());
    for (int row = 0; row < first[0].length; row++) {
      add(first, last, row, sum, least);
      for (int c = 0; c < columns; c++) {
        boolean may = sum[c] >= enough;
        Deal d = may ? deal(row * columns + c, columns) : nash;
        if (may && d.product().compareTo(nash.product()) > 0) {
          nash = d;
          enough = enough(nash.product());
        }
      }
    }
    return new Points(nash, fair, rich);
  }

  /** The least sum of worths whose product could be as great: all worths equal make it greatest. */
  private int enough(BigInteger product) {
    int low = 0;
    int high = Integer.MAX_VALUE;
    BigInteger target = product.multiply(BigInteger.valueOf(parties).pow(parties));
    while (low < high) {
      int middle = (int) (((long) low + high) / 2);
      if (BigInteger.valueOf(middle).pow(parties).compareTo(target) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(int[][] first, int[][] last, int row, int[] sum, int[] least) {
    Arrays.fill(sum, 0);
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int p = 0; p < parties; p++) {
      int base = first[p][row];
      for (int c = 0; c < sum.length; c++) {
        int worth = base + last[p][c];
        sum[c] += worth;
        least[c] = Math.min(least[c], worth);
      }
    }
  }

  /** Per party, the sums over some issues; the first of them counts fastest. */
  private int[][] half(int from, int to) {
    int size = 1;
    for (int i = from; i < to; i++) {
      size *= worth[i].length;
    }
    int[][] out = new int[parties][size];
    for (int code = 0; code < size; code++) {
      int rest = code;
      for (int i = from; i < to; i++) {
        for (int p = 0; p < parties; p++) {
          out[p][code] += worth[i][rest % worth[i].length][p];
        }
        rest /= worth[i].length;
      }
    }
    return out;
  }

  private Deal deal(int text, int columns) {
    List<Integer> options = new ArrayList<>();
    int middle = worth.length / 2;
    int rest = text / columns;
    for (int i = 0; i < worth.length; i++) {
      rest = i == middle ? text % columns : rest;
      options.add(rest % worth[i].length);
      rest /= worth[i].length;
    }
    return new Deal(options, worth(options));
  }
}
