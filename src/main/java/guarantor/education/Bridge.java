package guarantor.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Duplicate bridge: who held the same seat at the same table is compared with those alone. One
 * point for each beaten, half for each equal, in percent of all others, rounded down.
 */
public final class Bridge {
  private Bridge() {}

  /**
   * A seat held, with what came of it.
   *
   * @param table what must be equal: scenario, seat, level, instruction and, where one seed is set
   *     for all, the seed
   */
  public record Held(String table, int points) {}

  /** Percentiles in the order given; absent where nobody else held the seat. */
  public static List<Optional<Integer>> percentiles(List<Held> held) {
    List<Optional<Integer>> out = new ArrayList<>();
    for (Held mine : held) {
      int others = -1;
      int halves = -1;
      for (Held other : held) {
        if (other.table().equals(mine.table())) {
          others++;
          halves += other.points() < mine.points() ? 2 : other.points() == mine.points() ? 1 : 0;
        }
      }
      out.add(others == 0 ? Optional.empty() : Optional.of(halves * 50 / others));
    }
    return out;
  }
}
