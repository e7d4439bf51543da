package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingTest {
  private final Game game = Game.of(Stage.CONTENT, Stage.CONTENT.scenarios().get("istanbul"));

  @Test
  void whatHappenedCitesItsRecordsAndShowsNoBracketsWhereItHasNone() {
    Session session = Session.start(game, Difficulty.STANDARD, 1);
    session.act(game.scenario().player(), new Move.WalkOut(), Optional.empty());
    List<Block> pages = Ending.pages(session.state(), new Names(game, Stage.PHRASES));
    int bare = 0;
    int cited = 0;
    for (Scenario.Happened h : game.scenario().happened()) {
      Block row = pages.stream().filter(b -> b.text().equals(h.text())).findFirst().orElseThrow();
      if (h.records().isEmpty()) {
        assertEquals("", row.cite(), h.text());
        bare++;
      } else {
        assertEquals("[" + String.join(", ", h.records()) + "]", row.cite(), h.text());
        cited++;
      }
    }
    assertTrue(bare > 0 && cited > 0, "both cases occur: " + bare + ", " + cited);
  }
}
