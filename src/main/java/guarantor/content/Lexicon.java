package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * What players write in one language.
 *
 * @param language two letters, as in the file's name
 * @param cues words that tell a speech act or turn a meaning round, by kind
 */
public record Lexicon(
    String language,
    List<Cue> cues,
    List<Numeral> numerals,
    List<Unit> units,
    List<Alias> delegations,
    List<Topic> issues,
    List<Example> examples) {

  /** Phrases that do the same work in a sentence. */
  public record Cue(String kind, List<String> phrases) {}

  /** A number in words. */
  public record Numeral(int value, List<String> words) {}

  /** A unit in words: hours, years, troops, percent, money. */
  public record Unit(String unit, List<String> words) {}

  /** What a delegation is called beyond the aliases of its own file. */
  public record Alias(String delegation, List<String> words) {}

  /** What an issue and its levels are called. */
  public record Topic(String issue, List<String> phrases, List<Rung> levels) {}

  /** What a level is called, without the name of its issue. */
  public record Rung(String level, List<String> phrases) {}

  /** A whole sentence with what it means; the built model must read it so. */
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
