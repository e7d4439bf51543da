package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A scenario offers fewer than three instructions. */
final class FewInstructions implements Rule {
  private static final int WANTED = 3;

  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "FEW_INSTRUCTIONS",
        "A scenario offers fewer than three instructions.",
        "Scores compare only within one; three voices show that there was a choice.",
        "\"instructions\": [one]",
        "\"instructions\": [three of Ukraine's own voices]",
        "add instructions from Ukraine's own voices at that date");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      int n = s.instructions().size();
      out.when(
          n < WANTED && s.lesson().isEmpty(),
          s,
          "instructions",
          "",
          "there are " + n + " instructions; three are the rule");
    }
  }
}
