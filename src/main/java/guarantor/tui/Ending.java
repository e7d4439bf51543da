package guarantor.tui;

/** How a run of the loop ended; the caller decides what the process says and returns. */
public enum Ending {
  /** The app was over. */
  FINISHED,

  /** The terminal went away: no more keys will come. */
  HUNG_UP,

  /** A fault; it was told in one line and its trace was kept. */
  CRASHED
}
