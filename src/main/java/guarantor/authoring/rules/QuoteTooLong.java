package guarantor.authoring.rules;

import guarantor.content.Position;

/** An excerpt has more than 25 words. */
final class QuoteTooLong implements Rule {
  private static final int MOST = 25;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "QUOTE_TOO_LONG",
        "An excerpt has more than 25 words.",
        "Excerpts stay their owners'; we show no more than is needed to check us.",
        "(26 words)",
        "(25 words)",
        "cut it with no change of sense");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.whenLonger(MOST, p, "quote", p.quote().orElse(""), "an excerpt");
    }
  }
}
