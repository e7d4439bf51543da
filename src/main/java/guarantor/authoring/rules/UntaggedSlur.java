package guarantor.authoring.rules;

import guarantor.content.Position;

/** An excerpt has an insult and is not tagged. */
final class UntaggedSlur implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNTAGGED_SLUR",
        "An excerpt has an insult and is not tagged.",
        "What is tagged stands behind a keypress and is never spoken.",
        "\"quote\": \"the neo-Nazi camarilla\"",
        "\"quote\": \"the neo-Nazi camarilla\", \"offensive\": true",
        "choose other words, or set \"offensive\": true");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String w = Words.first(Words.SLURS, p.quote().orElse(""));
      out.when(
          !w.isEmpty() && !p.offensive(), p, "quote", w, "'" + w + "' insults and is not tagged");
    }
  }
}
