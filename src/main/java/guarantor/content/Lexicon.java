package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * What players write in one language.
 *
 * @param language two letters, as in the file's name
 * @param cues words that tell a speech act or turn a meaning round, by kind
 * @param numerals numbers in words
 * @param units units in words
 * @param delegations what delegations are called beyond the aliases of their files
 * @param issues what issues and their levels are called
 * @param examples whole sentences with what they mean
 */
public record Lexicon(
    String language,
    List<Cue> cues,
    List<Numeral> numerals,
    List<Unit> units,
    List<Alias> delegations,
    List<Topic> issues,
    List<Example> examples) {

  /**
   * Phrases that do the same work in a sentence.
   *
   * @param kind what the words do
   * @param phrases words that do it
   */
  public record Cue(String kind, List<String> phrases) {}

  /**
   * A number in words.
   *
   * @param value the number
   * @param words what it is called
   */
  public record Numeral(int value, List<String> words) {}

  /**
   * A unit in words: hours, years, troops, percent, money.
   *
   * @param unit the unit
   * @param words what it is called
   */
  public record Unit(String unit, List<String> words) {}

  /**
   * What a delegation is called beyond the aliases of its own file.
   *
   * @param delegation id of the delegation
   * @param words what it is called
   */
  public record Alias(String delegation, List<String> words) {}

  /**
   * What an issue and its levels are called.
   *
   * @param issue id of the issue
   * @param phrases what it is called
   * @param levels what its levels are called
   */
  public record Topic(String issue, List<String> phrases, List<Rung> levels) {}

  /**
   * What a level is called, without the name of its issue.
   *
   * @param level id of the level
   * @param phrases what it is called
   */
  public record Rung(String level, List<String> phrases) {}

  /**
   * A whole sentence with what it means; the built model must read it so.
   *
   * @param text the sentence
   * @param intent the speech act it must be read as
   * @param issue id of the issue
   * @param level id of the level
   * @param polarity for or against
   * @param addressee id of the delegation
   */
  public record Example(
      String text,
      String intent,
      Optional<String> issue,
      Optional<String> level,
      Optional<Polarity> polarity,
      Optional<String> addressee) {}

  /** A player's stance on the issue or option as it is named. */
  public enum Polarity {
    FOR,
    AGAINST
  }
}
