package guarantor.content;

import java.util.Optional;

/**
 * A condition of a record as writers code it: a flat tag with what its kind needs.
 *
 * @param kind what must hold
 * @param atLeast how many signers, for signers
 * @param delegation who must sign, for signed
 * @param issue id of the issue, for level-at-least
 * @param level id of a level, for level-at-least
 * @param text what no clause can meet, in at most 10 words, for text
 */
public record Requirement(
    Kind kind,
    Optional<Integer> atLeast,
    Optional<String> delegation,
    Optional<String> issue,
    Optional<String> level,
    Optional<String> text) {

  /** The closed grammar of conditions. */
  public enum Kind {
    WAR_ENDED,
    CEASEFIRE,
    SIGNERS,
    SIGNED,
    LEVEL_AT_LEAST,
    /** Words that no clause can meet; a give that names the record answers them. */
    TEXT
  }
}
