package guarantor.education;

import java.util.List;
import java.util.Optional;

/**
 * One hand-in with everything that is said of it.
 *
 * @param file its name, without folders
 * @param status valid; or the first thing that does not hold
 * @param reasons all that does not hold; then nothing else is said
 * @param terms what of the assignment was not kept
 * @param percentile among equal seats; absent where nobody else held it
 */
public record Graded(
    String file,
    String code,
    String status,
    List<String> reasons,
    List<String> terms,
    long seed,
    Optional<Came> came,
    Optional<Integer> percentile,
    Optional<Marks> marks,
    List<Sheet.Row> sheet,
    Words words,
    List<String> reflection,
    String trail) {

  /** Right answers to the items on words; absent where they were not answered. */
  public record Words(Optional<Integer> before, Optional<Integer> after, int of) {}

  /** A file that proves nothing. */
  public static Graded refused(String file, String code, String status, List<String> reasons) {
    return new Graded(
        file,
        code,
        status,
        List.copyOf(reasons),
        List.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Words(Optional.empty(), Optional.empty(), 0),
        List.of(),
        "");
  }

  public boolean valid() {
    return status.equals("valid");
  }

  /** Whether it counts for comparisons: valid, and played as the assignment sets. */
  public boolean counts() {
    return valid() && terms.isEmpty();
  }
}
