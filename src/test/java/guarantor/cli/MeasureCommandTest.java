package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.Parsed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureCommandTest {
  private static Map<?, ?> measured(String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("measure"));
    args.addAll(List.of(more));
    args.add("--json");
    return Parsed.object(Ran.tools(args.toArray(String[]::new)).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"red-lines", "sources", "flips", "sums", "hashes"})
  void thePromisesThatAllowNoExceptionHoldInEverySmallMixtureOfGames(String what) {
    Map<?, ?> m = measured(what, "--games", "45", "--seed", "700");

    assertEquals(List.of(), m.get("exceptions"));
    assertEquals(m.get("cases"), m.get("held"));
    assertEquals(true, m.get("met"));
    assertTrue((Long) m.get("cases") >= 45, "something was put to the test: " + m.get("cases"));
  }

  @Test
  void aBoundClauseWithARedLineIsMetInTheseGamesSoThatTheCountIsNotVacuous() {
    List<?> counts = (List<?>) measured("red-lines", "--games", "45").get("counts");

    String bound = (String) counts.get(1);
    assertTrue(bound.matches("clauses with a red line bound: [1-9].*"), bound);
  }

  @Test
  void theSameGamesGiveTheSameReportOnOneCoreAndOnTwoAndOthersAnother() {
    Map<?, ?> one = measured("hashes", "--games", "20", "--cores", "1");
    Map<?, ?> two = measured("hashes", "--games", "20", "--cores", "2");
    Map<?, ?> others = measured("hashes", "--games", "20", "--seed", "21");

    assertEquals(one, two);
    assertNotEquals(one.get("counts"), others.get("counts"));
  }

  @Test
  void aMissedBarEndsWithOne() {
    Ran ran = Ran.tools("measure", "records", "warsaw", "--games", "1");

    assertEquals(1, ran.code());
    assertTrue(ran.out().startsWith("records: "), ran.out());
    assertTrue(ran.out().contains("missed (bar 95 %)"), ran.out());
  }

  @Test
  void aWrongWordIsAnsweredInOneLineThatHelps() {
    Ran what = Ran.tools("measure", "flip");
    Ran scenario = Ran.tools("measure", "flips", "warsw");
    Ran games = Ran.tools("measure", "flips", "--games", "0");

    assertEquals(List.of(2, 2, 2), List.of(what.code(), scenario.code(), games.code()));
    assertEquals("guarantor measure: no measure 'flip'; did you mean 'flips'?\n", what.err());
    assertEquals(
        "guarantor measure: no scenario 'warsw'; did you mean 'warsaw'?\n", scenario.err());
    assertEquals("guarantor measure: --games must be from 1 to 10000000, not 0\n", games.err());
  }
}
