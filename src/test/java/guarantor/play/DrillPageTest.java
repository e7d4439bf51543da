package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrillPageTest {
  private static final String DECISION_RULE = "decision-rule";
  private static final String LEGAL_FORM = "legal-form";

  private final Game game = Game.of(Stage.CONTENT, Stage.CONTENT.scenarios().get("istanbul"));
  private final State state = Session.start(game, Difficulty.STANDARD, 1).state();

  /** What the drill answers to the question on one clause alone, tonight and after peace. */
  private List<String> answers(String issue) {
    Scenario.Query query =
        game.scenario().drill().stream()
            .filter(q -> q.issues().equals(List.of(issue)))
            .findFirst()
            .orElseThrow();
    Names names = new Names(game, Stage.PHRASES);
    return DrillPage.blocks(state, names, Result.asItStands(state)).stream()
        .filter(b -> b.label().equals(query.question()))
        .map(Block::text)
        .toList();
  }

  @Test
  void aClauseThatWasOnlyOfferedIsNotReadWhileTheTextWouldFall() {
    assertFalse(Result.wouldStand(state), "nobody has pledged");
    String nothing = Stage.PHRASES.say("drill.nothing");

    assertEquals(List.of(nothing, nothing), answers(DECISION_RULE), "Kyiv's offer binds nobody");
  }

  @Test
  void whatNobodyOfferedIsReadAsItStands() {
    int item = game.docket().agenda().indexOf(LEGAL_FORM);
    int statusQuo = game.docket().agenda().item(item).statusQuo();
    String read = Stage.CONTENT.issues().get(LEGAL_FORM).levels().get(statusQuo).drill();

    assertEquals(List.of(read, read), answers(LEGAL_FORM));
  }
}
