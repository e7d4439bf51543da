package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack lies over the program's content, or beside it, and cannot break it or leave its folder.
 */
class PackTest {
  private static final String DAYS = "2022-11-01,2022-11-08,2022-11-15";

  @TempDir Path folder;

  private Path pack() {
    Path pack = folder.resolve("pack");
    Ran ran = Ran.tools("new", "scenario", "hague", "--at", DAYS, "--content", pack.toString());
    assertEquals("", ran.err());
    return pack;
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> scenarios(Path pack) {
    Ran ran = Ran.tools("scenarios", "--content", pack.toString());
    assertEquals(0, ran.code());
    return ran.lines().stream()
        .filter(l -> l.matches("[a-z]+: .*"))
        .map(l -> l.split(":")[0])
        .toList();
  }

  @Test
  void itsScenarioStandsBesideTheOthersAndIsPlayedByBots() {
    Path pack = pack();

    assertTrue(scenarios(pack).containsAll(List.of("hague", "vilnius")));
    Ran played =
        Ran.tools(
            "playtest",
            "hague",
            "--content",
            pack.toString(),
            "--games",
            "2",
            "--bot",
            "greedy",
            "--level",
            "standard");
    assertEquals(0, played.code());
    assertTrue(played.out().startsWith("hague, standard: 2 games"), played.out());
  }

  @Test
  void itsFileStandsOverTheOneOfTheSameName() throws IOException {
    Path pack = pack();
    String poland = Files.readString(Path.of("content/delegations/poland.json"));
    put(pack.resolve("delegations/poland.json"), poland.replace("\"Poland\"", "\"Polska\""));

    Ran ran =
        Ran.tools("delegation", "poland", "--as-of", "2022-11-15", "--content", pack.toString());

    assertTrue(ran.out().startsWith("Polska"), ran.out());
  }

  @Test
  void aBrokenFileIsLeftOutWithOneLineAndTheRestPlays() throws IOException {
    Path pack = pack();
    put(pack.resolve("scenarios/lost.json"), "{\"id\": ");
    put(pack.resolve("delegations/poland.json"), "{}");

    Ran ran = Ran.tools("scenarios", "--content", pack.toString());

    assertEquals(0, ran.code());
    assertEquals(2, ran.errors().size(), ran.err());
    assertTrue(ran.errors().get(0).endsWith("left out until it is mended"), ran.err());
    assertTrue(scenarios(pack).contains("hague"));
    assertEquals(1, Ran.tools("lint", pack.toString()).code());
  }

  @Test
  void aPackThatBreaksTheProgramsOwnContentIsLeftOut() throws IOException {
    Path pack = pack();
    put(pack.resolve("positions/france.json"), "{\"delegation\": \"france\", \"positions\": []}");

    Ran ran = Ran.tools("scenarios", "--content", pack.toString());

    assertEquals(0, ran.code());
    assertEquals(1, ran.errors().size(), ran.err());
    assertTrue(scenarios(pack).contains("vilnius"));
  }

  @Test
  void aLinkThatLeavesTheFolderIsRefusedAndNotRead() throws IOException {
    Path pack = pack();
    Path diary = folder.resolve("diary.json");
    Files.writeString(diary, "{\"delegation\": \"france\", \"positions\": [\"secret\"]}");
    Files.createDirectories(pack.resolve("positions"));
    Files.createSymbolicLink(pack.resolve("positions/diary.json"), diary);
    Files.createSymbolicLink(pack.resolve("sources"), folder);

    Ran lint = Ran.tools("lint", pack.toString());
    Ran other = Ran.tools("scenarios", "--content", pack.toString());

    List<String> told = lint.lines().stream().filter(l -> l.contains("[LEADS_OUT]")).toList();
    assertEquals(
        List.of(
            pack
                + "/positions/diary.json: error [LEADS_OUT] is a link that leaves the folder; copy"
                + " the file itself here",
            pack
                + "/sources: error [LEADS_OUT] is a link that leaves the folder; copy the file"
                + " itself here"),
        told);
    assertTrue(!lint.out().contains("secret"), lint.out());
    assertEquals(told, other.errors());
    assertEquals(0, other.code());
  }

  @Test
  void aFileBeyondTheLimitsIsRefusedWithOneLine() throws IOException {
    Path pack = pack();
    put(pack.resolve("positions/huge.json"), " ".repeat(8 * 1024 * 1024 + 1));
    put(pack.resolve("positions/deep.json"), "{\"delegation\": " + "[".repeat(100_000));

    Ran ran = Ran.tools("lint", pack.toString());

    assertEquals(
        List.of(
            pack
                + "/positions/deep.json:1:80: error [TOO_LARGE] objects and lists stand more than"
                + " 64 deep in each other; split it",
            pack
                + "/positions/huge.json: error [TOO_LARGE] has 8388609 bytes; 8 MB are the most;"
                + " split it"),
        ran.lines().stream().filter(l -> l.contains("error [")).toList());
    assertEquals(0, Ran.tools("scenarios", "--content", pack.toString()).code());
  }

  @Test
  void anIdIsNeverAPath() {
    for (String id : List.of("../out", "a/b", "/etc/x", "..", "A", "a--b")) {
      Ran ran = Ran.tools("new", "delegation", id, "--content", folder.resolve("p").toString());

      assertEquals(2, ran.code(), id);
      assertEquals(1, ran.errors().size(), ran.err());
    }
    assertTrue(Files.notExists(folder.resolve("p")));
  }

  @Test
  void excerptsAreReadAlongInTheTextsAtHand() throws IOException {
    Path texts = folder.resolve("texts");
    String page = "He said: noch   NICHT \u201causbuchstabiert\u201d, and left.";
    put(texts.resolve("x-onvista-0406.txt"), page);
    String desk = "src/test/resources/desk";

    assertEquals(0, Ran.tools("lint", desk, "--texts", texts.toString()).code());

    put(texts.resolve("x-onvista-0406.txt"), page.replace("NICHT", "kaum"));
    List<String> found = Ran.tools("lint", desk, "--texts", texts.toString()).lines();
    assertTrue(
        found
            .get(0)
            .endsWith(
                "error [QUOTE_NOT_IN_TEXT] 'noch nicht ausbuchstabiert' does not stand in the text of"
                    + " x-onvista-0406; copy the words from the page"),
        found.toString());
    assertEquals(4, found.size(), found.toString());
  }
}
