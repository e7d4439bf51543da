package guarantor.authoring.rules;

import guarantor.content.Blueprint;

/** A design plays nowhere. */
final class DesignDoesNothing implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DESIGN_DOES_NOTHING",
        "A design plays nowhere.",
        "Each of the systems changes a game.",
        "\"plays\": []",
        "\"plays\": [{\"way\": \"tabled\", \"scenarios\": [\"kyiv\"], \"how\": \"...\"}]",
        "say how: tabled, adviser, act, give, evidence, corridor or ending");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Blueprint b : desk.content().blueprints().values()) {
      out.when(b.plays().isEmpty(), b, "plays", "", "it plays nowhere");
    }
  }
}
