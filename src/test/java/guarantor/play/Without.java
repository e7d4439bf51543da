package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The shipped content with something left out, for games that are to be compared. */
final class Without {
  private Without() {}

  /** Without a design. */
  static Content design(Content c, String id) {
    Map<String, Blueprint> left = new LinkedHashMap<>(c.blueprints());
    left.remove(id);
    return of(c, c.positionsOf(), c.positions(), left);
  }

  /** Without some positions of one delegation. */
  static Content positions(Content c, String delegation, Predicate<Position> gone) {
    Map<String, List<Position>> of = new LinkedHashMap<>(c.positionsOf());
    Map<String, Position> all = new LinkedHashMap<>(c.positions());
    of.computeIfPresent(delegation, (d, l) -> l.stream().filter(gone.negate()).toList());
    all.values().removeIf(p -> c.owner(p).equals(delegation) && gone.test(p));
    return of(c, of, all, c.blueprints());
  }

  private static Content of(
      Content c,
      Map<String, List<Position>> positionsOf,
      Map<String, Position> positions,
      Map<String, Blueprint> blueprints) {
    return new Content(
        c.issues(),
        c.outlets(),
        c.sources(),
        c.delegations(),
        positionsOf,
        positions,
        blueprints,
        c.assumptions(),
        c.scenarios(),
        c.delegationOf(),
        c.outletTest(),
        c.hash(),
        c.hashes(),
        c.outcomes());
  }
}
