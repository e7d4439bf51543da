package guarantor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped content with faults planted in it: each is told where it was planted. */
class BrokenContentTest {
  private static final ContentFiles SHIPPED = ContentFiles.shipped();
  private static final String FRANCE = "positions/france.json";
  private static final String ISSUES = "issues.json";
  private static final String BUDAPEST = "scenarios/budapest.json";
  private static final String OUTCOME =
      "[OUTCOME_FEEDS] 'ru-001' was read in Budapest Memorandum, a text that came of this scene;"
          + " mark it outcomeOf budapest, or say asSigned";
  private static final String VILNIUS = "scenarios/vilnius.json";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> wanted = new ArrayList<>();

  @BeforeEach
  void copy() {
    files.putAll(SHIPPED.files());
  }

  private String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  /**
   * Writes a fault in place of the first such text and notes the line that must be printed.
   *
   * @param where the part of the fault that the message points at
   */
  private void plant(String file, String was, String is, String where, String message) {
    String text = text(file);
    int at = text.indexOf(was);
    assertTrue(at >= 0, was);
    String harmed = text.substring(0, at) + is + text.substring(at + was.length());
    files.put(file, harmed.getBytes(StandardCharsets.UTF_8));
    int place = at + is.indexOf(where);
    int line = 1 + (int) harmed.substring(0, place).chars().filter(c -> c == '\n').count();
    int column = place - harmed.lastIndexOf('\n', place - 1);
    wanted.add("content/" + file + ":" + line + ":" + column + ": error " + message);
  }

