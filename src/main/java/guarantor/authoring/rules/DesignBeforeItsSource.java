package guarantor.authoring.rules;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.content.When;
import java.util.Optional;

/** A design is said to be public before the record that shows it. */
final class DesignBeforeItsSource implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DESIGN_BEFORE_ITS_SOURCE",
        "A design is said to be public before the record that shows it.",
        "As-of law: nothing is offered before anybody could know it.",
        "\"from\": \"2022-09-12\" (the record is of the 13th)",
        "\"from\": \"2022-09-13\"",
        "give the day of the record that shows it");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Blueprint b : desk.content().blueprints().values()) {
      Optional<When> shown =
          Optional.ofNullable(desk.content().positions().get(b.because()))
              .map(Position::date)
              .or(
                  () ->
                      Optional.ofNullable(desk.content().sources().get(b.because()))
                          .flatMap(Source::date));
      out.when(
          shown.isPresent() && shown.get().compareTo(b.from()) > 0,
          b,
          "from",
          "",
          "public since " + b.from().text() + ", but " + b.because() + " is later");
    }
  }
}
