package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** The drill scores fighting or the dead. */
final class BattlefieldPlay implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "BATTLEFIELD_PLAY",
        "The drill scores fighting or the dead.",
        "No battlefield play, no casualties as score.",
        "\"question\": \"How many casualties?\"",
        "\"question\": \"Within how many hours must they meet?\"",
        "let the drill read words and forecast nothing");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Query q : s.drill()) {
        String w = Words.first(Words.BATTLEFIELD, q.question());
        out.when(
            !w.isEmpty(), s, "question", w, "question " + q.id() + " scores fighting or the dead");
      }
    }
  }
}
