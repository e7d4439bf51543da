package guarantor.content;

import java.util.List;

/**
 * A named number that no record gives: all of them stand on one page.
 *
 * @param id the name the code knows it by
 * @param what what it decides
 * @param why why it is as it is
 * @param values its numbers
 */
public record Assumption(String id, String what, String why, List<Value> values) {

  /**
   * One number of it.
   *
   * @param name what the number is for
   * @param value the number
   */
  public record Value(String name, int value) {}

  /** The value with a name; throws where the page lacks it. */
  public int value(String name) {
    for (Value v : values) {
      if (v.name().equals(name)) {
        return v.value();
      }
    }
    throw new IllegalArgumentException("assumption '" + id + "' names no '" + name + "'");
  }
}
