package guarantor.trials;

import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Span;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Instruction;
import guarantor.session.Game;
import java.util.Optional;

/** Whether a scenario can be won at all: some text must stand under each of its instructions. */
final class Feasible {
  private Feasible() {}

  /** An error where no text at all could stand and be worth anything. */
  static Optional<Diagnostic> finding(Game game, Instruction i, Frontier.Found best) {
    if (!best.nothingFeasible()) {
      return Optional.empty();
    }
    String id = game.scenario().id();
    String what =
        best.stands()
            ? "every text that stands is worth nothing under the instruction "
            : "no text finds the signatures it needs under the instruction ";
    return Optional.of(
        Diagnostic.error(
            Span.of("scenarios/" + id + ".json"),
            "NOTHING_FEASIBLE",
            what + i.id() + " on the closing day",
            "lower the quorum or a red line, or add the positions that would carry a text"));
  }
}
