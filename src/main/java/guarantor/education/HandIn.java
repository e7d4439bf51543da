package guarantor.education;

import guarantor.session.Difficulty;
import guarantor.session.Move;
import java.util.List;
import java.util.Optional;

/**
 * What a student hands in: moves and words. The score is not in it; it is computed again.
 *
 * @param assignment id and hash of the assignment it was played under
 * @param code chosen by the student; no name
 * @param notes prediction sheet, words before and after, reflection
 */
public record HandIn(
    String game,
    int rules,
    String contentHash,
    Under assignment,
    String code,
    String scenario,
    long seed,
    Difficulty level,
    List<Note> notes,
    List<Made> moves) {

  /** The assignment by id and hash. */
  public record Under(String id, String hash) {}

  /**
   * One move of the log.
   *
   * @param outcome first digits of a hash over what came of this move and of all before it
   */
  public record Made(int number, String seat, Optional<String> typed, Move move, String outcome) {}
}
