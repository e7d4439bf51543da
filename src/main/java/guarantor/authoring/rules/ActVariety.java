package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** A chair that speaks has only one kind of answer on record here. */
final class ActVariety implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "ACT_VARIETY",
        "A chair that speaks has only one kind of answer on record here.",
        "It would say yes to all or no to all: the player learns nothing from the second question.",
        "(six records, all \"supports\")",
        "(records that back and records that object or set conditions)",
        "add records of the other kind, or make it a row");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Seat seat : s.seats()) {
        List<Position> said =
            Seated.records(desk.content(), s, seat).stream()
                .filter(p -> s.clauses().stream().anyMatch(c -> c.issue().equals(p.issue())))
                .toList();
        boolean backs = said.stream().anyMatch(p -> p.stance().backs()); // else NO_FEASIBLE_DEAL
        out.when(
            seat.role() == Scenario.Chair.VOICE
                && backs
                && said.size() > 1
                && Seated.kinds(said) < 2
                && s.lesson().isEmpty(),
            s,
            "delegation",
            seat.delegation(),
            "all "
                + said.size()
                + " records of '"
                + seat.delegation()
                + "' on the agenda answer in one way");
      }
    }
  }
}
