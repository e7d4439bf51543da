package guarantor.trials;

import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import java.util.ArrayList;
import java.util.List;

/** A game brought to a turn by the most skilled bot, so that a writer can look at it there. */
public final class MidGame {
  private MidGame() {}

  /** A session after so many costly moves, or at its last move but one where it has fewer. */
  public static Session at(Game game, Difficulty level, long seed, int turns) {
    if (turns == 0) {
      return Session.start(game, level, seed);
    }
    Session whole = Match.play(new Stage(game), level, Bots.LOG_ROLLER, seed);
    List<Event> log = new ArrayList<>();
    int costly = 0;
    for (Event e : whole.log().subList(0, whole.log().size() - 1)) {
      costly += e.move().costly() ? 1 : 0;
      if (costly > turns) {
        break;
      }
      log.add(e);
    }
    return Session.resume(game, level, seed, log);
  }
}
