package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A scenario has too few costly moves, or too many, for skill to show. */
final class BudgetTooShort implements Rule {
  private static final int LEAST = 10;
  private static final int MOST = 48;

  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "BUDGET_TOO_SHORT",
        "A scenario has too few costly moves, or too many, for skill to show.",
        "With few moves whoever asks for all at once leads; with many whoever is patient does. Calibrated at about 30.",
        "(8 moves in all)",
        "(24 to 36 moves)",
        "give 10 to 48 in all at standard, 30 for choice");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      int all = s.sittings().stream().mapToInt(x -> x.moves().standard()).sum();
      out.when(
          s.lesson().isEmpty() && (all < LEAST || all > MOST),
          s,
          "moves",
          "",
          "there are " + all + " costly moves at standard; skill was measured to show at about 30");
    }
  }
}
