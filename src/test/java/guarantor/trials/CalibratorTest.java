package guarantor.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static final Content CONTENT =
      new ContentReader(ContentFiles.in(Path.of("content"))).read();

  private static List<Scenario> marked() {
    return CONTENT.scenarios().values().stream().filter(s -> s.calibration().isPresent()).toList();
  }

  @Test
  void everyMarkIsMetOrSaysWhyItIsMissed() {
    List<String> wrong = new ArrayList<>();
    int marks = 0;
    for (Scenario s : marked()) {
      for (Calibrator.Reading r : new Calibrator(CONTENT, s).check()) {
        marks++;
        if (r.met() == r.band().missed().isPresent()) {
          wrong.add(s.id() + " " + r);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(marks >= 5 * 3 * 5, "marks were tested: " + marks);
  }

  @Test
  void theSkilledBeatTheGreedyInEveryScenarioAtEveryLevelUnderEveryInstruction() {
    List<String> lost = new ArrayList<>();
    for (Scenario s : marked()) {
      Stage stage = new Stage(Game.of(CONTENT, s));
      for (Difficulty level : Difficulty.values()) {
        for (long seed = 0; seed < stage.game().instructions().size(); seed++) {
          int skilled = Tally.Played.of(stage, level, Bots.LOG_ROLLER, seed).points();
          int greedy = Tally.Played.of(stage, level, Bots.GREEDY, seed).points();
          if (skilled <= greedy) {
            lost.add(s.id() + " " + level.id() + " " + seed + ": " + skilled + " to " + greedy);
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void aSearchMeetsTheMarksOfALevelWhereTheyCanBeMet() {
    Scenario warsaw = CONTENT.scenarios().get("warsaw");

    Calibrator.Setting found = new Calibrator(CONTENT, warsaw).search(Difficulty.HARD);

    assertEquals(0, found.missed(), found.toString());
  }
}
