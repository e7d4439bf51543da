package guarantor.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Ground;
import guarantor.session.Game;
import guarantor.session.Scene;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private final Content content = new ContentReader(ContentFiles.shipped()).read();

  @Test
  void everyCellSaysWhatTheTableSeatsThere() {
    for (Scenario s : content.scenarios().values()) {
      Game game = Game.of(content, s);
      List<Coverage> each = Coverage.of(content, s, true);
      assertEquals(game.sittings(), each.size());
      for (int at = 0; at < each.size(); at++) {
        Scene scene = game.scene(at);
        for (int p = 0; p < game.partyIds().size(); p++) {
          holds(game, scene, p, each.get(at).chairs().get(p));
        }
      }
    }
  }

  private static void holds(Game game, Scene scene, int p, Coverage.Chair chair) {
    assertEquals(game.partyIds().get(p), chair.delegation());
    for (int i = 0; i < chair.cells().size(); i++) {
      Coverage.Cell cell = chair.cells().get(i);
      boolean reserves =
          Ground.of(
                  scene.cast().party(p),
                  i,
                  game.table(guarantor.session.Difficulty.STANDARD).circumstances())
              .reserved();
      assertEquals(!reserves, cell.state() == Coverage.State.FILLED, chair.delegation() + cell);
      assertEquals(cell.state() == Coverage.State.SILENT, cell.positions().isEmpty());
      assertEquals(cell.state() == Coverage.State.SILENT, chair.silent().contains(cell.issue()));
      for (String id : cell.positions()) {
        Position r = game.content().positions().get(id);
        assertTrue(scene.archive().usable(r), id + " is not usable at " + scene.sitting().id());
        assertEquals(cell.issue(), r.issue());
      }
    }
  }

  @Test
  void theLastMomentIsTheDefaultAndTheSumsAreOfThoseWhoAnswer() {
    for (Scenario s : content.scenarios().values()) {
      List<Coverage> last = Coverage.of(content, s, false);
      List<Coverage> each = Coverage.of(content, s, true);

      assertEquals(List.of(each.get(each.size() - 1)), last);
      Coverage c = last.get(0);
      Game game = Game.of(content, s);
      long answers = game.scene(0).cast().parties().stream().filter(x -> x.answers()).count();
      assertEquals(
          answers * s.clauses().size(), c.filled() + c.reported() + c.inferred() + c.silent());
    }
  }

  @Test
  void aPrincipalChairWithFewPositionsIsMarkedAndNoOther() {
    for (Scenario s : content.scenarios().values()) {
      for (Coverage c : Coverage.of(content, s, true)) {
        for (Coverage.Chair k : c.chairs()) {
          boolean few = k.principal() && k.usable() < Coverage.ENOUGH;
          assertEquals(few, k.thin());
          assertEquals(few, c.thin().contains(k.delegation()));
          assertFalse(k.principal() && k.role().equals("empty"));
        }
      }
    }
  }
}