  private void told() {
    Refused refused =
        assertThrows(
            Refused.class, () -> new ContentReader(new ContentFiles("content/", files)).read());

    assertEquals(wanted, refused.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void theContentIsSoundWithoutThem() {
    assertEquals(List.of(), new ContentReader(SHIPPED).check().findings());
  }

  @Test
  void anUnknownKey() {
    plant(
        FRANCE,
        "\"speaker\": \"Elys\u00e9e Palace\"",
        "\"speaker\": \"Elys\u00e9e Palace\", \"speeker\": 1",
        "\"speeker\"",
        "[UNKNOWN_KEY] unknown key 'speeker'; did you mean 'speaker'?");
    told();
  }

  @Test
  void anOutcomeWhoseRecordIsNotThere() {
    plant(
        "outcomes/warsaw-2023.json",
        "\"us-013\"",
        "\"us-999\"",
        "\"us-999\"",
        "[UNKNOWN_ID] 'us-999' leads nowhere; did you mean 'us-009'?");
    told();
  }

  @Test
  void aSignedTextThatIsNoneOfTheComparisons() {
    String source = "\"budapest-text\"";
    plant(BUDAPEST, source, source, source, OUTCOME);
    plant(
        BUDAPEST,
        "\"asSigned\": \"budapest\"",
        "\"asSigned\": \"budapes\"",
        "\"budapes\"",
        "[UNKNOWN_ID] 'budapes' is none of its comparisons; did you mean 'budapest'?");
    told();
  }

  @Test
  void aKeyTwice() {
    plant(
        FRANCE,
        "\"rank\": 2,",
        "\"rank\": 2, \"rank\": 3,",
        "\"rank\": 3",
        "[DUPLICATE_KEY] the key 'rank' stands here twice; keep one");
    told();
  }

  @Test
  void aMissingKey() {
    plant(
        FRANCE,
        "{\"id\": \"fr-001\", \"speaker\": \"Elys\u00e9e Palace\", ",
        "{\"id\": \"fr-001\", ",
        "{",
        "[MISSING_KEY] 'speaker' is missing here; add it");
    told();
  }

  @Test
  void wrongTypes() {
    plant(
        FRANCE,
        "\"rank\": 2",
        "\"rank\": \"two\"",
        "\"two\"",
        "[WRONG_TYPE] here must stand a whole number");
    plant(
        FRANCE,
        "\"rank\": 4",
        "\"rank\": 4.5",
        "4.5",
        "[WRONG_TYPE] here must stand a whole number");
    plant(
        FRANCE,
        "\"rank\": 4,",
        "\"rank\": 99999999999,",
        "99999999999",
        "[WRONG_TYPE] here must stand a number that is not so large");
    plant(
        FRANCE,
        "\"conditions\": [{\"kind\": \"ceasefire\"}]",
        "\"conditions\": \"peace\"",
        "\"peace\"",
        "[WRONG_TYPE] here must stand a list [...]");
    plant(
        VILNIUS,
        "\"price\": 1,",
        "\"price\": {\"x\": 1},",
        "{",
        "[WRONG_TYPE] here must stand a whole number");
    told();
  }

  @Test
  void wordsAndDatesThatAreNone() {
    plant(
        FRANCE,
        "\"date\": \"2022-03-30\"",
        "\"date\": \"2022-13-30\"",
        "\"2022-13-30\"",
        "[BAD_VALUE] '2022-13-30' is no date; write 2023-06-12, 2023-06 or 2023");
    plant(
        FRANCE,
        "\"voice\": \"own\"",
        "\"voice\": \"owm\"",
        "\"owm\"",
        "[UNKNOWN_WORD] 'owm' is none of own, reported; did you mean 'own'?");
    plant(
        FRANCE,
        "\"quote\": \"If we get them, we will study them with significant and positive attention.\"",
        "\"quote\": null",
        "null",
        "[NULL] null says nothing; leave the key out");
    told();
  }

  @Test
  void anIdThatLeadsNowhere() {
    plant(
        FRANCE,
        "\"source\": \"ledrian-0401\"",
        "\"source\": \"ledrian-0410\"",
        "\"ledrian-0410\"",
        "[UNKNOWN_ID] 'ledrian-0410' leads nowhere; did you mean 'ledrian-0401'?");
    told();
  }

  @Test
  void aRecordThatAScenarioNamesAndNobodyHas() {
    plant(
        VILNIUS,
        "\"record\": \"uk-006\"",
        "\"record\": \"uk-0006\"",
        "\"uk-0006\"",
        "[UNKNOWN_ID] 'uk-0006' leads nowhere; did you mean 'uk-006'?");
    told();
  }

  @Test
  void aLevelThatIsOnNoLadder() {
    plant(
        FRANCE,
        "\"level\": \"bilateral-agreement\"",
        "\"level\": \"bilateral-agreements\"",
        "\"bilateral-agreements\"",
        "[UNKNOWN_LEVEL] 'bilateral-agreements' is no level of guarantor-group: "
            + ladder("guarantor-group")
            + "; did you mean 'bilateral-agreement'?");
    told();
  }

  private static String ladder(String issue) {
    return String.join(
        ", ",
        new ContentReader(SHIPPED)
            .read().issues().get(issue).levels().stream().map(l -> l.id()).toList());
  }

  @Test
  void anIdThatIsThereAlready() {
    plant(
        FRANCE,
        "\"id\": \"fr-002\"",
        "\"id\": \"fr-001\"",
        "\"fr-001\"",
        "[DUPLICATE_ID] position 'fr-001' is there already; give it an id of its own");
    told();
  }

  @Test
  void anIdThatAnotherFileHas() {
    plant(
        "positions/germany.json",
        "\"id\": \"de-001\"",
        "\"id\": \"fr-001\"",
        "\"fr-001\"",
        "[DUPLICATE_ID] position 'fr-001' is there already; give it an id of its own");
    told();
  }

  @Test
  void noJson() {
    for (String broken :
        List.of("", "{", "[1", "{\"issues\": [}", "hello", "{\"issues\" 1}", "\u0000")) {
      files.put(ISSUES, broken.getBytes(StandardCharsets.UTF_8));

      List<Diagnostic> found =
          new ContentReader(new ContentFiles("content/", files)).check().findings();

      assertEquals(
          1, found.stream().filter(d -> d.code().equals("NO_JSON")).count(), broken + found);
      assertEquals(
          List.of("content/" + ISSUES),
          found.stream().map(d -> d.span().file()).distinct().toList());
    }
  }

  @Test
  void somethingAfterTheEnd() {
    files.put(
        "blueprints.json", (text("blueprints.json") + "\n{}").getBytes(StandardCharsets.UTF_8));
    int line = text("blueprints.json").split("\n", -1).length;
    wanted.add(
        "content/blueprints.json:"
            + line
            + ":1: error [TRAILING_DATA] something stands after the end; delete it");
    told();
  }

  @Test
  void allFaultsOfAllFilesAtOnceInTheOrderOfFilesAndLines() {
    plant(
        ISSUES,
        "\"scope\":",
        "\"skope\": 1, \"scope\":",
        "\"skope\"",
        "[UNKNOWN_KEY] unknown key 'skope'; did you mean 'scope'?");
    plant(
        FRANCE, "\"rank\": 2", "\"rank\": []", "[]", "[WRONG_TYPE] here must stand a whole number");
    plant(
        FRANCE,
        "\"rank\": 4",
        "\"rank\": true",
        "true",
        "[WRONG_TYPE] here must stand a whole number");
    plant("positions/germany.json", "\"rank\": ", "\"rank\": 0, \"rank\": ", "\"rank\": ", "");
    String twice = wanted.remove(wanted.size() - 1).replace(" error ", "");
    int column = Integer.parseInt(twice.split(":")[2]) + "\"rank\": 0, ".length();
    wanted.add(
        "content/positions/germany.json:"
            + twice.split(":")[1]
            + ":"
            + column
            + ": error [DUPLICATE_KEY] the key 'rank' stands here twice; keep one");
    told();
  }

  /** Nothing but findings comes of any harm: no fault of ours, and always a file. */
  @Test
  void anyHarmIsFindingsOrSoundContent() {
    List<String> names = List.copyOf(SHIPPED.files().keySet());
    Random dice = new Random(1);
    byte[] planted = "{}[]\",:\\0x\u00e9".getBytes(StandardCharsets.UTF_8);
    for (int n = 0; n < 400; n++) {
      String name = names.get(dice.nextInt(names.size()));
      byte[] bytes = SHIPPED.files().get(name).clone();
      int at = dice.nextInt(bytes.length);
      bytes[at] =
          dice.nextBoolean() ? planted[dice.nextInt(planted.length)] : (byte) dice.nextInt();
      byte[] harmed = dice.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      Map<String, byte[]> one = new TreeMap<>(Map.of(name, harmed));
      for (Diagnostic d : new ContentReader(new ContentFiles("", one)).check().findings()) {
        assertEquals(name, d.span().file());
        assertTrue(!d.message().isEmpty() && !d.toString().contains("\n"), d.toString());
      }
    }
  }
}
