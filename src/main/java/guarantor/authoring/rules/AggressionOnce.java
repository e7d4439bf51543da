package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A brief does not name the aggression exactly once, from the UN General Assembly. */
final class AggressionOnce implements Rule {
  /** A scene that opens before it knows no aggression yet: as-of law. */
  private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "AGGRESSION_ONCE",
        "A brief does not name the aggression exactly once, from the UN General Assembly.",
        "It is stated once, from a named source; afterwards we describe and attribute.",
        "\"brief\": [\"Talks begin.\"]",
        "\"brief\": [\"Talks begin.\", \"The UN General Assembly has deplored Russia's aggression ...\"]",
        "cite the UN General Assembly in one paragraph");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      boolean during = !s.sittings().get(0).moment().by(INVASION.minusDays(1));
      List<String> named =
          s.brief().stream()
              .filter(b -> b.toLowerCase(Locale.ROOT).contains("aggression"))
              .toList();
      boolean source = s.brief().stream().anyMatch(b -> b.contains("General Assembly"));
      String at = named.size() == 1 ? named.get(0) : named.size() > 1 ? named.get(1) : "";
      out.when(
          during && (named.size() != 1 || !source),
          s,
          "brief",
          at,
          "the brief names the aggression "
              + named.size()
              + " times; it is named once, with its source");
    }
  }
}
