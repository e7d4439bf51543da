package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.persona.Prediction;
import guarantor.session.Game;
import guarantor.session.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a scenario the record fills at one sitting's moment: for each chair and each clause
 * what binds, what a bloc's record stands in for, and where there is silence.
 *
 * @param moment the last day of which anything is known there
 * @param filled cells with a record that binds, of those of chairs that answer
 * @param reported cells with words that do not bind: reports, one member's, talk without a level
 * @param inferred cells where a bloc's record stands in, never decisive
 * @param silent cells with nothing
 * @param thin principal chairs with fewer than {@link #ENOUGH} usable positions
 */
public record Coverage(
    String scenario,
    String sitting,
    String moment,
    List<String> issues,
    int filled,
    int reported,
    int inferred,
    int silent,
    List<String> thin,
    List<Chair> chairs) {

  /** Usable positions that a principal chair should have. */
  public static final int ENOUGH = 8;

  public Coverage {
    issues = List.copyOf(issues);
    thin = List.copyOf(thin);
    chairs = List.copyOf(chairs);
  }

  /** What is on record of one delegation on one clause. */
  public enum State {
    FILLED,
    REPORTED,
    INFERRED,
    SILENT
  }

  /**
   * One chair.
   *
   * @param role voice, opponent, row, organisation, spoiler or empty
   * @param principal a state or group that answers and can sign
   * @param usable its own positions usable by then
   * @param onAgenda those on a clause of the agenda
   * @param silent the issues on which nothing at all is on record, by name
   */
  public record Chair(
      String delegation,
      String role,
      boolean principal,
      int usable,
      int onAgenda,
      boolean thin,
      List<String> silent,
      List<Cell> cells) {}

  /**
   * One clause of one chair.
   *
   * @param backs the highest level a binding record backs, conditions aside; of an inferred cell
   *     the level the bloc's record comes to
   * @param bar the lowest level an objection bars, conditions aside
   * @param red whether that is a red line
   * @param positions the records behind it
   */
  public record Cell(
      String issue,
      State state,
      Optional<String> backs,
      Optional<String> bar,
      boolean red,
      List<String> positions) {}

  /** A scenario at its last moment, or at each. */
  public static List<Coverage> of(Content content, Scenario scenario, boolean each) {
    Game game = Game.of(content, scenario);
    List<Coverage> out = new ArrayList<>();
    for (int s = each ? 0 : game.sittings() - 1; s < game.sittings(); s++) {
      out.add(of(game, game.scene(s)));
    }
    return out;
  }

  private static Coverage of(Game game, Scene scene) {
    List<Chair> chairs = new ArrayList<>();
    int[] count = new int[State.values().length];
    List<String> thin = new ArrayList<>();
    for (Party p : scene.cast().parties()) {
      Chair c = chair(game, scene, p);
      chairs.add(c);
      for (Cell cell : p.answers() ? c.cells() : List.<Cell>of()) {
        count[cell.state().ordinal()]++;
      }
      if (c.thin()) {
        thin.add(c.delegation());
      }
    }
    return new Coverage(
        game.scenario().id(),
        scene.sitting().id(),
        scene.sitting().moment().text(),
        game.issueIds(),
        count[State.FILLED.ordinal()],
        count[State.REPORTED.ordinal()],
        count[State.INFERRED.ordinal()],
        count[State.SILENT.ordinal()],
        thin,
        chairs);
  }

  private static Chair chair(Game game, Scene scene, Party p) {
    String id = game.partyIds().get(p.index());
    List<Position> said = scene.archive().said(id);
    List<Cell> cells = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < game.issueIds().size(); i++) {
      Cell cell = cell(game, scene, p, i, said);
      cells.add(cell);
      if (cell.state() == State.SILENT) {
        silent.add(cell.issue());
      }
    }
    boolean principal = p.answers() && p.role() != Role.ORGANISATION;
    int onAgenda = (int) said.stream().filter(r -> game.issueIds().contains(r.issue())).count();
    return new Chair(
        id,
        p.role().name().toLowerCase(Locale.ROOT),
        principal,
        said.size(),
        onAgenda,
        principal && said.size() < ENOUGH,
        silent,
        cells);
  }

  private static Cell cell(Game game, Scene scene, Party p, int item, List<Position> said) {
    String issue = game.issueIds().get(item);
    Issue ladder = game.content().issues().get(issue);
    List<Evidence> evidence = p.evidence().get(item);
    if (!evidence.isEmpty()) {
      return filled(game, ladder, evidence);
    }
    List<String> words =
        said.stream().filter(r -> r.issue().equals(issue)).map(Position::id).toList();
    if (!words.isEmpty()) {
      return cell(issue, State.REPORTED, Optional.empty(), words);
    }
    String id = game.partyIds().get(p.index());
    Optional<Prediction> bloc =
        Prediction.of(game.content(), scene.archive(), id, issue, null)
            .filter(Prediction::inferred);
    return bloc.map(
            b ->
                cell(
                    issue,
                    State.INFERRED,
                    Optional.of(ladder.levels().get(b.level()).id()),
                    b.because().stream().map(Position::id).toList()))
        .orElseGet(() -> cell(issue, State.SILENT, Optional.empty(), List.of()));
  }

  private static Cell cell(String issue, State s, Optional<String> backs, List<String> positions) {
    return new Cell(issue, s, backs, Optional.empty(), false, positions);
  }

  private static Cell filled(Game game, Issue ladder, List<Evidence> evidence) {
    int backs = -1;
    int bar = ladder.levels().size();
    boolean red = false;
    List<String> positions = new ArrayList<>();
    for (Evidence e : evidence) {
      positions.add(game.position(e.ref()).id());
      if (e.backs()) {
        backs = Math.max(backs, e.level());
      } else if (e.upward() && e.level() < bar) {
        bar = e.level();
        red = e.kind() == Evidence.Kind.RED_LINE;
      }
    }
    return new Cell(
        ladder.id(),
        State.FILLED,
        backs < 0 ? Optional.empty() : Optional.of(ladder.levels().get(backs).id()),
        bar > ladder.top() ? Optional.empty() : Optional.of(ladder.levels().get(bar).id()),
        red,
        positions);
  }
}
