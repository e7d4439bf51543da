package guarantor.understanding;

import java.util.Arrays;

/** A fixed sequence of orders (xorshift64, Marsaglia 2003): the same for every training. */
final class Shuffle {
  private long state = 88172645463325252L;

  void apply(int[] order) {
    for (int r = order.length - 1; r > 0; r--) {
      int other = (int) Long.remainderUnsigned(next(), r + 1L);
      int kept = order[r];
      order[r] = order[other];
      order[other] = kept;
    }
  }

  /** The list without some of its entries, each left out by a chance in 100. */
  int[] thinned(int[] all, int chance) {
    int[] out = new int[all.length];
    int n = 0;
    for (int one : all) {
      if (Long.remainderUnsigned(next(), 100) >= chance) {
        out[n++] = one;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private long next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state;
  }
}
