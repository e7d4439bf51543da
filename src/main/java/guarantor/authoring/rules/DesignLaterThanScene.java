package guarantor.authoring.rules;

import java.time.LocalDate;

/** A design is public only after the last sitting of a scene it plays in. */
final class DesignLaterThanScene implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DESIGN_LATER_THAN_SCENE",
        "A design is public only after the last sitting of a scene it plays in.",
        "As-of law.",
        "\"from\": \"2023-01-01\" at kyiv (2022)",
        "(without kyiv)",
        "leave the scene out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Plays x : Plays.in(desk.content())) {
      LocalDate last = Desk.end(x.scenario());
      out.when(
          x.design().from().last().isAfter(last),
          x.design(),
          "from",
          "",
          "it is public since "
              + x.design().from().text()
              + ", after the last sitting of "
              + x.scenario().id());
    }
  }
}
