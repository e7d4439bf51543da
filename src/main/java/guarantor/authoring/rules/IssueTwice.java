package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.Set;
import java.util.TreeSet;

/** An issue stands twice on an agenda. */
final class IssueTwice implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "ISSUE_TWICE",
        "An issue stands twice on an agenda.",
        "A text cannot say two things on one clause.",
        "\"clauses\": [{\"issue\": \"duration\"}, {\"issue\": \"duration\"}]",
        "\"clauses\": [{\"issue\": \"duration\"}]",
        "keep one");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      Set<String> seen = new TreeSet<>();
      for (Scenario.Clause c : s.clauses()) {
        out.when(!seen.add(c.issue()), s, "clauses", "", c.issue() + " stands twice on the agenda");
      }
    }
  }
}
