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
}
