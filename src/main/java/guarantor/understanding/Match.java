package guarantor.understanding;

/**
 * A phrase found in a sentence.
 *
 * @param from first token
 * @param to after the last token
 * @param words words of the phrase, articles left out
 */
record Match(Meaning meaning, int from, int to, int words) {

  boolean overlaps(Match other) {
    return from < other.to && other.from < to;
  }
}
