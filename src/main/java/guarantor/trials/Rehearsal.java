package guarantor.trials;

import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import java.util.Optional;

/**
 * Plays a scenario as a class would under an assignment: an instruction, a seed, so many rounds.
 */
public final class Rehearsal {
  private static final int LONGEST = 600;

  private final Stage stage;

  public Rehearsal(Game game) {
    this.stage = new Stage(game);
  }

  /**
   * One game by a bot, played to its end; when its rounds are used up it only passes.
   *
   * @param seed the table's
   * @param dice the bot's own
   */
  public Session play(
      Difficulty level, Bots bot, long seed, long dice, String instruction, int rounds) {
    String seat = stage.game().scenario().player();
    Session session = Session.start(stage.game(), level, seed);
    session.act(seat, new Move.Instruct(instruction), Optional.empty());
    Bot player = bot.player(dice);
    for (int n = 0; n < LONGEST && session.state().phase() != Phase.OVER; n++) {
      BotView view = new BotView(session.state(), stage);
      Move move = player.move(view);
      boolean tooMany = move.costly() && session.state().table().movesUsed() >= rounds;
      if (tooMany || session.act(seat, move, Optional.empty()).event().isEmpty()) {
        session.act(seat, view.pass(), Optional.empty());
      }
    }
    if (session.state().phase() != Phase.OVER) {
      throw new IllegalStateException("a game of " + LONGEST + " moves did not end, seed " + seed);
    }
    return session;
  }
}
