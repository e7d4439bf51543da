package guarantor.authoring.rules;

import guarantor.content.Position;

/** A number is outside its scale. */
final class OutOfRange implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "OUT_OF_RANGE",
        "A number is outside its scale.",
        "Rank and strength are weights; a 7 would outweigh a president.",
        "\"rank\": 7",
        "\"rank\": 5",
        "use 1 to 5");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.when(
          p.rank() < 1 || p.rank() > 5, p, "rank", "", "rank " + p.rank() + " is not from 1 to 5");
      out.when(
          p.strength() < 1 || p.strength() > 5,
          p,
          "strength",
          "",
          "strength " + p.strength() + " is not from 1 to 5");
    }
  }
}
