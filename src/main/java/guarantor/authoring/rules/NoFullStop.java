package guarantor.authoring.rules;

import guarantor.content.Position;

/** A statement does not end with a full stop. */
final class NoFullStop implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_FULL_STOP",
        "A statement does not end with a full stop.",
        "A screen reader runs it into the next line.",
        "\"statement\": \"Berlin would join after a peace\"",
        "\"statement\": \"Berlin would join after a peace.\"",
        "end with a full stop");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String s = p.statement().strip();
      out.when(
          !s.endsWith(".") && !s.endsWith("?") && !s.endsWith("!"),
          p,
          "statement",
          "",
          "the statement does not end with a full stop");
    }
  }
}
