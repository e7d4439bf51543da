package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as `scenarios` prints it.
 *
 * @param quorum voices that must sign for the joint text to stand
 */
public record ScenarioRow(
    String id,
    String title,
    String card,
    String dilemma,
    String contentNote,
    List<String> learningGoals,
    String sourcesAsOf,
    String player,
    String opponent,
    int mandatePoints,
    int quorum,
    MovesRow moves,
    List<SittingRow> sittings,
    List<SeatRow> seats,
    List<ClauseRow> clauses,
    List<InstructionRow> instructions) {

  /** Costly moves by level of play. */
  public record MovesRow(int tutorial, int standard, int hard) {
    MovesRow plus(Scenario.PerLevel m) {
      return new MovesRow(tutorial + m.tutorial(), standard + m.standard(), hard + m.hard());
    }
  }

  /**
   * One sitting.
   *
   * @param moment the last day of which anything is known there
   */
  public record SittingRow(
      String id, String name, String moment, MovesRow moves, List<StopRow> stops) {}

  /** One place with those seated there. */
  public record StopRow(String id, String place, List<String> seats) {}

  /**
   * A chair.
   *
   * @param role voice, row, organisation, spoiler or empty
   * @param capability its weight in the drill
   * @param core whether it is one of those of whom some must sign
   */
  public record SeatRow(String delegation, String role, int capability, boolean core, String why) {}

  /**
   * A clause on the agenda.
   *
   * @param part sentence, compact or annex
   * @param record the position that proves the status quo
   */
  public record ClauseRow(
      String issue,
      String part,
      String statusQuo,
      Optional<String> record,
      String why,
      boolean tagged) {}

  /** An instruction the player may follow. */
  public record InstructionRow(String id, String name, String office, String mandate) {}

  /** All scenarios in the order of their first moment. */
  public static List<ScenarioRow> of(Content content) {
    return of(content.scenarios().values());
  }

  /** The same of scenarios read alone. */
  public static List<ScenarioRow> of(Collection<Scenario> scenarios) {
    return scenarios.stream()
        .sorted(
            java.util.Comparator.comparing((Scenario s) -> s.sittings().get(0).moment())
                .thenComparing(Scenario::id))
        .map(ScenarioRow::of)
        .toList();
  }

  private static ScenarioRow of(Scenario s) {
    MovesRow moves = new MovesRow(0, 0, 0);
    for (Scenario.Sitting sitting : s.sittings()) {
      moves = moves.plus(sitting.moves());
    }
    return new ScenarioRow(
        s.id(),
        s.title(),
        s.card(),
        s.dilemma(),
        s.contentNote(),
        s.learningGoals(),
        s.sourcesAsOf().text(),
        s.player(),
        s.opponent(),
        s.mandatePoints().standard(),
        s.quorum(),
        moves,
        s.sittings().stream().map(ScenarioRow::sitting).toList(),
        s.seats().stream().map(ScenarioRow::seat).toList(),
        s.clauses().stream().map(ScenarioRow::clause).toList(),
        s.instructions().stream()
            .map(b -> new InstructionRow(b.id(), b.name(), b.office(), b.mandate()))
            .toList());
  }

  private static SittingRow sitting(Scenario.Sitting s) {
    return new SittingRow(
        s.id(),
        s.name(),
        s.moment().text(),
        new MovesRow(0, 0, 0).plus(s.moves()),
        s.stops().stream().map(p -> new StopRow(p.id(), p.place(), p.seats())).toList());
  }

  private static SeatRow seat(Scenario.Seat s) {
    return new SeatRow(s.delegation(), Words.id(s.role()), s.capability(), s.core(), s.why());
  }

  private static ClauseRow clause(Scenario.Clause c) {
    return new ClauseRow(
        c.issue(), Words.id(c.part()), c.statusQuo(), c.record(), c.why(), c.tagged());
  }
}
