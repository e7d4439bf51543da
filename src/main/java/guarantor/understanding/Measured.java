package guarantor.understanding;

import guarantor.content.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * The levels that the quantities of a sentence name: 72 hours, ten years, 250,000. A number without
 * a unit takes the other's: "not thirty years but ten".
 */
final class Measured {
  private Measured() {}

  /** The levels that are asked for or offered; those turned down only where there are no others. */
  static List<String> levels(Sentence s, List<Measure> measures, String issue) {
    List<String> kept = new ArrayList<>();
    List<String> turned = new ArrayList<>();
    for (Quantity q : s.quantities()) {
      for (Measure m : measures) {
        if (m.issue().equals(issue) && measures(s, q, m.unit()) && m.holds(q.value())) {
          (s.turns(q.from()) ? turned : kept).add(m.level());
        }
      }
    }
    kept.removeIf(l -> turned.contains(l) && kept.stream().anyMatch(k -> !turned.contains(k)));
    return (kept.isEmpty() ? turned : kept).stream().distinct().toList();
  }

  private static boolean measures(Sentence s, Quantity q, String unit) {
    return q.unit().equals(unit)
        || q.unit().equals(Quantity.COUNT)
            && s.quantities().stream().anyMatch(o -> o.unit().equals(unit));
  }
}
