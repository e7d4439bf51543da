package guarantor.negotiation;

/**
 * Random draws keyed by what they are for, so that adding a party or a move never shifts another's
 * draw (SplitMix64 finaliser over the key; Steele, Lea and Flood 2014).
 */
public final class Draw {
  private Draw() {}

  /** A number 0..bound-1 for this seed, move and purpose. */
  public static int below(int bound, long seed, int move, String purpose) {
    long h = seed;
    h = mix(h + 0x9E3779B97F4A7C15L * (move + 1));
    for (int i = 0; i < purpose.length(); i++) {
      h = mix(h + 0x9E3779B97F4A7C15L * (purpose.charAt(i) + 1));
    }
    return (int) Long.remainderUnsigned(h, bound);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
