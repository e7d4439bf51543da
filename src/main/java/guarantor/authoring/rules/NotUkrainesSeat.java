package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** The player holds another seat than Ukraine's. */
final class NotUkrainesSeat implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NOT_UKRAINES_SEAT",
        "The player holds another seat than Ukraine's.",
        "The score is against Ukraine's mandate; counterparts are delegations.",
        "\"player\": \"poland\"",
        "\"player\": \"ukraine\"",
        "set 'player' to ukraine");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      out.when(
          !s.player().equals("ukraine"),
          s,
          "player",
          "",
          "the player holds Ukraine's seat; counterparts are delegations");
    }
  }
}
