package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A stop seats a delegation that has no chair in the scene. */
final class SeatNotInScene implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SEAT_NOT_IN_SCENE",
        "A stop seats a delegation that has no chair in the scene.",
        "Nobody could answer from there.",
        "\"seats\": [\"japan\"] without a chair for japan",
        "(a chair for japan)",
        "give it a chair, or leave it out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Sitting x : s.sittings()) {
        for (Scenario.Stop stop : x.stops()) {
          for (String d : stop.seats()) {
            boolean chair = s.seats().stream().anyMatch(c -> c.delegation().equals(d));
            out.when(
                !chair,
                s,
                "seats",
                d,
                "'" + d + "' sits at " + stop.place() + " and has no chair in the scene");
          }
        }
      }
    }
  }
}
