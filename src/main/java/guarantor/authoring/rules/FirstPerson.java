package guarantor.authoring.rules;

import guarantor.content.Position;

/** A statement speaks as I or we. */
final class FirstPerson implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "FIRST_PERSON",
        "A statement speaks as I or we.",
        "Delegations are shown in the third person; nobody's words are invented.",
        "\"statement\": \"We stand ready.\"",
        "\"statement\": \"Berlin stands ready.\"",
        "begin with a verb or the capital");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String w = Words.first(Words.FIRST_PERSON, p.statement());
      out.when(
          !w.isEmpty(),
          p,
          "statement",
          w,
          "'" + w + "': a delegation is shown in the third person");
    }
  }
}
