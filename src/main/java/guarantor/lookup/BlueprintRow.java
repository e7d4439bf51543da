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
 * @param scenarios where it plays in any way
 * @param from since when it was public: nothing of it is offered before
 * @param because the position or source that shows it
 * @param plays how it plays
 */
public record BlueprintRow(
    String id,
    String name,
    String system,
    List<String> seeds,
    String kind,
    String what,
    List<TermRow> terms,
    List<String> scenarios,
    String from,
    String because,
    List<PlayRow> plays) {

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

  /**
   * One way it plays, and where.
   *
   * @param way tabled, adviser, act, give, evidence, corridor or ending
   * @param records what the opponent speaks, or what is laid as evidence
   * @param give the give that it is
   * @param before whom its evidence may be laid before; empty for anybody seated
   * @param on the clause its evidence is laid on, where it is not its own
   */
  public record PlayRow(
      String way,
      List<String> scenarios,
      List<String> records,
      Optional<String> give,
      List<String> before,
      Optional<String> on,
      String how) {
    static PlayRow of(Blueprint.Play p) {
      return new PlayRow(
          Words.id(p.way()), p.scenarios(), p.records(), p.give(), p.before(), p.on(), p.how());
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
                b.scenarios(),
                b.from().text(),
                b.because(),
                b.plays().stream().map(PlayRow::of).toList()));
      }
    }
    return out;
  }
}
