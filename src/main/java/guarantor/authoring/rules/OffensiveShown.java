package guarantor.authoring.rules;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Scenario;

/** A record tagged offensive would be shown without a keypress. */
final class OffensiveShown implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "OFFENSIVE_SHOWN",
        "A record tagged offensive would be shown without a keypress.",
        "Slurs in sources stand behind one keypress and are never spoken.",
        "\"pressLines\": [\"ru-019\"]",
        "\"pressLines\": [\"ua-055\"]",
        "choose another record");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Cited c : Cited.by(s)) {
        Position p = desk.content().positions().get(c.record());
        out.when(p.offensive(), s, c.key(), p.id(), message(p));
      }
    }
    for (Blueprint b : desk.content().blueprints().values()) {
      for (Blueprint.Play play : b.plays()) {
        for (String r : play.records()) {
          Position p = desk.content().positions().get(r);
          out.when(p.offensive(), b, "records", r, message(p));
        }
      }
    }
  }

  private static String message(Position p) {
    return "'" + p.id() + "' is tagged offensive and would be shown without a keypress";
  }
}
