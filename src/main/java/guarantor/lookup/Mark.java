package guarantor.lookup;

import guarantor.content.Position;

/** The three marks of what stands behind a statement. */
public enum Mark {
  /** Its words were really said: the excerpt may stand in quotation marks. */
  SAID,
  /** Our paraphrase of what it holds. */
  HELD,
  /** Somebody else's account. */
  REPORTED;

  /** The mark of a position. */
  public static Mark of(Position p) {
    if (p.voice() == Position.Voice.REPORTED) {
      return REPORTED;
    }
    return p.said() ? SAID : HELD;
  }
}
