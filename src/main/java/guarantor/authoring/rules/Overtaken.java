package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;
import java.time.LocalDate;
import java.util.List;

/** A scene cites a record that another one had openly replaced by then. */
final class Overtaken implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "OVERTAKEN",
        "A scene cites a record that another one had openly replaced by then.",
        "What is overtaken does not stand any more.",
        "\"pressLines\": [\"ua-010\"] (replaced by ua-014 a week before)",
        "\"pressLines\": [\"ua-014\"]",
        "cite the record that stands");
  }

  @Override
  public void check(Desk desk, Findings out) {
    List<Position> reversals =
        desk.positions().stream().filter(p -> !p.supersedes().isEmpty()).toList();
    for (Scenario s : desk.scenarios()) {
      for (Cited c : Cited.by(s)) {
        LocalDate day =
            c.key().equals("pressLines") ? day(s, c.record()) : s.sittings().get(0).moment().last();
        for (Position p : reversals) {
          boolean replaces = p.supersedes().stream().anyMatch(r -> r.position().equals(c.record()));
          out.when(
              replaces && p.usable(day, s.id()),
              s,
              c.key(),
              c.record(),
              "'" + c.record() + "' was replaced by '" + p.id() + "' on " + p.date().text());
        }
      }
    }
  }

  /** The first sitting whose press line it may be. */
  private static LocalDate day(Scenario s, String record) {
    return s.sittings().stream()
        .filter(x -> x.pressLines().contains(record))
        .findFirst()
        .orElseThrow()
        .moment()
        .last();
  }
}
