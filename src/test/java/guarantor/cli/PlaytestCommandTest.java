package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.Parsed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaytestCommandTest {
  private static List<?> results(String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("playtest", "--json", "--games", "3"));
    args.addAll(List.of(more));
    Ran ran = Ran.tools(args.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    return (List<?>) Parsed.object(ran.out()).get("results");
  }

  @Test
  void oneScenarioOneBotAndOneLevelGiveOneResult() {
    List<?> results = results("vilnius", "--bot", "floor", "--level", "hard", "--seed", "9");

    assertEquals(1, results.size());
    Map<?, ?> trial = (Map<?, ?>) results.get(0);
    assertEquals("vilnius", trial.get("scenario"));
    assertEquals("floor", trial.get("bot"));
    assertEquals("hard", trial.get("level"));
    assertEquals(3L, trial.get("games"));
    assertEquals(0L, trial.get("redLineBreaches"));
    assertEquals(0L, trial.get("unsourcedReplies"));
  }

  @Test
  void allScenariosAndLevelsArePlayedWhereNoneIsNamed() {
    assertEquals(results("--all", "--bot", "absent").size(), results("--bot", "absent").size());
  }

  @Test
  void theTableNamesEveryBotOnce() {
    Ran ran = Ran.tools("playtest", "vilnius", "--games", "1", "--level", "standard");

    assertEquals(0, ran.code());
    for (String bot : List.of("absent", "stubborn", "random", "floor", "greedy", "explorer")) {
      assertEquals(1, ran.lines().stream().filter(l -> l.startsWith(bot + " ")).count(), bot);
    }
    assertTrue(ran.lines().stream().allMatch(l -> l.length() <= 80), ran.out());
  }

  @Test
  void aWrongWordIsAnsweredInOneLineThatHelps() {
    Ran bot = Ran.tools("playtest", "--bot", "greddy");
    Ran level = Ran.tools("playtest", "--level", "herd");
    Ran games = Ran.tools("playtest", "--games", "0");

    assertEquals(List.of(2, 2, 2), List.of(bot.code(), level.code(), games.code()));
    assertEquals("guarantor playtest: no bot 'greddy'; did you mean 'greedy'?\n", bot.err());
    assertEquals("guarantor playtest: no level 'herd'; did you mean 'hard'?\n", level.err());
    assertEquals("guarantor playtest: --games must be from 1 to 1000000, not 0\n", games.err());
  }
}
