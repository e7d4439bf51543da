package guarantor.trials;

import guarantor.session.Game;
import guarantor.session.Scene;
import java.util.ArrayList;
import java.util.List;

/** A scenario made ready for bots: the game, the drill's arithmetic, what is published by day. */
final class Stage {
  private final Game game;
  private final Worth worth;
  private final List<Published> published = new ArrayList<>();

  Stage(Game game) {
    this.game = game;
    this.worth = new Worth(game);
    for (Scene scene : game.scenes()) {
      published.add(new Published(game, scene));
    }
  }

  Game game() {
    return game;
  }

  Worth worth() {
    return worth;
  }

  /** What is published by the day of a sitting. */
  Published published(int sitting) {
    return published.get(sitting);
  }
}
