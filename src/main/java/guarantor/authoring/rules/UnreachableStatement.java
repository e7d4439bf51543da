package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Verified;

/** A record is read in named scenarios alone and can be heard in none of them. */
final class UnreachableStatement implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "UNREACHABLE_STATEMENT",
        "A record is read in named scenarios alone and can be heard in none of them.",
        "It is outcome there, or later than the last sitting: nobody will ever read it.",
        "\"onlyIn\": [\"budapest\"] with \"date\": \"2022-03-29\"",
        "\"onlyIn\": [\"istanbul\"]",
        "mend 'onlyIn', 'outcomeOf' or the date");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      boolean heard =
          p.onlyIn().isEmpty()
              || p.onlyIn().stream()
                  .map(desk.content().scenarios()::get)
                  .anyMatch(s -> p.usable(Desk.end(s), s.id()));
      out.when(
          !heard && p.verified() != Verified.FROM_MEMORY,
          p,
          "onlyIn",
          "",
          "it is read in " + String.join(", ", p.onlyIn()) + " alone and is not usable there");
    }
  }
}
