package guarantor.understanding;

import java.util.List;

/**
 * A text taken apart: what the lexicons find in it.
 *
 * @param context what is going on at the table: "offer-pending", "question-asked" or empty
 */
record Sentence(
    String text,
    List<Token> tokens,
    List<Match> topics,
    List<Match> cues,
    List<Match> parties,
    List<Quantity> quantities,
    List<Clause> clauses,
    String context) {
  /** Words between a negation and what it turns. */
  private static final int REACH = 3;

  static Sentence of(String text, String context, Phrasebook book) {
    List<Token> tokens = book.mended(Tokens.of(text));
    List<Match> cues = book.matches(tokens, Meaning.Kind.CUE);
    List<Quantity> quantities =
        Quantity.of(
            tokens,
            book.matches(tokens, Meaning.Kind.NUMERAL),
            book.matches(tokens, Meaning.Kind.UNIT));
    return new Sentence(
        text,
        tokens,
        book.matches(tokens, Meaning.Kind.TOPIC),
        cues,
        book.matches(tokens, Meaning.Kind.PARTY),
        quantities,
        Clause.of(tokens, cues),
        context);
  }

  /** Whether what begins at a token is named to be turned down: "not thirty", "instead of". */
  boolean turns(int token) {
    Clause in = clauses.stream().filter(c -> c.holds(token)).findFirst().orElse(null);
    boolean turned = false;
    for (Match m : cues) {
      boolean near = m.to() <= token && token - m.to() <= REACH;
      if (near && in != null && in.holds(m.from()) && Clause.TURNING.contains(m.meaning().name())) {
        turned = !turned;
      }
    }
    return turned;
  }

  /** Whether it is put as a question. */
  boolean asks() {
    return text.indexOf('?') >= 0;
  }
}
