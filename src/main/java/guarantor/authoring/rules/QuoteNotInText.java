package guarantor.authoring.rules;

import guarantor.content.Position;

/** An excerpt does not stand in the text of its source that is at hand. */
final class QuoteNotInText implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "QUOTE_NOT_IN_TEXT",
        "An excerpt does not stand in the text of its source that is at hand.",
        "Nobody's words are invented. lint --texts DIR reads DIR/<source id>.txt.",
        "\"quote\": \"for as long as it takes\" (the page has: as long as necessary)",
        "\"quote\": \"as long as necessary\"",
        "copy the words from the page");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String page = p.quote().isEmpty() ? "" : desk.text(p.source()).map(Excerpts::bare).orElse("");
      String lost = page.isEmpty() ? "" : Excerpts.missing(p.quote().orElse(""), page);
      out.when(
          !lost.isEmpty(),
          p,
          "quote",
          "",
          "'" + lost + "' does not stand in the text of " + p.source());
    }
  }
}
