package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound small content, broken in one way at a time. */
class LintTest {
  private static final Path SMALL = Path.of("src/test/resources/small");
  private static final String WEST = "positions/west.json";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(SMALL)) {
      for (Path p : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        Path to = folder.resolve(SMALL.relativize(p).toString());
        Files.createDirectories(to.getParent());
        Files.copy(p, to);
      }
    }
  }

  private void mend(String file, String was, String is) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertEquals(1, text.split(java.util.regex.Pattern.quote(was), -1).length - 1, was);
    Files.writeString(folder.resolve(file), text.replace(was, is));
  }

  /** Lint prints these lines and the count; every other command refuses with the same lines. */
  private void faults(String... lines) {
    List<String> wanted = Stream.of(lines).map(l -> folder + "/" + l).toList();
    Ran lint = Ran.tools("lint", folder.toString());
    Ran other = Ran.tools("positions", "--content", folder.toString());

    String count = lines.length == 1 ? "1 error" : lines.length + " errors";
    List<String> told = lint.lines().stream().filter(l -> !l.startsWith("    ")).toList();
    assertEquals(wanted, told.subList(0, told.size() - 1));
    assertEquals(wanted.size(), lint.lines().stream().filter(l -> l.endsWith(" ^")).count());
    assertEquals(count + " and 0 warnings in 8 files.", lint.lines().get(lint.lines().size() - 1));
    assertEquals(1, lint.code());
    assertEquals(wanted, other.errors());
    assertEquals("", other.out());
    assertEquals(1, other.code());
  }

  @Test
  void soundContentHasNoFindings() {
    Ran ran = Ran.tools("lint", folder.toString());

    assertEquals(
        List.of("No findings in 8 files: 3 positions, 1 source, 0 scenarios."), ran.lines());
    assertEquals(0, ran.code());
  }

  @Test
  void theShippedContentHasNoFindings() {
    Ran ran = Ran.tools("lint");

    assertEquals(1, ran.lines().size(), ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearest() throws IOException {
    mend(WEST, "\"scene\": \"A cable\"", "\"scen\": \"x\", \"scene\": \"A cable\"");

    faults(WEST + ":6:148: error [UNKNOWN_KEY] unknown key 'scen'; did you mean 'scene'?");
  }

  @Test
  void aKeyTwiceIsNamed() throws IOException {
    mend(WEST, "\"scene\": \"A cable\"", "\"scene\": \"A cable\", \"scene\": \"x\"");

    faults(WEST + ":6:168: error [DUPLICATE_KEY] the key 'scene' stands here twice; keep one");
  }

  @Test
  void aMissingKeyIsNamedWhereItsObjectBegins() throws IOException {
    mend(WEST, "\"scene\": \"A cable\", ", "");

    faults(WEST + ":6:3: error [MISSING_KEY] 'scene' is missing here; add it");
  }

  @Test
  void anIdThatLeadsNowhereIsNamedWithTheNearest() throws IOException {
    mend("sources/all.json", "\"outlet\": \"gazette\"", "\"outlet\": \"gazete\"");

    faults(
        "sources/all.json:3:53: error [UNKNOWN_ID] 'gazete' leads nowhere; did you mean 'gazette'?");
  }

  @Test
  void aLevelOfNoLadderIsNamedWithTheLadder() throws IOException {
    mend(WEST, "\"level\": \"consult\"", "\"level\": \"consul\"");

    faults(
        WEST
            + ":5:204: error [UNKNOWN_LEVEL] 'consul' is no level of trigger: none, consult,"
            + " respond; did you mean 'consult'?");
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnce() throws IOException {
    mend(WEST, "\"scene\": \"A cable\", ", "");
    mend("outlets.json", "\"basis\"", "\"bases\"");

    faults(
        "outlets.json:4:3: error [MISSING_KEY] 'basis' is missing here; add it",
        "outlets.json:4:77: error [UNKNOWN_KEY] unknown key 'bases'; did you mean 'basis'?",
        WEST + ":6:3: error [MISSING_KEY] 'scene' is missing here; add it");
  }

  @Test
  void theLineIsShownWithAMarkUnderThePlace() throws IOException {
    mend(WEST, "\"level\": \"consult\"", "\"level\": \"consul\"");

    List<String> lines = Ran.tools("lint", folder.toString()).lines();

    assertEquals(
        "    ... \"stance\": \"supports\", \"level\": \"consul\", \"levelWhy\": \"names consultat...",
        lines.get(1));
    assertEquals(lines.get(1).indexOf("\"consul\""), lines.get(2).indexOf("^"));
  }

  @Test
  void aFindingIsAWorkflowCommandForCodeReview() throws IOException {
    mend(WEST, "\"scene\": \"A cable\", ", "");

    Ran ran = Ran.tools("lint", folder.toString(), "--format", "github");

    assertEquals(
        "::error file="
            + folder
            + "/positions/west.json,line=6,col=3,title=MISSING_KEY::'scene' is missing here; add it",
        ran.lines().get(0));
    assertEquals(1, ran.code());
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    assertEquals(2, Ran.tools("lint", "--format", "xml").code());
  }

  @Test
  void aFindingHasItsPlaceInJsonToo() throws IOException {
    mend(WEST, "\"scene\": \"A cable\", ", "");

    Map<?, ?> report = Parsed.object(Ran.tools("lint", folder.toString(), "--json").out());
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) report.get("findings")).get(0);

    assertEquals(1L, report.get("errors"));
    assertEquals(folder + "/" + WEST, finding.get("file"));
    assertEquals(6L, finding.get("line"));
    assertEquals(3L, finding.get("column"));
    assertEquals("error", finding.get("severity"));
    assertEquals("MISSING_KEY", finding.get("code"));
    assertEquals(List.of(), Schema.faults("lint", report));
  }
}
