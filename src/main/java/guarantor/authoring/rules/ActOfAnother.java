package guarantor.authoring.rules;

import guarantor.content.Blueprint;

/** A design is played by the opponent with a record that is not the opponent's. */
final class ActOfAnother implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "ACT_OF_ANOTHER",
        "A design is played by the opponent with a record that is not the opponent's.",
        "The opponent speaks its own record alone.",
        "\"way\": \"act\", \"records\": [\"pl-008\"]",
        "\"way\": \"act\", \"records\": [\"ru-018\"]",
        "choose the opponent's own record");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Plays x : Plays.in(desk.content())) {
      for (String r : x.play().records()) {
        boolean own = desk.content().delegationOf().get(r).equals(x.scenario().opponent());
        out.when(
            x.play().way() == Blueprint.Way.ACT && !own,
            x.design(),
            "records",
            r,
            "'" + r + "' is no record of the opponent in " + x.scenario().id());
      }
    }
  }
}
