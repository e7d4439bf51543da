package guarantor.content;

/** How a record stands to its level. */
public enum Stance {
  DEMANDS,
  SUPPORTS,
  ACCEPTS,
  RELUCTANT,
  OPPOSES,
  RED_LINE;

  /** Whether it speaks for the level. */
  public boolean backs() {
    return this == DEMANDS || this == SUPPORTS || this == ACCEPTS;
  }
}
