package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.Locale;

/** A title card does not say what the game is not. */
final class NoTitleCard implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_TITLE_CARD",
        "A title card does not say what the game is not.",
        "It is not a forecast and not advice.",
        "\"card\": \"A game about Vilnius.\"",
        "\"card\": \"Sourced positions up to each date. Not a forecast, not advice.\"",
        "say: not a forecast, not advice");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      String card = s.card().toLowerCase(Locale.ROOT);
      out.when(
          !card.contains("not a forecast") || !card.contains("not advice"),
          s,
          "card",
          s.card(),
          "the title card must say: not a forecast, not advice");
    }
  }
}
