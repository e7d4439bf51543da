package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import java.util.Optional;

/**
 * Evidence to argue with: a precedent or a fact on record that a design lets the player lay before
 * a delegation whose own record it is not. It meets no record and opens no level, for a precedent
 * binds nobody; it enters the preamble of the text.
 */
public final class Arguments {
  private Arguments() {}

  /** Whether a design that exists by now lets this record be laid before anybody here. */
  static boolean atHand(State state, Position p) {
    return state.game().designs(Blueprint.Way.EVIDENCE).stream()
        .anyMatch(b -> exists(state, b) && play(state, b, p).isPresent());
  }

  /** The design under which an exhibit is evidence before this delegation on this clause. */
  public static Optional<Blueprint> design(State state, Move.Exhibit m) {
    Position p = state.game().position(m.ref());
    String party = state.game().partyIds().get(m.party());
    String issue = state.game().issueIds().get(m.item());
    for (Blueprint b : state.game().designs(Blueprint.Way.EVIDENCE)) {
      Optional<Blueprint.Play> play = exists(state, b) ? play(state, b, p) : Optional.empty();
      boolean before =
          play.map(x -> x.before().isEmpty() || x.before().contains(party)).orElse(false);
      if (before && play.get().on().orElse(p.issue()).equals(issue)) {
        return Optional.of(b);
      }
    }
    return Optional.empty();
  }

  private static boolean exists(State state, Blueprint b) {
    return b.existed(state.scene().archive().day());
  }

  private static Optional<Blueprint.Play> play(State state, Blueprint b, Position p) {
    return b.play(Blueprint.Way.EVIDENCE, state.game().scenario().id(), p.id());
  }
}
