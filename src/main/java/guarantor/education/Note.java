package guarantor.education;

import java.util.List;
import java.util.Optional;

/**
 * Something a student wrote beside the game.
 *
 * @param question "before-1", "red-line/poland", "top-issue/poland", "after-1", "reflection-1"
 * @param answer a word or a text; empty where it was skipped
 */
public record Note(String question, String answer) {
  public static final String RED_LINE = "red-line/";
  public static final String TOP_ISSUE = "top-issue/";
  public static final String BEFORE = "before-";
  public static final String AFTER = "after-";
  public static final String REFLECTION = "reflection-";

  /** The answer "no red line on record". */
  public static final String NONE = "none";

  /** What was written to a question, skipped ones included. */
  public static Optional<String> to(List<Note> notes, String question) {
    return notes.stream().filter(n -> n.question().equals(question)).map(Note::answer).findFirst();
  }

  /** The notes to questions that begin so. */
  public static List<Note> on(List<Note> notes, String beginning) {
    return notes.stream().filter(n -> n.question().startsWith(beginning)).toList();
  }
}
