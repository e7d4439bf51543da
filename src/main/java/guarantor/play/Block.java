package guarantor.play;

/**
 * One thing said or shown, before it is laid out for a face.
 *
 * @param label who or what, short; may be empty
 * @param cite the citation mark, may be empty
 */
public record Block(Kind kind, String label, String text, String cite) {

  /** What it is; faces set each kind its own way. */
  public enum Kind {
    /** A line that starts something: a move, a sitting. */
    HEADING,
    /** The place and date before a speech. */
    SCENE,
    /** A delegation's statement, verbatim. */
    SPEECH,
    /** The source's own words, in quotation marks. */
    QUOTE,
    /** The clerk's minute: a mechanical outcome. */
    MINUTE,
    /** A clause of the text. */
    CLAUSE,
    /** The opponent's words and acts. */
    MOSCOW,
    /** Telegrams and press. */
    WIRE,
    /** A brief, a card, an explanation. */
    NOTE,
    /** A row of a table: label and text. */
    ROW,
    /** Something refused or wrong. */
    ERROR,
    /** An empty line. */
    GAP
  }

  public static Block of(Kind kind, String text) {
    return new Block(kind, "", text, "");
  }

  public static Block row(String label, String text) {
    return new Block(Kind.ROW, label, text, "");
  }

  public static Block gap() {
    return new Block(Kind.GAP, "", "", "");
  }
}
