package guarantor.bench;

import guarantor.negotiation.Draw;

/**
 * Invented preferences in the shape of {@link guarantor.negotiation.Party}: a weight per issue and
 * a value per issue and level, both in thousandths; a text is worth their products' sum, in
 * millionths. Two half-tables hold the sums over the first and the last issues, so that any text is
 * worth one addition.
 */
final class Profile {
  static final int LEVELS = 4;

  final int issues;
  final int[] weight;
  final int[][] value;
  final int[] firstHalf;
  final int[] lastHalf;

  /** Weights and values are drawn evenly; the values of an issue reach from 0 to 1000. */
  Profile(int issues, long seed) {
    this.issues = issues;
    weight = new int[issues];
    value = new int[issues][LEVELS];
    int[] raw = new int[issues];
    int sum = 0;
    for (int i = 0; i < issues; i++) {
      raw[i] = 1 + Draw.below(1000, seed, i, "weight");
      sum += raw[i];
    }
    int left = 1000;
    for (int i = 0; i < issues; i++) {
      weight[i] = i + 1 == issues ? left : raw[i] * 1000 / sum;
      left -= weight[i];
      values(value[i], seed * 64 + i);
    }
    firstHalf = half(0, issues / 2);
    lastHalf = half(issues / 2, issues);
  }

  private static void values(int[] levels, long seed) {
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (int l = 0; l < levels.length; l++) {
      levels[l] = Draw.below(1_000_000, seed, l, "value");
      low = Math.min(low, levels[l]);
      high = Math.max(high, levels[l]);
    }
    for (int l = 0; l < levels.length; l++) {
      levels[l] = (int) ((levels[l] - low) * 1000L / (high - low));
    }
  }

  private int[] half(int from, int to) {
    int size = 1;
    for (int i = from; i < to; i++) {
      size *= LEVELS;
    }
    int[] out = new int[size];
    for (int code = 0; code < size; code++) {
      int rest = code;
      for (int i = from; i < to; i++) {
        out[code] += weight[i] * value[i][rest % LEVELS];
        rest /= LEVELS;
      }
    }
    return out;
  }

  /** How many texts there are. */
  int texts() {
    return firstHalf.length * lastHalf.length;
  }

  /** What a text is worth, in millionths. */
  int worth(int text) {
    return firstHalf[text / lastHalf.length] + lastHalf[text % lastHalf.length];
  }

  /** For each thousandth, the text worth the least that is worth as much. */
  int[] nearest() {
    int[] text = new int[1001];
    int[] least = new int[1001];
    java.util.Arrays.fill(least, Integer.MAX_VALUE);
    int n = 0;
    for (int first : firstHalf) {
      for (int last : lastHalf) {
        int worth = first + last;
        int at = worth / 1000;
        if (worth < least[at]) {
          least[at] = worth;
          text[at] = n;
        }
        n++;
      }
    }
    for (int at = 999; at >= 0; at--) {
      if (least[at] == Integer.MAX_VALUE) {
        least[at] = least[at + 1];
        text[at] = text[at + 1];
      }
    }
    return text;
  }
}
