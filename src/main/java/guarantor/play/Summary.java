package guarantor.play;

import guarantor.session.Phase;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** What is printed on leaving: the outcome, the seed, where it is saved, how to go on. */
public final class Summary {
  private Summary() {}

  /** At most five lines. */
  public static List<String> of(State state, Phrases say, String path, String name) {
    boolean over = state.phase() == Phase.OVER;
    List<String> out = new ArrayList<>();
    String title = state.game().scenario().title();
    int all = state.game().moves(state.difficulty());
    out.add(say.say("summary.game", title, state.table().movesUsed(), all));
    if (over) {
      Result result = Result.of(state);
      String key = result.stands() ? "summary.stands" : "summary.fell";
      out.add(say.say(key, result.score().points()));
    }
    out.add(say.say("summary.seed", Long.toString(state.seed()), state.difficulty().id()));
    out.add(say.say("summary.saved", path));
    out.add(say.say(over ? "summary.over" : "summary.resume", name));
    return out;
  }
}
