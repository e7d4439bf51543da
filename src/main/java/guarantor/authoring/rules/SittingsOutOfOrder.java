package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A sitting is earlier than the one before it. */
final class SittingsOutOfOrder implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SITTINGS_OUT_OF_ORDER",
        "A sitting is earlier than the one before it.",
        "The calendar runs one way, and so does what is known.",
        "\"moment\": \"2023-06-01\" after a sitting of 2 June",
        "(in the order of their days)",
        "put them in the order of their days");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (int i = 1; i < s.sittings().size(); i++) {
        Scenario.Sitting now = s.sittings().get(i);
        Scenario.Sitting before = s.sittings().get(i - 1);
        out.when(
            now.moment().compareTo(before.moment()) < 0,
            s,
            "moment",
            now.moment().text(),
            now.name() + " is earlier than " + before.name() + " before it");
      }
    }
  }
}
