package guarantor.trials;

import guarantor.session.Move;
import guarantor.session.State;

/** Whoever makes the player's moves in a game that measures the engine: it may look at all. */
interface Hand {
  /** The next move to try; one that is refused costs nothing and another is asked for. */
  Move move(State state);
}
