package guarantor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Assumption;
import guarantor.content.Content;
import guarantor.negotiation.Fact;
import guarantor.session.Move;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that say what the code and the content say, and fail when these move on without them. */
class DocumentsTest {
  private static final Path DOCS = Path.of("src/docs");
  private static final Path TESTS = Path.of("src/test/java");

  private static String read(Path p) throws IOException {
    return Files.readString(p, StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  @Test
  void everyAssumptionIsOnThePageAndThePageHasNoOther() throws IOException {
    Content content = new ContentReader(ContentFiles.in(Path.of("content"))).read();
    String page = read(DOCS.resolve("assumptions.md"));

    assertEquals(List.copyOf(content.assumptions().keySet()), found("^## (.*)$", page));
    for (Assumption a : content.assumptions().values()) {
      String section = section(a);
      assertTrue(page.contains(section), "assumptions.md must hold this as it stands:\n" + section);
    }
  }

  private static String section(Assumption a) {
    StringBuilder out = new StringBuilder("## " + a.id() + "\n\n" + a.what() + ".\n\n> ");
    out.append(a.why()).append("\n\n| name | value |\n|---|---|\n");
    a.values().forEach(v -> out.append("| " + v.name() + " | " + v.value() + " |\n"));
    return out.append('\n').toString();
  }

  @Test
  void everyMoveAndFactIsOnTheSaveFormatPage() throws IOException {
    String page = read(DOCS.resolve("save-format.md"));
    String moves = page.substring(page.indexOf("## Moves"), page.indexOf("## Facts"));
    String facts = page.substring(page.indexOf("## Facts"), page.indexOf("## When"));

    Set<String> listedMoves = new TreeSet<>(found("`([a-z-]+)`[,.]", moves));
    assertEquals(kinds(Move.class), listedMoves);
    Set<String> listedFacts = new TreeSet<>(found("^\\| ([a-z-]+) \\|", facts));
    listedFacts.remove("kind");
    assertEquals(kinds(Fact.class), listedFacts);
  }

  /** "WalkedOut" is written walked-out. */
  private static Set<String> kinds(Class<?> sealed) {
    Set<String> out = new TreeSet<>();
    for (Class<?> c : sealed.getPermittedSubclasses()) {
      String hyphened = c.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
      out.add(hyphened.toLowerCase(Locale.ROOT));
    }
    return out;
  }

  @Test
  void everyClassOfTheGlossaryIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> named =
        found("\\| `([a-z]+\\.[A-Za-z]+)` \\|$", read(DOCS.resolve("glossary.md")));
    for (String c : named) {
      Path file = Path.of("src/main/java/guarantor", c.replace('.', '/') + ".java");
      if (!Files.exists(file)) {
        missing.add(c);
      }
    }
    assertTrue(named.size() > 50, "the glossary was read: " + named.size());
    assertEquals(List.of(), missing);
  }

  @Test
  void everyRoomOfTheWallsIsInTheArchitecture() throws IOException {
    String page = read(DOCS.resolve("architecture.md"));
    List<String> rows = found("^\\| ([a-z, ]+) \\|", page);
    Set<String> rooms = new TreeSet<>();
    rows.forEach(r -> rooms.addAll(List.of(r.split(", "))));
    rooms.remove("room");
    assertEquals(RoomsTest.rooms(), rooms);
  }

  @Test
  void everyDependencyIsOnTheThirdPartyPage() throws IOException {
    String dependency =
        "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
            + "\\s*<version>([^<]+)</version>";
    Set<String> used = new TreeSet<>();
    Pattern.compile(dependency)
        .matcher(read(Path.of("pom.xml")))
        .results()
        .forEach(m -> used.add("`" + m.group(1) + ":" + m.group(2) + "` | " + m.group(3)));
    Set<String> listed =
        new TreeSet<>(found("^\\| (`[^`]+` \\| [^ ]+) \\|", read(DOCS.resolve("THIRD-PARTY.md"))));
    assertEquals(used, listed);
  }

  @Test
  void everyDecisionHasItsFivePartsAndNamesATestThatIsThere() throws IOException {
    List<String> parts = List.of("Context", "Options", "Choice", "Consequence", "Confirmation");
    List<Path> decisions = files(DOCS.resolve("decisions"), ".md");
    String index = read(DOCS.resolve("decisions/README.md"));
    for (Path p : decisions) {
      String name = p.getFileName().toString();
      if (name.equals("README.md")) {
        continue;
      }
      String page = read(p);
      assertEquals(parts, found("^## (.*)$", page), name);
      assertTrue(index.contains("(" + name + ")"), name + " is in the list of decisions");
      String confirmation = page.substring(page.indexOf("## Confirmation"));
      List<String> named = found("`([A-Z][A-Za-z]*Test(?:\\.[A-Za-z0-9]+)?)`", confirmation);
      assertTrue(!named.isEmpty(), name + " names no test");
      for (String test : named) {
        assertTrue(exists(test), name + " names " + test + ", which is not there");
      }
    }
    assertTrue(decisions.size() > 14, "the decisions were read: " + decisions.size());
  }

  private static boolean exists(String test) throws IOException {
    String[] words = test.split("\\.");
    for (Path p : files(TESTS, words[0] + ".java")) {
      if (p.endsWith(words[0] + ".java")
          && (words.length == 1 || read(p).contains(" " + words[1] + "()"))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aLinkBetweenPagesLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path p : files(DOCS, ".md")) {
      for (String link : found("\\]\\(([^)#:]+)(?:#[^)]*)?\\)", read(p))) {
        if (!Files.exists(p.resolveSibling(link))) {
          broken.add(p + " -> " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void theWritersExampleIsARecordAsItStands() throws IOException {
    Content content = new ContentReader(ContentFiles.in(Path.of("content"))).read();
    String page = read(Path.of("content/README.md"));
    String id = found("^\\{\"id\": \"([a-z0-9-]+)\"", page).get(0);
    String statement = found("^ \"statement\": \"(.*)\",$", page).get(0);
    assertEquals(content.position(id).orElseThrow().statement(), statement);
  }

  @Test
  void theWritersPageFitsOnOneSitting() throws IOException {
    long lines = read(Path.of("content/README.md")).lines().count();
    assertTrue(lines <= 150, "content/README.md has " + lines + " lines; 150 are the most");
  }
}
