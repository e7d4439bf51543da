package guarantor.understanding;

/**
 * One word, number or mark of a sentence.
 *
 * @param word lower case, typographic variants and contractions resolved
 * @param stem what inflected forms share
 * @param start first character in the text as typed
 * @param end after its last character
 */
record Token(String word, String stem, Kind kind, int start, int end) {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isMark(char c) {
    return kind == Kind.MARK && word.charAt(0) == c;
  }
}
