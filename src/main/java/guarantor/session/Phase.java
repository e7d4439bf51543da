package guarantor.session;

/** What the game waits for. */
public enum Phase {
  /** Two stops to choose from. */
  TRAVEL,
  /** Moves at the table. */
  TABLE,
  /** The press line at the end of a sitting. */
  PRESS,
  OVER
}
