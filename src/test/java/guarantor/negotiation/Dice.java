package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** A small seeded generator: the same seed throws the same numbers on every machine. */
final class Dice {
  private final long seed;
  private int thrown;

  Dice(long seed) {
    this.seed = seed;
  }

  /** A number 0..bound-1. */
  int below(int bound) {
    return Draw.below(bound, seed, thrown++, "dice");
  }

  /** A number from..to, both inclusive. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  <T> List<T> shuffled(List<T> from) {
    List<T> out = new ArrayList<>(from);
    for (int i = out.size() - 1; i > 0; i--) {
      out.set(i, out.set(below(i + 1), out.get(i)));
    }
    return out;
  }
}
