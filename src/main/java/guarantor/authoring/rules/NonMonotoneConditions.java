package guarantor.authoring.rules;

import guarantor.content.Issue;
import guarantor.content.Position;
import java.util.List;

/** One speaker on one day backs a higher level freely and a lower one only under a condition. */
final class NonMonotoneConditions implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "NON_MONOTONE_CONDITIONS",
        "One speaker on one day backs a higher level freely and a lower one only under a condition.",
        "Whoever gives more freely gives less freely too; a condition stands at the wrong level.",
        "\"level\": \"consult\" with war-ended, \"level\": \"respond\" without",
        "\"level\": \"respond\" with war-ended",
        "move the condition, or read both again");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position low : desk.positions()) {
      for (Position high :
          low.conditions().isEmpty()
              ? List.<Position>of()
              : desk.content().positionsOf().get(desk.content().owner(low))) {
        boolean same =
            high.speaker().equals(low.speaker())
                && high.date().equals(low.date())
                && high.issue().equals(low.issue());
        boolean both =
            same && high.binds() && low.binds() && high.stance().backs() && low.stance().backs();
        if (both && high.conditions().isEmpty()) {
          Issue issue = desk.content().issues().get(low.issue());
          boolean broken =
              issue.step(high.level().orElseThrow()) > issue.step(low.level().orElseThrow());
          out.when(
              broken,
              low,
              "conditions",
              "",
              "'" + high.id() + "' backs more on the same day without any condition");
        }
      }
    }
  }
}
