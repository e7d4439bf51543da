package guarantor.authoring.rules;

import guarantor.content.Scenario;

/**
 * Where the opponent sat at the table, the ending gives fewer than four sourced accounts of why it
 * failed.
 */
final class NotDisputed implements Rule {
  private static final int ACCOUNTS = 4;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NOT_DISPUTED",
        "Where the opponent sat at the table, the ending gives fewer than four sourced accounts of why it failed.",
        "Why the talks failed is disputed, and stays so here.",
        "\"happened\": [{\"text\": \"The talks failed.\"}]",
        "(says that it is disputed, and gives four accounts)",
        "say so, and give at least four");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      boolean said = s.happened().stream().anyMatch(h -> h.text().contains("disputed"));
      long accounts =
          s.happened().stream()
              .filter(h -> h.date().last().isAfter(Desk.end(s)))
              .filter(h -> !h.records().isEmpty() || h.text().matches("(?s).*\\[[a-z0-9, -]+].*"))
              .count();
      out.when(
          SceneText.opponentSits(s) && (!said || accounts < ACCOUNTS),
          s,
          "happened",
          "",
          "why the talks failed is disputed; " + accounts + " sourced accounts are given");
    }
  }
}
