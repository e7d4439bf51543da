package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.negotiation.Edit;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FallenTextTest {
  private static final String SEAT = "ukraine";
  private static final int EACH_MUST_ACT = 4;

  private final Content content = new ContentReader(ContentFiles.shipped()).read();
  private final Game game = Game.of(content, content.scenarios().get("istanbul"));
  private final Session session = Session.start(game, Difficulty.STANDARD, 1);

  private void act(Move move) {
    assertTrue(session.act(SEAT, move, Optional.empty()).event().isPresent(), move::toString);
  }

  private void toTheLastSitting() {
    for (int i = 1; i < game.sittings(); i++) {
      act(new Move.Adjourn());
      act(new Move.Press(-1));
      if (session.state().phase() == Phase.TRAVEL) {
        act(new Move.Travel(game.scene(i).sitting().stops().get(0).id()));
      }
    }
  }

  @Test
  void aClauseOfACompactThatFellIsReadAsIfItHadNeverBeenWritten() {
    int rule = game.docket().agenda().indexOf("decision-rule");
    Edit write = Edit.joint(rule, EACH_MUST_ACT, 0);
    act(new Move.Propose(List.of(write), List.of(), Move.Place.ROOM, Edit.JOINT, Optional.empty()));
    assertEquals(EACH_MUST_ACT, session.state().table().text().level(rule), "it was on the table");
    toTheLastSitting();

    act(new Move.Initial());

    Result result = Result.of(session.state());
    assertFalse(result.stands(), "nobody signed");
    assertEquals(0, result.signed().text().level(rule), "and it fell with the text");
    assertEquals(0, result.score().text(), "so it earns nothing");
  }
}
