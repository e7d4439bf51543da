package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Instruction;
import guarantor.negotiation.Item;
import guarantor.negotiation.Party;
import guarantor.negotiation.Text;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The best a perfectly informed player could end with, in every scenario. */
class FrontierTest {
  private static final int TEXTS = 250;
  private static final Map<String, Case> CASES = new LinkedHashMap<>();

  /** A scenario under an instruction, its search and what it found. */
  private record Case(Game game, Instruction instruction, Frontier frontier, Frontier.Found found) {
    String name() {
      return game.scenario().id() + ", " + instruction.id();
    }
  }

  @BeforeAll
  static void search() {
    Content content = new ContentReader(ContentFiles.shipped()).read();
    for (Scenario s : content.scenarios().values()) {
      Game game = Game.of(content, s);
      for (Instruction i : game.instructions()) {
        Frontier frontier = Result.search(game, i);
        Case found = new Case(game, i, frontier, frontier.search());
        CASES.put(found.name(), found);
      }
    }
  }

  @Test
  void everyInstructionHasATextThatStands() {
    for (Case c : CASES.values()) {
      assertFalse(c.found().nothingFeasible(), c.name());
    }
  }

  @Test
  void theBestTextIsWorthWhatItSays() {
    for (Case c : CASES.values()) {
      Frontier.Found again = c.frontier().value(c.found().text(), c.found().gives());

      assertEquals(c.found().points(), again.points(), c.name());
    }
  }

  @Test
  void noTextAnybodyCouldWritePassesTheBound() {
    for (Case c : CASES.values()) {
      for (int n = 0; n < TEXTS; n++) {
        long gives = Draw.below(1 << c.game().scenario().gives().size(), n, 1, "gives");
        Frontier.Found any = c.frontier().value(written(c, n), gives);

        assertTrue(any.points() <= c.found().ceiling(), c.name() + ", text " + n);
      }
    }
  }

  /** The best text with some of its clauses written another way. */
  private static Text written(Case c, int seed) {
    Scene last = c.game().scene(c.game().sittings() - 1);
    Text text = c.found().text();
    int changes = 1 + Draw.below(4, seed, 2, "changes");
    for (int n = 0; n < changes; n++) {
      int item = Draw.below(text.agenda().size(), seed, 10 + n, "item");
      Item it = text.agenda().item(item);
      int level = it.statusQuo() + Draw.below(it.top() - it.statusQuo() + 1, seed, 20 + n, "level");
      int force = it.tagged() ? Draw.below(3, seed, 30 + n, "force") : 0;
      Party party = last.cast().party(Draw.below(last.cast().parties().size(), seed, n, "party"));
      if (!last.mayName(item, level)) {
        continue;
      }
      boolean annex = text.agenda().isAnnex(item);
      long except = annex ? 0 : text.except(item) ^ (Draw.below(2, seed, n, "x") * party.bit());
      int whose = annex ? party.index() : Edit.JOINT;
      text = text.with(new Edit(item, level, force, whose, except));
    }
    return text;
  }

  @Test
  void theSameSearchFindsTheSameText() {
    for (Case c : CASES.values()) {
      if (c.game().scenario().id().equals("warsaw")) {
        assertEquals(c.found(), Result.frontier(c.game(), c.instruction()), c.name());
      }
    }
  }
}
