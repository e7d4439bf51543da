package guarantor.play;

import guarantor.session.Move;

/** What the model asks the world to do. */
public sealed interface Effect {

  /** Begin a new game of a scenario. */
  record Start(String scenario) implements Effect {}

  /** Go on with a save; an empty name means the newest. */
  record Resume(String name) implements Effect {}

  /** Commit a move. */
  record Commit(Move move, String typed) implements Effect {}

  /** Leave the program. */
  record Leave() implements Effect {}
}
