package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Requirement;
import java.util.Optional;

/**
 * A condition of a record.
 *
 * @param kind war-ended, ceasefire, signers, signed, level-at-least or text
 * @param position the record that makes it
 */
public record ConditionRow(
    String kind,
    Optional<Integer> atLeast,
    Optional<String> delegation,
    Optional<String> issue,
    Optional<String> level,
    Optional<String> text,
    String position) {

  static ConditionRow of(Requirement r, Position p) {
    return new ConditionRow(
        Words.id(r.kind()), r.atLeast(), r.delegation(), r.issue(), r.level(), r.text(), p.id());
  }

  /** The condition in plain English: "once the war has ended". */
  public String words(Content content) {
    return switch (kind) {
      case "war-ended" -> "once the war has ended";
      case "ceasefire" -> "once there is a ceasefire";
      case "signers" -> "if " + Words.count(atLeast.orElse(1), "other") + " sign";
      case "signed" -> "if " + Names.shortName(content, delegation.orElseThrow()) + " signs";
      case "level-at-least" ->
          "if "
              + content.issues().get(issue.orElseThrow()).name()
              + " stands at '"
              + level.orElseThrow()
              + "' or above";
      default -> "\"" + text.orElse("") + "\"";
    };
  }
}
