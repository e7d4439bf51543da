package guarantor.trials;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be measured, by the word in commands. */
public enum Measures {
  /** No delegation is ever bound past its own red line. */
  RED_LINES(RedLines::of),
  /** Whatever is said or rested on is a usable record of the delegation's own. */
  SOURCES(Sources::of),
  /** The smallest change named beside an answer turns it into a yes. */
  FLIPS(Flips::of),
  /** What clauses contribute sums to the utility's difference. */
  SUMS(Flips::sums),
  /** The same moves give the same log lines; one hash over them all. */
  HASHES(Hashes::of),
  /** Every record changes some decision: without it some answer of the games is another. */
  RECORDS(Sensitivity::of),
  /** What delegations guess the player wants most is what it wants most. */
  WISHES(Wants::of),
  /** No way of leaving something off beats the honest bots by much. */
  EXPLOITS(Exploits::of);

  private final Function<Order, Measured> way;

  Measures(Function<Order, Measured> way) {
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
  public Measured run(Order order) {
    return way.apply(order);
  }
}
