package guarantor.play;

import guarantor.education.Note;
import guarantor.session.Move;
import java.util.List;

/** What the model asks the world to do. */
public sealed interface Effect {

  /** Begin a new game of a scenario. */
  record Start(String scenario) implements Effect {}

  /** Begin or go on with an assignment under a student's code; what is empty is asked for. */
  record Assign(String assignment, String code) implements Effect {}

  /** Keep what was written beside the game. */
  record Keep(List<Note> notes) implements Effect {}

  /** Write the hand-in. */
  record HandIn() implements Effect {}

  /** Go on with a save; an empty name means the newest. */
  record Resume(String name) implements Effect {}

  /** Commit a move. */
  record Commit(Move move, String typed) implements Effect {}

  /** Leave the program. */
  record Leave() implements Effect {}
}
