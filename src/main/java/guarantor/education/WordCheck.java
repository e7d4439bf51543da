package guarantor.education;

import java.util.List;
import java.util.Optional;

/**
 * Six items on five words, asked before and after. It tells where a student stands; two runs of six
 * items prove no learning, and nothing here is ever called a gain.
 *
 * @param words the words with what each means here
 */
public record WordCheck(String question, List<Word> words, List<Item> items) {

  /** A word and its meaning. */
  public record Word(String id, String meaning) {}

  /**
   * One item.
   *
   * @param text what is to be named
   * @param answer id of the word
   * @param record the position it is taken from, if it is one
   */
  public record Item(String id, String text, String answer, String why, Optional<String> record) {}

  /** How many of the answers under a beginning ("before-", "after-") name the right word. */
  public int right(List<Note> notes, String beginning) {
    int right = 0;
    for (int i = 0; i < items.size(); i++) {
      Optional<String> said = Note.to(notes, beginning + (i + 1));
      right += said.isPresent() && said.get().equals(items.get(i).answer()) ? 1 : 0;
    }
    return right;
  }

  /** Whether anything under a beginning was answered. */
  public static boolean taken(List<Note> notes, String beginning) {
    return Note.on(notes, beginning).stream().anyMatch(n -> !n.answer().isEmpty());
  }
}
