package guarantor.authoring.rules;

import guarantor.content.Position;
import java.util.regex.Pattern;

/** A statement has quotation marks. */
final class QuoteInStatement implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "QUOTE_IN_STATEMENT",
        "A statement has quotation marks.",
        "They are for words really said; the statement is our paraphrase.",
        "\"statement\": \"Says \\\"no\\\" to membership.\"",
        "\"statement\": \"Rejects membership.\", \"quote\": \"no\"",
        "put words really said into 'quote'");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String w = Words.first(MARKS, p.statement());
      out.when(
          !w.isEmpty(),
          p,
          "statement",
          w,
          "a statement is our paraphrase and has no quotation marks");
    }
  }

  private static final Pattern MARKS = Pattern.compile("[\"\u201c\u201d]");
}
