package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Position;
import guarantor.store.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a small content of our own, so that every line can be foretold. */
class LookUpsTest {
  private static final String SMALL = "src/test/resources/small";

  private static Ran small(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--content");
    all.add(SMALL);
    return Ran.tools(all.toArray(String[]::new));
  }

  private static List<?> ids(List<?> rows) {
    return rows.stream().map(r -> ((Map<?, ?>) r).get("id")).toList();
  }

  @Test
  void aPositionIsPrintedWithWhoWhenWhereWhatMarkAndSource() {
    Ran ran = small("positions", "--as-of", "2022-05-30");

    assertEquals(
        List.of(
            "1 position known by 2022-05-30.",
            "",
            "w-1         2022-05-01 trigger: consult; supports, strength 4",
            "            Ben Sun, President. Riga (parliament).",
            "            Would consult Kyiv on any attack. \"we shall talk at once\" (said)",
            "            Level: names consultations.",
            "            Source: Talks in Riga. The Gazette (publicly funded and",
            "            independent), 2022-05-02; excerpt. https://example.org/1"),
        ran.lines());
  }

  @Test
  void aMonthCountsAsItsLastDayAndASecretAsTheDayItWasDisclosed() {
    assertEquals(List.of("w-1"), ids(Parsed.array(positions("2022-05-30"))));
    assertEquals(List.of("w-1", "w-2"), ids(Parsed.array(positions("2022-05-31"))));
    assertEquals(List.of("w-1", "w-2"), ids(Parsed.array(positions("2022-05"))));
    assertEquals(List.of("w-3", "w-1", "w-2"), ids(Parsed.array(positions("2022-06-01"))));
  }

  private static String positions(String day) {
    return small("positions", "--json", "--as-of", day).out();
  }

  @Test
  void noPositionUnderAnAsOfDateIsLaterThanIt() {
    for (String day : List.of("2022-03-31", "2022-09-13", "2023-02-18", "2023-07-10")) {
      for (Object row : Parsed.array(Ran.tools("positions", "--json", "--as-of", day).out())) {
        Position p = Played.CONTENT.positions().get(((Map<?, ?>) row).get("id"));
        assertTrue(p.date().last().toString().compareTo(day) <= 0, p.id());
        p.disclosed().ifPresent(d -> assertTrue(d.last().toString().compareTo(day) <= 0, p.id()));
      }
    }
  }

  @Test
  void withoutADateEveryPositionIsListedSortedByDateThenId() {
    List<?> ids = ids(Parsed.array(Ran.tools("positions", "--json").out()));

    List<String> sorted =
        Played.CONTENT.positions().values().stream()
            .sorted(
                java.util.Comparator.comparing((Position p) -> p.date().last())
                    .thenComparing(Position::id))
            .map(Position::id)
            .toList();
    assertEquals(sorted, ids);
  }

  @Test
  void positionsAreFilteredByDelegationAndIssueUnderAnyOfTheirNames() {
    String byName =
        Ran.tools("positions", "--json", "--delegation", "German", "--issue", "joining").out();
    String byId =
        Ran.tools("positions", "--json", "--delegation", "germany", "--issue", "guarantor-group")
            .out();

    assertEquals(byId, byName);
    for (Object row : Parsed.array(byId)) {
      assertEquals("germany", ((Map<?, ?>) row).get("delegation"));
      assertEquals("guarantor-group", ((Map<?, ?>) row).get("issue"));
    }
  }

  @Test
  void aMemberStateLeadsToTheDelegationThatSpeaksForItWithANote() {
    Ran ran = small("delegation", "arcadia", "--as-of", "2022-05");

    assertEquals(
        List.of(
            "Western states (west) as of 2022-05-31.",
            "Note: arcadia speaks through west (Western states).",
            "2 usable records; 1 issue with a binding one; too few for a voice at the table.",
            "Status quo unknown: no scenario has begun."),
        ran.lines().subList(0, 4));
    assertEquals(
        "nordic-baltic",
        Parsed.object(Ran.tools("delegation", "estonia", "--as-of", "2023", "--json").out())
            .get("id"));
  }

  @Test
  void aDelegationIsDerivedFromItsBindingRecordsOfThatDay() {
    Map<?, ?> row =
        Parsed.object(small("delegation", "west", "--as-of", "2022-05", "--json").out());
    Map<?, ?> trigger = (Map<?, ?>) ((List<?>) row.get("issues")).get(0);

    assertEquals("consult", trigger.get("ideal"));
    assertEquals(1000L, trigger.get("idealThousandths"));
    assertEquals(List.of("consult"), trigger.get("acceptable"));
    assertEquals(List.of(), trigger.get("redLines"));
    assertEquals(1000L, trigger.get("salience"));
    assertEquals(List.of("w-2", "w-1"), trigger.get("positions"));
    assertEquals(false, trigger.get("inferred"));
    assertEquals(
        "war-ended", ((Map<?, ?>) ((List<?>) trigger.get("conditions")).get(0)).get("kind"));
  }

  @Test
  void aDelegationWithoutARecordHasNoIssueAndNoWalkAway() {
    assertEquals(
        List.of(
            "Host state (host) as of 2022-12-31.",
            "0 usable records; 0 issues with a binding one; too few for a voice at the table.",
            "Status quo unknown: no scenario has begun."),
        small("delegation", "host", "--as-of", "2022").lines());
  }

  @Test
  void everyDesignIsListedAndOneScenarioListsItsOwn() {
    List<?> all = Parsed.array(Ran.tools("blueprints", "--json").out());
    List<?> vilnius =
        Parsed.array(Ran.tools("blueprints", "--scenario", "vilnius", "--json").out());

    assertEquals(46, all.size());
    assertEquals(List.copyOf(Played.CONTENT.blueprints().keySet()), ids(all));
    assertTrue(vilnius.size() < all.size());
    vilnius.forEach(
        b -> assertTrue(((List<?>) ((Map<?, ?>) b).get("scenarios")).contains("vilnius")));
    assertEquals("46 blueprints.", Ran.tools("blueprints").lines().get(0));
  }

  @Test
  void theOffensiveWordsOfAnExcerptAreBehindAnOption() {
    Position offensive =
        Played.CONTENT.positions().values().stream()
            .filter(p -> p.offensive() && p.said())
            .findFirst()
            .orElseThrow();
    String first = offensive.quote().orElseThrow().split("\\s+")[0];
    String owner = Played.CONTENT.owner(offensive);

    String hidden = Ran.tools("positions", "--delegation", owner).out();
    String shown = Ran.tools("positions", "--delegation", owner, "--offensive").out();

    assertTrue(hidden.replaceAll("\\s+", " ").contains("[offensive words; --offensive shows"));
    assertTrue(shown.contains("\"" + first));
  }
}
