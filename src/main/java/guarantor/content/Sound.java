package guarantor.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The part of some content in which every id leads somewhere, so that rules can look at it. */
public final class Sound {
  private Sound() {}

  /** The content without each record that has a link at fault, and without what names those. */
  public static Content of(Content content) {
    Content c = content;
    List<Fault> faults = Links.faults(c);
    while (!faults.isEmpty()) {
      Set<String> broken = new TreeSet<>();
      faults.forEach(f -> broken.add(f.kind() + ":" + f.id()));
      c = without(c, broken);
      faults = Links.faults(c);
    }
    return c;
  }

  /** The content without one position, as if nobody had written it. */
  public static Content lacking(Content content, Position position) {
    return without(content, Set.of("position:" + position.id()));
  }

  private static Content without(Content c, Set<String> broken) {
    Map<String, List<Position>> of = new LinkedHashMap<>();
    Map<String, Position> positions = kept("position", c.positions(), broken);
    c.positionsOf()
        .forEach(
            (owner, all) -> {
              if (!broken.contains("positions:" + owner)) {
                of.put(owner, all.stream().filter(p -> positions.get(p.id()) == p).toList());
              }
            });
    positions.keySet().removeIf(id -> !of.containsKey(c.delegationOf().get(id)));
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    c.outcomes()
        .forEach(
            (s, rows) -> {
              String kind = Links.outcomeOf(s);
              outcomes.put(
                  s, rows.stream().filter(r -> !broken.contains(kind + ":" + r.id())).toList());
            });
    return new Content(
        kept("issue", c.issues(), broken),
        c.outlets(),
        kept("source", c.sources(), broken),
        c.delegations(),
        Collections.unmodifiableMap(of),
        positions,
        kept("blueprint", c.blueprints(), broken),
        c.assumptions(),
        kept("scenario", c.scenarios(), broken),
        c.delegationOf(),
        c.outletTest(),
        c.hash(),
        c.hashes(),
        Collections.unmodifiableMap(outcomes));
  }

  private static <T> Map<String, T> kept(String kind, Map<String, T> all, Set<String> broken) {
    Map<String, T> out = new LinkedHashMap<>(all);
    out.keySet().removeIf(id -> broken.contains(kind + ":" + id));
    return out;
  }
}
