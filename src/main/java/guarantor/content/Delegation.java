package guarantor.content;

import java.util.List;
import java.util.Optional;

/**
 * A delegation: its name, what players call it, for whom it speaks.
 *
 * @param id lower case with hyphens; the name of its file
 * @param name the full name
 * @param shortName the name on screens
 * @param initials two or three letters for brackets in the text
 * @param capital the capital, as statements name it
 * @param aliases what players may call it
 * @param kind what it is
 * @param members the states it speaks for
 * @param blocs the groups it belongs to
 */
public record Delegation(
    String id,
    String name,
    @Label("short") String shortName,
    String initials,
    Optional<String> capital,
    List<String> aliases,
    Kind kind,
    List<String> members,
    List<String> blocs) {

  /** What it is. */
  public enum Kind {
    STATE,
    GROUP,
    ORGANISATION,
    /** Speaks about the matter and binds nobody. */
    VOICE,
    /** An earlier arrangement, cited as an exhibit. */
    PRECEDENT
  }
}
