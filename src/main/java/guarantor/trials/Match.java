package guarantor.trials;

import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One game played to its end by a bot. */
final class Match {
  private static final int LONGEST = 600;

  private Match() {}

  /** A game of one bot under the instruction that its seed falls to. */
  static Session play(Stage stage, Difficulty level, Bots bot, long seed) {
    return play(stage, level, bot.player(seed), seed, (s, m) -> {});
  }

  /** The same, watched: the observer sees the session after each move that was taken. */
  static Session play(
      Stage stage, Difficulty level, Bot bot, long seed, BiConsumer<Session, Move> observer) {
    Game game = stage.game();
    String seat = game.scenario().player();
    Session session = Session.start(game, level, seed);
    int instruction = (int) Long.remainderUnsigned(seed, game.instructions().size());
    Move first = new Move.Instruct(game.instructions().get(instruction).id());
    session.act(seat, first, Optional.empty());
    observer.accept(session, first);
    for (int n = 0; n < LONGEST && session.state().phase() != Phase.OVER; n++) {
      BotView view = new BotView(session.state(), stage);
      Move move = bot.move(view);
      if (session.act(seat, move, Optional.empty()).event().isEmpty()) {
        move = view.pass();
        session.act(seat, move, Optional.empty());
      }
      observer.accept(session, move);
    }
    if (session.state().phase() != Phase.OVER) {
      throw new IllegalStateException("a game of " + LONGEST + " moves did not end, seed " + seed);
    }
    return session;
  }
}
