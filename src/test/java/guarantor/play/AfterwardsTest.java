package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Outcome;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What came afterwards is kept until the end, and then told whole. */
class AfterwardsTest {
  private static Session over(String scenario) {
    Game game = Game.of(Stage.CONTENT, Stage.CONTENT.scenarios().get(scenario));
    Session session = Session.start(game, Difficulty.STANDARD, 1);
    session.act(game.scenario().player(), new Move.WalkOut(), Optional.empty());
    return session;
  }

  private static Intent typed(Session session, String line) {
    Game game = session.state().game();
    Names names = new Names(game, Stage.PHRASES);
    return new Commands().read(line, session.state(), names, new Vocabulary(game), List.of());
  }

  private static List<Block> shown(Session session, String line) {
    return ((Intent.Show) typed(session, line)).blocks();
  }

  @Test
  void everyOutcomeIsListedUnderItsIssueWithItsRecord() {
    int scenarios = 0;
    for (String scenario : Stage.CONTENT.outcomes().keySet()) {
      Session session = over(scenario);
      List<Block> page = shown(session, "outcomes");
      Names names = new Names(session.state().game(), Stage.PHRASES);
      for (Outcome o : Stage.CONTENT.outcomes().get(scenario)) {
        String issue = "";
        boolean found = false;
        for (Block b : page) {
          issue = b.label().isEmpty() ? issue : b.label();
          found |=
              issue.equals(Stage.CONTENT.issues().get(o.issue()).name())
                  && b.text().contains(names.delegation(o.guarantor()))
                  && b.text().contains(o.event())
                  && b.cite().equals("[" + o.record().orElseThrow() + "]");
        }
        assertTrue(found, o.id() + " after " + scenario);
      }
      scenarios++;
    }
    assertEquals(5, scenarios);
  }

  @Test
  void oneDelegationsPartHoldsItsRowsAndNobodyElses() {
    Session session = over("vilnius");
    Set<String> records =
        shown(session, "outcomes australia").stream()
            .map(Block::cite)
            .filter(c -> !c.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of("[au-001]", "[au-003]", "[au-004]", "[au-005]"), records);
  }

  @Test
  void silenceIsSaid() {
    String nothing = Stage.PHRASES.say("outcomes.nothing", "Italy");

    assertTrue(
        shown(over("istanbul"), "outcomes italy").stream().anyMatch(b -> b.text().equals(nothing)));
  }

  @Test
  void nothingOfItIsToldBeforeTheEndAndTheDebriefClosesWithIt() {
    Game game = Game.of(Stage.CONTENT, Stage.CONTENT.scenarios().get("kyiv"));
    Session open = Session.start(game, Difficulty.STANDARD, 1);
    assertTrue(typed(open, "outcomes") instanceof Intent.Unclear);

    Session closed = over("kyiv");
    List<Block> page = shown(closed, "outcomes");
    List<Block> debrief = shown(closed, "debrief");
    assertEquals(page, debrief.subList(debrief.size() - page.size(), debrief.size()));
    assertTrue(typed(over("budapest"), "outcomes") instanceof Intent.Unclear);
  }
}
