package guarantor.understanding;

import java.util.List;
import java.util.Optional;

/**
 * A phrase found in a sentence.
 *
 * @param from first token
 * @param to after the last token
 * @param words words of the phrase, articles left out
 */
record Match(Meaning meaning, int from, int to, int words) {

  /** The first of some matches that begins at a token. */
  static Optional<Match> at(int token, List<Match> among) {
    for (Match m : among) {
      if (m.from == token) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }

  boolean overlaps(Match other) {
    return from < other.to && other.from < to;
  }
}
