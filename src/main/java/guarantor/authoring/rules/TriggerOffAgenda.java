package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** The clause that untagged clauses follow is not on the agenda. */
final class TriggerOffAgenda implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "TRIGGER_OFF_AGENDA",
        "The clause that untagged clauses follow is not on the agenda.",
        "Nothing would say when the text enters into force.",
        "\"trigger\": \"duration\" (no such clause)",
        "\"trigger\": \"mutual-defence-trigger\"",
        "name a clause of the agenda");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      boolean there = s.clauses().stream().anyMatch(c -> c.issue().equals(s.trigger()));
      out.when(!there, s, "trigger", "", "'" + s.trigger() + "' is no clause of the agenda");
    }
  }
}
