package guarantor.trials;

/** What a skilled player does beside planning its text; each can be left off, to see its worth. */
enum Habit {
  /** The first offer asks for the most anybody ever named. */
  OPENS_HIGH,
  /** Takes press lines that its plan keeps. */
  PRESS_LINES,
  /** Calls the answer of the heaviest with each offer. */
  CALLS,
  /** Spends readings on who has not pledged. */
  READS,
  /** Rallies against marks. */
  RALLIES,
  /** Fills hours that are left with questions. */
  ASKS,
  /** Tries at the last hour what was refused for its price. */
  LAST_HOUR,
  /** Stakes nothing that stands on the last move. */
  SAFE_END,
  /** Takes a counter at the very end where too few have signed. */
  SETTLES,
  /** Brings its offer to the heaviest by telephone before the room. */
  TELEPHONES;

  int bit() {
    return 1 << ordinal();
  }

  /** Every habit but the telephone. */
  static int usual() {
    return (1 << values().length) - 1 & ~TELEPHONES.bit();
  }

  /** The same with the telephone. */
  static int leadersFirst() {
    return usual() | TELEPHONES.bit();
  }

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
