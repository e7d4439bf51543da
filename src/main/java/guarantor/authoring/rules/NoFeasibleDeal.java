package guarantor.authoring.rules;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** A chair that can sign backs nothing above what stands, on any clause. */
final class NoFeasibleDeal implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "NO_FEASIBLE_DEAL",
        "A chair that can sign backs nothing above what stands, on any clause.",
        "No text could bind it: its signature is out of reach whatever the player does.",
        "(every record of it objects)",
        "(one that backs a level above the status quo)",
        "make it an organisation, a spoiler or an empty chair, or add records");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Seat seat : s.seats()) {
        if (seat.role() != Scenario.Chair.VOICE) {
          continue;
        }
        List<Position> said = Seated.records(desk.content(), s, seat);
        out.when(
            !said.isEmpty() && said.stream().noneMatch(p -> above(desk.content(), s, p)),
            s,
            "delegation",
            seat.delegation(),
            "'" + seat.delegation() + "' backs nothing here above what stands");
      }
    }
  }

  private static boolean above(Content content, Scenario s, Position p) {
    for (Scenario.Clause c : s.clauses()) {
      if (c.issue().equals(p.issue()) && p.level().isPresent() && p.stance().backs()) {
        Issue ladder = content.issues().get(c.issue());
        return ladder.step(p.level().get()) > ladder.step(c.statusQuo())
            || !p.level().get().equals(c.statusQuo()) && ladder.step(c.statusQuo()) > 0;
      }
    }
    return false;
  }
}
