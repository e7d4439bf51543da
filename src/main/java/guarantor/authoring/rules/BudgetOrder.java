package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A sitting gives more moves at a harder difficulty. */
final class BudgetOrder implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "BUDGET_ORDER",
        "A sitting gives more moves at a harder difficulty.",
        "Hard would be easier than standard, and skill would not show.",
        "\"moves\": {\"tutorial\": 3, \"standard\": 4, \"hard\": 5}",
        "\"moves\": {\"tutorial\": 5, \"standard\": 4, \"hard\": 3}",
        "give as many or fewer as it gets harder");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Sitting x : s.sittings()) {
        Scenario.PerLevel m = x.moves();
        out.when(
            m.standard() > m.tutorial() || m.hard() > m.standard(),
            s,
            x.id() + "/moves",
            "",
            x.name()
                + " gives "
                + m.tutorial()
                + ", "
                + m.standard()
                + ", "
                + m.hard()
                + " moves at tutorial, standard, hard");
      }
    }
  }
}
