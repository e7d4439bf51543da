package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.negotiation.Fact;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PressLineTest {
  private static final String SEAT = "ukraine";

  private final Content content = new ContentReader(ContentFiles.shipped()).read();
  private final Game game = Game.of(content, content.scenarios().get("vilnius"));
  private final Session session = Session.start(game, Difficulty.STANDARD, 1);

  private Event act(Move move) {
    return session.act(SEAT, move, Optional.empty()).event().orElseThrow();
  }

  private int press(String id) {
    act(new Move.Adjourn());
    for (Fact f : act(new Move.Press(game.ref(id))).facts()) {
      if (f instanceof Fact.Pressed p) {
        return p.points();
      }
    }
    throw new AssertionError("no press line");
  }

  @Test
  void aLineEarnsOncePerLevelAboveTheStatusQuoAndNothingWhenSaidAgain() {
    assertEquals(2, press("ua-055"), "two levels above Bucharest");

    act(new Move.Travel("helsinki"));

    assertEquals(0, press("ua-055"), "the same line again");
  }

  @Test
  void aLineMissedCostsTwoPointsALevelAtTheEndAndMayGoBelowNought() {
    press("ua-055");
    int before = session.state().table().points();

    act(new Move.WalkOut());

    assertEquals(before - 4, session.state().table().points());
    assertTrue(
        Result.of(session.state()).score().points() <= 0, "a game without a text earns nothing");
  }
}
