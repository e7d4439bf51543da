package guarantor.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence is taken to mean. A reading proposes; only the player decides.
 *
 * @param intent one of {@link Curriculum#INTENTS}
 * @param intents the likeliest acts with their probability, best first
 * @param issues what it is about: first the primary, then what other clauses name, then also likely
 * @param level level id of the primary issue, where the text states one
 * @param polarity "for" or "against" the primary issue or option as named
 * @param addressee named in the text, else whom the player faces
 * @param move whether the text speaks of the negotiation at all, and may be shown as a move
 * @param certain whether issue and polarity may be shown without asking
 * @param sure what each field's own probability says
 * @param parts the points the text makes, each in its clause
 * @param ask other readings, likeliest first; empty where certain
 */
public record Reading(
    String text,
    String intent,
    List<Likely> intents,
    List<Likely> issues,
    Optional<String> level,
    Optional<String> polarity,
    Optional<String> addressee,
    boolean move,
    boolean certain,
    Sure sure,
    List<Part> parts,
    List<Alternative> ask) {

  public Reading {
    intents = List.copyOf(intents);
    issues = List.copyOf(issues);
    parts = List.copyOf(parts);
    ask = List.copyOf(ask);
  }

  /** Something with its probability, 0..1. */
  public record Likely(String what, double probability) {}

  /** The probabilities of the fields as read. */
  public record Sure(double intent, double issue, double level, double polarity, double move) {}

  /**
   * One point of a package.
   *
   * @param role "get", "give" or "condition"
   * @param from first character of the clause that says so
   * @param to after its last character
   */
  public record Part(
      String role,
      String issue,
      Optional<String> level,
      Optional<String> polarity,
      int from,
      int to) {}

  /** Another way to read the text. */
  public record Alternative(
      String intent, Optional<String> issue, Optional<String> level, Optional<String> polarity) {}

  /** The primary issue. */
  public Optional<String> issue() {
    return issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(0).what());
  }
}
