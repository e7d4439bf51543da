package guarantor.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All content read, by id, in file order.
 *
 * @param hash of all the bytes read, hexadecimal
 * @param hashes per scenario, of what it can reach: everything but the other scenarios
 * @param outcomes per scenario, what delegations signed or said after it
 */
public record Content(
    Map<String, Issue> issues,
    Map<String, Outlet> outlets,
    Map<String, Source> sources,
    Map<String, Delegation> delegations,
    Map<String, List<Position>> positionsOf,
    Map<String, Position> positions,
    Map<String, Blueprint> blueprints,
    Map<String, Assumption> assumptions,
    Map<String, Scenario> scenarios,
    Map<String, String> delegationOf,
    String outletTest,
    String hash,
    Map<String, String> hashes,
    Map<String, List<Outcome>> outcomes) {

  public Optional<Position> position(String id) {
    return Optional.ofNullable(positions.get(id));
  }

  /** The delegation whose record a position is. */
  public String owner(Position position) {
    return delegationOf.get(position.id());
  }

  public int assumption(String id, String name) {
    Assumption found = assumptions.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no assumption '" + id + "'");
    }
    return found.value(name);
  }

  /** The outlet a position was read in. */
  public Outlet outlet(Position position) {
    return outlets.get(sources.get(position.source()).outlet());
  }
}
