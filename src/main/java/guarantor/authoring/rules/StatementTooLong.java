package guarantor.authoring.rules;

import guarantor.content.Position;

/** A statement has more than 45 words. */
final class StatementTooLong implements Rule {
  private static final int MOST = 45;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "STATEMENT_TOO_LONG",
        "A statement has more than 45 words.",
        "It is spoken whole, to players who know nothing yet.",
        "(46 words)",
        "(15 to 30 words)",
        "say less");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.whenLonger(MOST, p, "statement", p.statement(), "a statement");
    }
  }
}
