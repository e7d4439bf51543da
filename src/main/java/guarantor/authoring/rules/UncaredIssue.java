package guarantor.authoring.rules;

import guarantor.content.Scenario;

/**
 * A clause of the agenda on which neither Ukraine nor anybody who sits there has a usable record.
 */
final class UncaredIssue implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "UNCARED_ISSUE",
        "A clause of the agenda on which neither Ukraine nor anybody who sits there has a usable record.",
        "All would reserve; it is there for nothing.",
        "\"clauses\": [{\"issue\": \"defence-industry\"}] with no record on it",
        "(a clause that somebody speaks of)",
        "take it off the agenda, or add records");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Clause c : s.clauses()) {
        boolean cared =
            desk.content().positionsOf().get(s.player()).stream()
                .anyMatch(p -> p.issue().equals(c.issue()) && p.usable(Desk.end(s), s.id()));
        for (Scenario.Seat seat : s.seats()) {
          cared |=
              Seated.records(desk.content(), s, seat).stream()
                  .anyMatch(p -> p.issue().equals(c.issue()));
        }
        out.when(
            !cared,
            s,
            "issue",
            c.issue(),
            "neither Ukraine nor anybody who sits here has a usable record on " + c.issue());
      }
    }
  }
}
