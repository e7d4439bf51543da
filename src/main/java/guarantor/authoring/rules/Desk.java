package guarantor.authoring.rules;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What lies on the desk when rules are asked: content in which every id leads somewhere. */
public final class Desk {
  private final Content content;
  private final Predicate<String> phrases;
  private final Function<String, Optional<String>> texts;
  private final int played;

  /**
   * A desk.
   *
   * @param phrases whether the interface has words for a key, in every language
   * @param texts the text of a source by its id, where it is at hand
   * @param played games of each bot in each scenario; 0 for none
   */
  public Desk(
      Content content,
      Predicate<String> phrases,
      Function<String, Optional<String>> texts,
      int played) {
    this.played = played;
    this.content = content;
    this.phrases = phrases;
    this.texts = texts;
  }

  Content content() {
    return content;
  }

  Collection<Position> positions() {
    return content.positions().values();
  }

  Collection<Scenario> scenarios() {
    return content.scenarios().values();
  }

  Optional<String> text(String source) {
    return texts.apply(source);
  }

  int played() {
    return played;
  }

  boolean says(String key) {
    return phrases.test(key);
  }

  /** The last day of which anything is known in a scenario. */
  static LocalDate end(Scenario s) {
    return s.end().last();
  }
}
