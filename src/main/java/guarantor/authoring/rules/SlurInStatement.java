package guarantor.authoring.rules;

import guarantor.content.Position;

/** A statement has an insult. */
final class SlurInStatement implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SLUR_IN_STATEMENT",
        "A statement has an insult.",
        "An insult is never ours to say.",
        "\"statement\": \"Speaks of a camarilla in Kyiv.\"",
        "\"statement\": \"Attacks the government in Kyiv.\"",
        "say what is held, without the word");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String w = Words.first(Words.SLURS, p.statement());
      out.when(!w.isEmpty(), p, "statement", w, "'" + w + "': an insult is never ours to say");
    }
  }
}
