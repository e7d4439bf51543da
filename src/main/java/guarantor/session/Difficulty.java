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

  /** The number that a scenario gives for this level. */
  public int of(Scenario.PerLevel each) {
    return switch (this) {
      case TUTORIAL -> each.tutorial();
      case STANDARD -> each.standard();
      case HARD -> each.hard();
    };
  }
}
