package guarantor.lookup;

import java.util.Optional;

/**
 * What a word stands for.
 *
 * @param note said to the person where the word is another than the id, such as a member of a group
 */
public record Found<T>(T what, Optional<String> note) {
  static <T> Found<T> plain(T what) {
    return new Found<>(what, Optional.empty());
  }
}
