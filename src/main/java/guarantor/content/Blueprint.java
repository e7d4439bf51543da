package guarantor.content;

import java.util.List;
import java.util.Optional;

/** A guarantee design that was on the table: levels to be proposed at once. */
public record Blueprint(
    String id,
    String name,
    String system,
    List<String> seeds,
    String kind,
    String what,
    List<Term> terms,
    List<String> scenarios) {

  /** One clause of a design or text. */
  public record Term(String issue, String level, Optional<Tag> force) {}
}
