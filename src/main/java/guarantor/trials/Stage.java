package guarantor.trials;

import guarantor.session.Game;
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
    for (int i = 0; i < game.sittings(); i++) {
      published.add(new Published(game, game.scene(i)));
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
