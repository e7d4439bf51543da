package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterBasedDrawTest {

  private static List<Integer> draws(long seed, String purpose) {
    List<Integer> out = new ArrayList<>();
    for (int move = 1; move <= 8; move++) {
      out.add(Draw.below(100, seed, move, purpose));
    }
    return out;
  }

  @Test
  void theDrawsOfASeedAreTheSameOnEveryMachineForEver() {
    assertEquals(List.of(27, 81, 42, 57, 46, 82, 6, 96), draws(7, "leak"));
  }

  @Test
  void seedMoveAndPurposeEachMakeAnotherDraw() {
    assertNotEquals(draws(7, "leak"), draws(8, "leak"));
    assertNotEquals(draws(7, "leak"), draws(7, "kael"));
    assertNotEquals(Draw.below(1 << 30, 7, 1, "leak"), Draw.below(1 << 30, 7, 2, "leak"));
  }

  @Test
  void aChanceOfTenInAHundredComesTrueAboutTenTimesInAHundred() {
    int hits = 0;
    for (int seed = 0; seed < 10_000; seed++) {
      hits += Draw.below(100, seed, 3, "leak") < 10 ? 1 : 0;
    }
    // Four standard deviations of 30; the seeds are fixed, so the count is too.
    assertTrue(hits > 880 && hits < 1120, "hits: " + hits);
  }
}
