package guarantor.lookup;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A guarantee design as `blueprints` prints it.
 *
 * @param system the design's id in the seed articles' list of systems
 * @param seeds numbers of the articles that describe it
 * @param kind framework, component, precedent, move ...
 */
public record BlueprintRow(
    String id,
    String name,
    String system,
    List<String> seeds,
    String kind,
    String what,
    List<TermRow> terms,
    List<String> scenarios) {

  /**
   * One clause of it.
   *
   * @param force signature, ceasefire or peace, where the design says
   */
  public record TermRow(String issue, String level, Optional<String> force) {
    static TermRow of(Blueprint.Term t) {
      return new TermRow(t.issue(), t.level(), t.force().map(Words::id));
    }
  }

  /** All designs in the order of their file, or those that can be tabled in one scenario. */
  public static List<BlueprintRow> of(Content content, Optional<String> scenario) {
    List<BlueprintRow> out = new ArrayList<>();
    for (Blueprint b : content.blueprints().values()) {
      if (scenario.isEmpty() || b.scenarios().contains(scenario.get())) {
        out.add(
            new BlueprintRow(
                b.id(),
                b.name(),
                b.system(),
                b.seeds(),
                b.kind(),
                b.what(),
                b.terms().stream().map(TermRow::of).toList(),
                b.scenarios()));
      }
    }
    return out;
  }
}
