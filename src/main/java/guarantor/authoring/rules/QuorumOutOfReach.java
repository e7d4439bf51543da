package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A quorum is higher than the number of those who can sign. */
final class QuorumOutOfReach implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "QUORUM_OUT_OF_REACH",
        "A quorum is higher than the number of those who can sign.",
        "The Compact could never stand.",
        "\"quorum\": 9 with five signers",
        "\"quorum\": 3",
        "lower it, or add chairs");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      long signers =
          s.seats().stream()
              .filter(
                  c ->
                      c.role() == Scenario.Chair.VOICE
                          || c.role() == Scenario.Chair.ROW
                          || c.role() == Scenario.Chair.OPPONENT)
              .count();
      long core = s.seats().stream().filter(Scenario.Seat::core).count();
      out.when(
          s.quorum() > signers,
          s,
          "quorum",
          "",
          "the quorum is " + s.quorum() + ", and " + signers + " can sign");
      out.when(
          s.coreNeeded() > core,
          s,
          "coreNeeded",
          "",
          s.coreNeeded() + " of the core are needed, and there are " + core);
    }
  }
}
