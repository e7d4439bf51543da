package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.time.LocalDate;
import java.util.List;

/**
 * A scene that passes 2 April 2022 with Russia at the table lacks its one sourced card on Bucha.
 */
final class OneCardOnBucha implements Rule {
  private static final LocalDate FOUND = LocalDate.of(2022, 4, 2);

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "ONE_CARD_ON_BUCHA",
        "A scene that passes 2 April 2022 with Russia at the table lacks its one sourced card on Bucha.",
        "What was found is said plainly, from named reports of those days: no meter, no choice.",
        "\"card\": \"Talks go on.\"",
        "\"card\": \"... Bucha ... [hrw-0403]\"",
        "say plainly what was found, and from whom it is known");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      boolean before = s.sittings().get(0).moment().by(FOUND);
      boolean after = s.sittings().stream().anyMatch(x -> !x.moment().by(FOUND));
      List<String> cards =
          s.sittings().stream()
              .map(Scenario.Sitting::card)
              .filter(c -> c.contains("Bucha"))
              .toList();
      boolean sourced = cards.size() == 1 && cards.get(0).matches("(?s).*\\[[a-z0-9-]+].*");
      out.when(
          SceneText.opponentSits(s) && before && after && !sourced,
          s,
          "sittings",
          "",
          "a scene that passes 2 April 2022 with Russia at the table has one sourced card on Bucha");
    }
  }
}
