package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;

/** An instruction rests on a record that is not Ukraine's, or was not known by then. */
final class InstructionNotOurs implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "INSTRUCTION_NOT_OURS",
        "An instruction rests on a record that is not Ukraine's, or was not known by then.",
        "Instructions come from Ukraine's own voices at that date.",
        "\"records\": [\"pl-008\"]",
        "\"records\": [\"ua-055\"]",
        "cite Ukraine's own voices");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Brief b : s.instructions()) {
        for (String r : b.records()) {
          Position p = desk.content().positions().get(r);
          boolean ours = desk.content().owner(p).equals(s.player()) && p.known(Desk.end(s));
          out.when(
              !ours,
              s,
              "records",
              r,
              "instruction " + b.id() + " rests on " + r + ", no record of Ukraine's by then");
        }
      }
    }
  }
}
