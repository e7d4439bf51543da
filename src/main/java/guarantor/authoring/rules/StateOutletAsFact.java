package guarantor.authoring.rules;

import guarantor.content.Outlet;
import guarantor.content.Scenario;

/** What happened rests on state-controlled outlets alone and is not attributed. */
final class StateOutletAsFact implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "STATE_OUTLET_AS_FACT",
        "What happened rests on state-controlled outlets alone and is not attributed.",
        "A state-controlled outlet shows what that state says, never what happened.",
        "\"text\": \"The Compact began a war.\", \"records\": [\"ru-018\"]",
        "\"text\": \"Moscow claimed that the Compact began a war.\"",
        "attribute it, or cite an independent source");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Happened h : s.happened()) {
        boolean attributed = !Words.first(Words.ATTRIBUTED, h.text()).isEmpty();
        boolean onlyState =
            !h.records().isEmpty()
                && h.records().stream()
                    .map(desk.content().positions()::get)
                    .allMatch(
                        p -> desk.content().outlet(p).control() == Outlet.Control.STATE_CONTROLLED);
        out.when(
            onlyState && !attributed,
            s,
            "text",
            h.text(),
            "what happened on " + h.date().text() + " rests on state-controlled outlets alone");
      }
    }
  }
}
