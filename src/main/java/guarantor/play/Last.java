package guarantor.play;

import guarantor.negotiation.Answer;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.session.State;
import java.util.Optional;

/** The answer a bare "why" asks about. */
final class Last {
  private Last() {}

  /** A delegation that has not said yes, and the clause that bound it. */
  record Unwilling(int party, int item) {}

  /** The weightiest delegation that countered or refused. */
  static Optional<Unwilling> unwilling(State state) {
    for (Party p : state.cast().inOrder()) {
      Optional<Unwilling> found = of(state, p.index());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The clause that bound one delegation's last no. */
  static Optional<Unwilling> of(State state, int party) {
    for (Paper paper : Paper.values()) {
      Standing s = state.table().standing(party, paper);
      Answer a = s == null ? null : s.answer();
      if (a != null && !a.act().pledges() && a.clause() >= 0) {
        return Optional.of(new Unwilling(party, a.clause()));
      }
    }
    return Optional.empty();
  }
}
