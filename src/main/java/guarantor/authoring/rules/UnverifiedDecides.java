package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Verified;

/** A record that nobody read on a page would decide something. */
final class UnverifiedDecides implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNVERIFIED_DECIDES",
        "A record that nobody read on a page would decide something.",
        "From memory is marked, and never decisive.",
        "\"records\": [\"ua-099\"] (from-memory)",
        "\"records\": [\"ua-055\"] (excerpt)",
        "verify it, or leave it out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Cited c : Cited.by(s)) {
        Position p = desk.content().positions().get(c.record());
        out.when(
            p.verified() == Verified.FROM_MEMORY,
            s,
            c.key(),
            p.id(),
            "'" + p.id() + "' was never read on a page and would decide something");
      }
    }
  }
}
