package guarantor.trials;

import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The games that measure the engine: game n has a scenario, a level, an instruction and a player by
 * its number, so that any stretch of numbers is a fair mixture and stretches add up.
 */
final class Course {
  private static final int LONGEST = 2000;
  private static final List<Bots> SENSIBLE =
      List.of(Bots.LOG_ROLLER, Bots.GREEDY, Bots.HISTORICAL, Bots.LOG_ROLLER_LEADER_FIRST);

  private final List<Stage> stages = new ArrayList<>();
  private final boolean sensible;

  /**
   * A course over scenarios.
   *
   * @param sensible whether every third game is played by a bot that means it; else all by players
   *     that do anything, and by one that wants signatures past red lines
   */
  Course(Order order, boolean sensible) {
    order.scenarios().forEach(s -> stages.add(new Stage(Game.of(order.content(), s))));
    this.sensible = sensible;
  }

  Game game(long n) {
    return stage(n).game();
  }

  private Stage stage(long n) {
    return stages.get((int) (n % stages.size()));
  }

  static Difficulty level(long n, int scenarios) {
    return Difficulty.values()[(int) (n / scenarios % 3)];
  }

  private Hand hand(long n) {
    Stage stage = stage(n);
    int kind = (int) (n / stages.size() / 3 % 3);
    if (sensible && kind == 2) {
      Bot bot = SENSIBLE.get((int) (n / stages.size() / 9 % SENSIBLE.size())).player(n);
      return state -> {
        BotView view = new BotView(state, stage);
        Move move = bot.move(view);
        return view.allows(move) ? move : view.pass();
      };
    }
    return kind == 0 ? new Roamer(stage.game(), n) : new Trespasser(stage.game(), n);
  }

  /** Plays game n; the observer sees the session after every move that was taken. */
  Session play(long n, Consumer<Session> observer) {
    Game game = game(n);
    String seat = game.scenario().player();
    Session session = Session.start(game, level(n, stages.size()), n);
    int instruction = (int) (n / stages.size() % game.instructions().size());
    Move instruct = new Move.Instruct(game.instructions().get(instruction).id());
    session.act(seat, instruct, Optional.empty());
    Hand hand = hand(n);
    for (int tries = 0; session.state().phase() != Phase.OVER; tries++) {
      Move move = tries < LONGEST ? hand.move(session.state()) : new Move.WalkOut();
      if (session.act(seat, move, Optional.empty()).event().isPresent()) {
        observer.accept(session);
      }
    }
    return session;
  }
}
