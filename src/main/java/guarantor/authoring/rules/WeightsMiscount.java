package guarantor.authoring.rules;

import guarantor.content.Scenario;

/**
 * An instruction has not one weight for each drill question, or a question not one number for each
 * level.
 */
final class WeightsMiscount implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "WEIGHTS_MISCOUNT",
        "An instruction has not one weight for each drill question, or a question not one number for each level.",
        "The score would be read from the wrong line.",
        "\"weights\": [3, 2] with nine questions",
        "\"weights\": [3, 2, 1, 1, 2, 3, 1, 1, 2]",
        "give one for each, in their order");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Brief b : s.instructions()) {
        out.when(
            b.weights().size() != s.drill().size(),
            s,
            "weights",
            "",
            "instruction "
                + b.id()
                + " has "
                + b.weights().size()
                + " weights for "
                + s.drill().size()
                + " questions");
      }
      for (Scenario.Query q : s.drill()) {
        boolean lists =
            q.basis() == Scenario.Reading.SIGNERS || q.worth().size() == q.issues().size();
        out.when(
            !lists,
            s,
            "worth",
            "",
            "question "
                + q.id()
                + " has "
                + q.worth().size()
                + " rows of numbers for "
                + q.issues().size()
                + " clauses");
      }
    }
  }
}
