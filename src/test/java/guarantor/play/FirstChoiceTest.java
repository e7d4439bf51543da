package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.plain.Plain;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newcomer reads before there is something to choose. */
class FirstChoiceTest {
  private static final int MOST_WORDS = 80;

  private static String untilTheFirstPrompt() {
    StringWriter out = new StringWriter();
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    new Plain(runner, new BufferedReader(new StringReader("")), new PrintWriter(out), 80)
        .run(List.of());
    return out.toString().split("\n> ", 2)[0];
  }

  /** Words as a reader meets them; the numbers of the menu are keys, not words. */
  private static List<String> words(String text) {
    String withoutKeys =
        text.replaceAll("(?m)(^ | {2})(\\d|\\?) ", " ").replaceAll("\\s+\\d\n", " ");
    return Arrays.stream(withoutKeys.trim().split("\\s+")).toList();
  }

  @Test
  void theFirstChoiceComesWithin80WordsAfterTheTitle() {
    String screen = untilTheFirstPrompt();
    String title = Stage.CONTENT.scenarios().get("vilnius").title();

    assertTrue(screen.startsWith("\n" + title + "\n"), screen);
    int read = words(screen).size() - words(title).size();
    assertTrue(read <= MOST_WORDS, () -> read + " words:\n" + screen);
  }

  @Test
  void theFirstChoiceNamesADelegationAndTheQuestionOfTheWar() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);

    assertEquals(
        new Intent.Choice(
            "ask France: what if Ukraine is attacked again?", "ask france mutual-defence-trigger"),
        runner.model().choices().get(0));
  }
}
