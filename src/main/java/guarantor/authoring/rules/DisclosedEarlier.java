package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.When;

/** A record was disclosed before it was said. */
final class DisclosedEarlier implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DISCLOSED_EARLIER",
        "A record was disclosed before it was said.",
        "As-of law: it counts from the later of the two.",
        "\"date\": \"2022-04-07\", \"disclosed\": \"2022-04-01\"",
        "\"date\": \"2022-04-01\", \"disclosed\": \"2022-04-07\"",
        "mend the date that is wrong");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      boolean early = p.disclosed().isPresent() && p.disclosed().get().compareTo(p.date()) < 0;
      out.when(
          early,
          p,
          "disclosed",
          "",
          "disclosed on " + p.disclosed().map(When::text).orElse("") + ", before it was said");
    }
  }
}
