package guarantor.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BridgeTest {
  private static Bridge.Held held(String table, int points) {
    return new Bridge.Held(table, points);
  }

  @Test
  void onlyThoseOfOneSeatAreComparedAndEqualsShare() {
    List<Optional<Integer>> p =
        Bridge.percentiles(
            List.of(
                held("a", 10),
                held("a", 20),
                held("a", 20),
                held("b", 500),
                held("c", 1),
                held("c", 0)));

    assertEquals(
        List.of(
            Optional.of(0),
            Optional.of(75),
            Optional.of(75),
            Optional.empty(),
            Optional.of(100),
            Optional.of(0)),
        p);
  }

  @Test
  void theMeanOfASeatIsFiftyAndMorePointsNeverRankLower() {
    Random dice = new Random(3);
    for (int n = 0; n < 200; n++) {
      List<Bridge.Held> all = new ArrayList<>();
      int size = 2 + dice.nextInt(30);
      IntStream.range(0, size).forEach(i -> all.add(held("a", dice.nextInt(12))));
      List<Integer> p = Bridge.percentiles(all).stream().map(Optional::orElseThrow).toList();

      int sum = p.stream().mapToInt(x -> x).sum();
      assertTrue(sum <= 50 * size && sum > 49 * size - size, "each rounds down by less than one");
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          boolean more = all.get(a).points() > all.get(b).points();
          assertTrue(!more || p.get(a) > p.get(b));
        }
      }
    }
  }
}
