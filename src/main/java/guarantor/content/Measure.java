package guarantor.content;

/**
 * A quantity that names a level whatever the language: 72 hours, ten years, 250,000 soldiers.
 *
 * @param issue id of the issue
 * @param level id of the level it names
 * @param unit a unit of the lexicons
 * @param from smallest value, inclusive
 * @param to greatest value, inclusive
 */
public record Measure(String issue, String level, String unit, int from, int to) {
  /** Whether a number names this level. */
  public boolean holds(int value) {
    return value >= from && value <= to;
  }
}
