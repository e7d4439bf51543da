package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.List;

/** The drill scores what is no mandate of Ukraine's. */
final class PeaceAtAnyPrice implements Rule {
  /** The opponent's content, or an end of fighting for its own sake. */
  private static final List<String> NO_MANDATE =
      List.of(
          "opponent-acceptance",
          "talks-with-russia",
          "ceasefire-timing",
          "escalation-risk",
          "guarantees-for-russia",
          "limits-on-ukrainian-forces");

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "PEACE_AT_ANY_PRICE",
        "The drill scores what is no mandate of Ukraine's.",
        "Scoring is against Ukraine's mandate at that date, never peace at any price.",
        "\"issues\": [\"opponent-acceptance\"]",
        "\"issues\": [\"mutual-defence-trigger\"]",
        "score what the text gives Ukraine");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Query q : s.drill()) {
        for (String issue : q.issues()) {
          out.when(
              NO_MANDATE.contains(issue),
              s,
              "issues",
              issue,
              "question " + q.id() + " scores " + issue + ", which is no mandate of Ukraine's");
        }
      }
    }
  }
}
