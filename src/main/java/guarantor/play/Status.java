package guarantor.play;

import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.session.Phase;
import guarantor.session.State;

/** The game in one line: where, how many moves, what is left, who has pledged. */
public final class Status {
  private Status() {}

  /** The line both faces show. */
  public static String line(State state, Names names) {
    return line(state, names, "status");
  }

  /** The same for a narrow screen. */
  static String narrow(State state, Names names) {
    return line(state, names, "status.narrow");
  }

  private static String line(State state, Names names, String key) {
    Phrases say = names.phrases();
    if (state.phase() == Phase.OVER) {
      return say.say("status.over");
    }
    int pledged = Long.bitCount(pledged(state));
    return say.say(
        key,
        state.scene().sitting().name(),
        state.table().closed() ? 0 : state.movesLeft(),
        state.table().movesUsed(),
        state.game().moves(state.difficulty()),
        state.points(),
        pledged,
        state.cast().quorum(),
        state.table().fear());
  }

  /**
   * Who would sign the Compact as it stands: voices that pledged and are bound by enough clauses.
   */
  static long pledged(State state) {
    long mask = 0;
    for (Party p : state.cast().parties()) {
      boolean yes = (state.table().pledged(Paper.COMPACT) >> p.index() & 1) != 0;
      int bound = 0;
      for (int i = 0; i < state.table().agenda().size(); i++) {
        boolean here = state.table().agenda().item(i).part().paper() == Paper.COMPACT;
        bound += here && state.table().bound(p.index(), i) > 0 ? 1 : 0;
      }
      mask |= yes && bound >= state.cast().clausesToSign() && p.role() == Role.VOICE ? p.bit() : 0;
    }
    return mask;
  }
}
