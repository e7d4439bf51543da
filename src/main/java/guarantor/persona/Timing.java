package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * Which entries into force a delegation backs for the trigger, from its records on when guarantees
 * may start: the union over its backing records, other conditions aside.
 *
 * @param mask bit 0 signature, bit 1 ceasefire, bit 2 peace
 * @param firmest the record a refusal of an earlier tag rests on
 */
public record Timing(int mask, Optional<Position> firmest) {
  private static final int ANY = 0b111;
  private static final int CEASEFIRE_OR_PEACE = 0b110;
  private static final int PEACE = 0b100;

  /** The issue whose records say when guarantees may start. */
  public static final String ISSUE = "ceasefire-timing";

  /** Read from the records of one delegation; those on other issues are passed over. */
  public static Timing of(Content content, List<Position> records) {
    int mask = 0;
    Position firmest = null;
    for (Position p : records) {
      if (p.issue().equals(ISSUE) && p.stance().backs()) {
        mask |= mask(content, p);
        boolean firmer =
            firmest == null
                || p.strength() > firmest.strength()
                || p.strength() == firmest.strength() && p.date().compareTo(firmest.date()) > 0;
        firmest = firmer ? p : firmest;
      }
    }
    return new Timing(mask == 0 ? ANY : mask, Optional.ofNullable(firmest));
  }

  /** Whether a clause with this tag would be in time. */
  public boolean backs(int force) {
    return (mask >> force & 1) != 0;
  }

  private static int mask(Content content, Position p) {
    for (Requirement r : p.conditions()) {
      if (r.kind() == Requirement.Kind.WAR_ENDED) {
        return PEACE;
      }
    }
    Issue issue = content.issues().get(p.issue());
    int level = issue.step(p.level().orElseThrow());
    if (level <= 1) {
      return PEACE;
    }
    return level == 4 ? ANY : CEASEFIRE_OR_PEACE;
  }
}
