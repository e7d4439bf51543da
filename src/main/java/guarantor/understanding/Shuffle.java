package guarantor.understanding;

/** A fixed sequence of orders (xorshift64, Marsaglia 2003): the same for every training. */
final class Shuffle {
  private long state = 88172645463325252L;

  void apply(int[] order) {
    for (int r = order.length - 1; r > 0; r--) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      int other = (int) Long.remainderUnsigned(state, r + 1L);
      int kept = order[r];
      order[r] = order[other];
      order[other] = kept;
    }
  }
}
