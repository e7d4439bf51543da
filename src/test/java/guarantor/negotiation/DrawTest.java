package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
  @Test
  void theSameKeyDrawsTheSameNumberOnEveryMachine() {
    int[] drawn = IntStream.range(0, 5).map(move -> Draw.below(100, 42, move, "leak")).toArray();

    assertEquals("[1, 1, 49, 3, 49]", java.util.Arrays.toString(drawn));
  }

  @Test
  void seedMoveAndPurposeEachChangeTheDraw() {
    int[] base = sequence(1, "leak");

    assertNotEquals(
        java.util.Arrays.toString(base), java.util.Arrays.toString(sequence(2, "leak")));
    assertNotEquals(java.util.Arrays.toString(base), java.util.Arrays.toString(sequence(1, "bot")));
    assertTrue(IntStream.of(base).distinct().count() > 15, "moves differ among themselves");
  }

  private static int[] sequence(long seed, String purpose) {
    return IntStream.range(0, 20).map(move -> Draw.below(1000, seed, move, purpose)).toArray();
  }

  @Test
  void aDrawBelowAHundredIsAPercentage() {
    int[] counts = new int[100];
    for (int seed = 0; seed < 500; seed++) {
      for (int move = 0; move < 40; move++) {
        counts[Draw.below(100, seed, move, "leak")]++;
      }
    }

    // 20,000 draws: 200 each, standard deviation 14; six of them on either side
    for (int n = 0; n < 100; n++) {
      assertTrue(counts[n] > 115 && counts[n] < 285, n + " drawn " + counts[n] + " times");
    }
  }
}
