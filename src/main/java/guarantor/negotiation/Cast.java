package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sits where and what they hold at one moment.
 *
 * @param core bitmask of the parties of which {@code coreNeeded} must sign
 * @param quorum voices that must sign for the Compact to stand
 * @param clausesToSign clauses that must bind a party before it counts as a signer
 * @param rowsNeed pledged core parties that bring the rows along
 * @param consent whose signature the text itself may make necessary
 */
public record Cast(
    Agenda agenda,
    List<Party> parties,
    List<Give> gives,
    int quorum,
    long core,
    int coreNeeded,
    int clausesToSign,
    int rowsNeed,
    Optional<Consent> consent) {

  /**
   * While a clause stands at or below a level, the Compact stands only with this party's signature.
   */
  public record Consent(int item, int upTo, int party) {}

  public Cast {
    parties = List.copyOf(parties);
    gives = List.copyOf(gives);
  }

  /**
   * Whether the signers are enough for the text: quorum, core, and consent where it asks for it.
   */
  public boolean suffices(long signers, Text text) {
    long voices = signers & of(Role.VOICE);
    boolean agreed =
        consent.isEmpty()
            || text.level(consent.get().item()) > consent.get().upTo()
            || (signers >> consent.get().party() & 1) != 0;
    return agreed && Long.bitCount(voices) >= quorum && Long.bitCount(voices & core) >= coreNeeded;
  }

  /** Whether enough of the core are among them to bring the rows along. */
  boolean rowsJoin(long parties) {
    return Long.bitCount(parties & core) >= rowsNeed;
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
    List<Party> order = new ArrayList<>(parties);
    order.sort(
        (a, b) ->
            a.capability() != b.capability()
                ? b.capability() - a.capability()
                : a.index() - b.index());
    return order;
  }
}
