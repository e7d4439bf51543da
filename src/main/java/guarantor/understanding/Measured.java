package guarantor.understanding;

import guarantor.content.Measure;
import java.util.List;

/** The levels that the quantities of a sentence name: 72 hours, ten years, 250,000. */
final class Measured {
  private Measured() {}

  static List<String> levels(Sentence s, List<Measure> measures, String issue) {
    return s.quantities().stream()
        .flatMap(
            q ->
                measures.stream()
                    .filter(m -> m.issue().equals(issue) && m.unit().equals(q.unit()))
                    .filter(m -> q.value() >= m.from() && q.value() <= m.to()))
        .map(Measure::level)
        .distinct()
        .toList();
  }
}
