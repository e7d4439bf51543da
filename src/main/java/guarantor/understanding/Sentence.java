package guarantor.understanding;

import java.util.List;
import java.util.Optional;

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

  /** The clause a token stands in; empty for a mark between two. */
  Optional<Clause> clauseOf(int token) {
    return clauses.stream().filter(c -> c.holds(token)).findFirst();
  }

  /** The cues of a clause, in order. */
  List<Match> cuesIn(Clause clause) {
    return cues.stream().filter(q -> clause.holds(q.from())).toList();
  }

  /** Whether what begins at a token is named to be turned down: "not thirty", "instead of". */
  boolean turns(int token) {
    long turns =
        clauseOf(token).map(this::cuesIn).orElse(List.of()).stream()
            .filter(m -> m.to() <= token && token - m.to() <= REACH)
            .filter(m -> Clause.TURNING.contains(m.meaning().name()))
            .count();
    return turns % 2 == 1;
  }

  /** Whether it is put as a question. */
  boolean asks() {
    return text.indexOf('?') >= 0;
  }
}
