package guarantor.content;

import java.util.List;
import java.util.Optional;

/** A delegation: its name, what players call it, for whom it speaks. */
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
