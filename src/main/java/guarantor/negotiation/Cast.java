package guarantor.negotiation;

import java.util.List;

/**
 * Who sits where and what they hold at one moment.
 *
 * @param core bitmask of the parties of which {@code coreNeeded} must sign
 * @param quorum voices that must sign for the Compact to stand
 * @param rowsNeed pledged core parties that bring the rows along
 */
public record Cast(
    Agenda agenda,
    List<Party> parties,
    List<Give> gives,
    int quorum,
    long core,
    int coreNeeded,
    int rowsNeed) {

  public Cast {
    parties = List.copyOf(parties);
    gives = List.copyOf(gives);
  }

  public Party party(int index) {
    return parties.get(index);
  }

  /** Bitmask of the parties with a role. */
  public long of(Role role) {
    long mask = 0;
    for (Party p : parties) {
      if (p.role() == role) {
        mask |= p.bit();
      }
    }
    return mask;
  }

  /** Parties in order of precedence: higher capability first, then their number. */
  public List<Party> inOrder() {
    return parties.stream()
        .sorted(
            (a, b) ->
                a.capability() != b.capability()
                    ? b.capability() - a.capability()
                    : a.index() - b.index())
        .toList();
  }
}
