package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.Set;
import java.util.TreeSet;

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
      Set<String> cared = new TreeSet<>();
      Seated.records(desk.content(), s, s.player()).forEach(p -> cared.add(p.issue()));
      for (Scenario.Seat seat : s.seats()) {
        Seated.records(desk.content(), s, seat).forEach(p -> cared.add(p.issue()));
      }
      for (Scenario.Clause c : s.clauses()) {
        out.when(
            !cared.contains(c.issue()),
            s,
            "issue",
            c.issue(),
            "neither Ukraine nor anybody who sits here has a usable record on " + c.issue());
      }
    }
  }
}
