package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** A chair that speaks has fewer than 6 usable records, or on fewer than 4 issues. */
final class ThinSeat implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "THIN_SEAT",
        "A chair that speaks has fewer than 6 usable records, or on fewer than 4 issues.",
        "It would mostly be silent; such a delegation is a row without a voice, or an empty chair.",
        "\"role\": \"voice\" with three records",
        "\"role\": \"row\"",
        "make it a row or an empty chair, or add records");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Seat seat : s.seats()) {
        List<Position> said = Seated.records(desk.content(), s, seat);
        long issues = said.stream().map(Position::issue).distinct().count();
        boolean thin =
            seat.role() == Scenario.Chair.VOICE
                && (said.size() < Seated.RECORDS || issues < Seated.ISSUES);
        out.when(
            thin && s.lesson().isEmpty(),
            s,
            "delegation",
            seat.delegation(),
            "'"
                + seat.delegation()
                + "' speaks here from "
                + said.size()
                + " records on "
                + issues
                + " issues");
      }
    }
  }
}
