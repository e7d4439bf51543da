package guarantor.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Instruction;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A scenario that nobody could win is a fault of its file. */
class FeasibleTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();

  @Test
  void aQuorumThatNobodyCouldFindIsAnError() {
    Game game = Game.of(CONTENT, asking(CONTENT.scenarios().get("warsaw"), 60));
    Instruction first = game.instructions().get(0);

    Optional<Diagnostic> found = Feasible.finding(game, first, Result.frontier(game, first));

    assertEquals("NOTHING_FEASIBLE", found.orElseThrow().code());
    assertTrue(found.get().message().contains(first.id()));
    assertEquals("scenarios/warsaw.json", found.get().span().file());
  }

  @Test
  void aTextThatStandsAndPaysIsNone() {
    Game game = Game.of(CONTENT, CONTENT.scenarios().get("warsaw"));
    for (Instruction i : game.instructions()) {
      Frontier.Found best = Result.frontier(game, i);

      assertTrue(Feasible.finding(game, i, best).isEmpty(), i.id());
    }
  }

  @Test
  void aPlaytestTellsIt() {
    Playtest playtest = new Playtest(CONTENT, 1, () -> 0, line -> {});
    List<Scenario> impossible = List.of(asking(CONTENT.scenarios().get("warsaw"), 60));

    playtest.run(
        impossible, List.of(guarantor.session.Difficulty.STANDARD), List.of(Bots.STUBBORN), 1, 1);

    assertEquals(3, playtest.findings().size());
  }

  private static Scenario asking(Scenario s, int quorum) {
    return new Scenario(
        s.id(),
        s.title(),
        s.card(),
        s.sourcesAsOf(),
        s.brief(),
        s.dilemma(),
        s.contentNote(),
        s.learningGoals(),
        s.player(),
        s.opponent(),
        s.mandatePoints(),
        quorum,
        s.coreNeeded(),
        s.rowsNeed(),
        s.clausesToSign(),
        s.trigger(),
        s.clauses(),
        s.seats(),
        s.consent(),
        s.ties(),
        s.smallerWord(),
        s.gives(),
        s.sittings(),
        s.instructions(),
        s.drill(),
        s.press(),
        s.comparisons(),
        s.asSigned(),
        s.lesson(),
        s.calibration(),
        s.happened());
  }
}
