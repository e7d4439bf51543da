package guarantor.play;

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
    int pledged = Long.bitCount(Scribe.pledged(state));
    return say.say(
        key,
        state.scene().sitting().name(),
        state.table().closed() ? 0 : state.movesLeft(),
        state.table().movesUsed(),
        state.game().moves(state.difficulty()),
        state.table().points(),
        pledged,
        state.cast().quorum(),
        state.table().fear());
  }
}
