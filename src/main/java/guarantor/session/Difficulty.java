package guarantor.session;

import guarantor.content.Scenario;

/** The three levels of play. Nothing drawn from a record moves with them. */
public enum Difficulty {
  TUTORIAL,
  STANDARD,
  HARD;

  /** The word in commands and files. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  int moves(Scenario.Moves moves) {
    return switch (this) {
      case TUTORIAL -> moves.tutorial();
      case STANDARD -> moves.standard();
      case HARD -> moves.hard();
    };
  }
}
