package guarantor.education;

import guarantor.negotiation.Paper;
import guarantor.negotiation.Score;
import guarantor.negotiation.Table;
import guarantor.session.Event;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** What the text would score after each event, had the game ended there. */
final class Curve {
  private Curve() {}

  /**
   * The text after one event.
   *
   * @param move how many costly moves were made by then
   * @param yes how many had said yes to it
   */
  record Step(Event event, int move, int points, int yes) {}

  /** Replays the facts and scores the text after each event while the table is open. */
  static List<Step> of(State state) {
    Table table = state.game().table(state.difficulty());
    State then = new State(state.game(), state.difficulty(), state.seed(), table, state.log());
    List<Step> out = new ArrayList<>();
    int move = 0;
    for (Event e : Session.effective(state.log())) {
      e.facts().forEach(table::apply);
      move += e.move().costly() ? 1 : 0;
      if (table.sitting() >= 0 && table.ending() == Table.Ending.OPEN) {
        int yes = Long.bitCount(table.pledged(Paper.COMPACT));
        out.add(new Step(e, move, points(state, then), yes));
      }
    }
    return out;
  }

  private static int points(State state, State then) {
    return Score.of(
            Result.asItStands(then),
            then.cast(),
            state.game().questions(),
            state.instruction(),
            then.table().points(),
            Result.wouldStand(then))
        .points();
  }
}
