package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be measured, by the word in commands. */
public enum Measures {
  /** No delegation is ever bound past its own red line. */
  RED_LINES(RedLines::of),
  /** Whatever is said or rested on is a usable record of the delegation's own. */
  SOURCES(Sources::of);

  /** One way to measure: content, scenarios, first game, games, cores, progress. */
  private interface Way {
    Measured run(
        Content content,
        List<Scenario> scenarios,
        long first,
        int games,
        int cores,
        Consumer<String> progress);
  }

  private final Way way;

  Measures(Way way) {
    this.way = way;
  }

  /** The word in commands and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The measure with a word. */
  public static Optional<Measures> of(String id) {
    return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Measures::id).toList();
  }

  /** Measures; the same numbers give the same result on any number of cores. */
  public Measured run(
      Content content,
      List<Scenario> scenarios,
      long first,
      int games,
      int cores,
      Consumer<String> progress) {
    return way.run(content, scenarios, first, games, cores, progress);
  }
}
