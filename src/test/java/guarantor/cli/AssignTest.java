package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.education.Assignment;
import guarantor.store.AssignmentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AssignTest {
  private static final Path SHIPPED = Path.of("content/assignments/warsaw-50.json");

  @TempDir Path folder;

  /** A fault planted: the text that is there, what stands in its place, and what must be said. */
  record Planted(String was, String is, String says) {}

  private static final List<Planted> FAULTS =
      List.of(
          new Planted("\"scenario\": \"warsaw\"", "\"scenario\": \"warsow\"", "UNKNOWN_ID"),
          new Planted("\"kuleba\"", "\"kulebba\"", "did you mean 'kuleba'"),
          new Planted("\"weight\": 20", "\"weight\": 21", "add up to 101"),
          new Planted("\"rounds\": 13", "\"rounds\": 99", "rounds must be from 1 to 13"),
          new Planted("\"cee\"", "\"germany\"", "'germany' is none of"),
          new Planted("\"line\": \"evidence\"", "\"line\": \"process\"", "stands twice"),
          new Planted("\"level\": \"standard\"", "\"level\": \"easy\"", "UNKNOWN_WORD"),
          new Planted("\"policy\": \"same\"", "\"policy\": \"both\"", "none of same, per-student"),
          new Planted("\"minutes\": 50", "\"minutes\": 1", "minutes is a hint"),
          new Planted("\"id\": \"warsaw-50\"", "\"id\": \"My Lesson\"", "BAD_ID"),
          new Planted("\"wordCheck\": true", "\"wordchek\": true", "UNKNOWN_KEY"),
          new Planted(
              "\"weight\": 15}\n ]",
              "\"weight\": 15, \"criteria\": [{\"criterion\": \"packages\", \"enough\": 1}]}\n ]",
              "never graded by a machine"));

  @TestFactory
  Stream<DynamicTest> everyPlantedFaultIsFoundAtItsLineAndColumn() {
    return FAULTS.stream().map(f -> DynamicTest.dynamicTest(f.says(), () -> found(f)));
  }

  private void found(Planted f) throws IOException {
    String text = Files.readString(SHIPPED);
    assertTrue(text.contains(f.was()), f.was());
    int at = text.indexOf(f.was());
    Path file =
        Files.writeString(
            Files.createTempFile(folder, "a", ".json"),
            text.substring(0, at) + f.is() + text.substring(at + f.was().length()));
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;

    Ran ran = Ran.tools("assign", "check", file.toString());

    assertEquals(1, ran.code());
    List<String> about = ran.lines().stream().filter(l -> l.contains(f.says())).toList();
    assertEquals(1, about.size(), ran.out());
    boolean weights = f.says().startsWith("add up");
    String where = file + ":" + (weights ? "" : line + ":");
    assertTrue(about.get(0).startsWith(where), about.get(0) + " should be at line " + line);
  }

  @Test
  void aNewAssignmentIsAskedForAndPassesItsOwnCheck() {
    Path file = folder.resolve("mine.json");
    String answers = "kyiv\nkyiv-mine\nMy lesson\nhard\n9\n45\nyermak, zelensky\ny\nn\n\n\nn\n";

    Piped written = Piped.here(answers, "assign", "new", file.toString());

    assertEquals("", written.err());
    Assignment a = AssignmentFile.read(file, Played.CONTENT);
    assertEquals("kyiv-mine", a.id());
    assertEquals(9, a.rounds());
    assertEquals(List.of("yermak", "zelensky"), a.roleSheet().instructions());
    assertEquals(Assignment.Deal.BY_CODE, a.roleSheet().deal());
    assertEquals(Assignment.Policy.PER_STUDENT, a.seed().policy());
    Ran check = Ran.tools("assign", "check", file.toString());
    assertEquals(0, check.code(), check.out());
    assertTrue(check.out().contains("My lesson"));
    Ran again = Ran.tools("assign", "check", file.toString(), "--json");
    assertEquals(0, again.code());
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "keep me");

    Piped refused = Piped.here("", "assign", "new", file.toString());

    assertEquals(1, refused.code());
    assertEquals("keep me", Files.readString(file));
  }

  @Test
  void theHashIsOfWhatItSaysNotOfItsBlanks() throws IOException {
    Assignment a = AssignmentFile.read(SHIPPED, Played.CONTENT);
    Path other = folder.resolve("other.json");
    Files.writeString(other, Files.readString(SHIPPED).replace("\n", "\r\n   "));

    assertEquals(
        AssignmentFile.hash(a), AssignmentFile.hash(AssignmentFile.read(other, Played.CONTENT)));
    Files.writeString(other, Files.readString(SHIPPED).replace("\"rounds\": 13", "\"rounds\": 12"));
    assertTrue(
        !AssignmentFile.hash(a)
            .equals(AssignmentFile.hash(AssignmentFile.read(other, Played.CONTENT))));
  }

  @Test
  void aCodesSeedAndInstructionFollowFromTheCodeAlone() {
    Assignment a =
        AssignmentFile.read(Path.of("content/assignments/jigsaw-vilnius.json"), Played.CONTENT);

    assertEquals(a.dealt("A1"), a.dealt("B4"));
    assertEquals(List.of("kuleba", "yermak", "reznikov"), three(a));
    assertEquals(a.seedOf("A1"), a.seedOf("A2"));
  }

  private static List<String> three(Assignment a) {
    return Stream.of("A1", "A2", "A3").map(c -> a.dealt(c).orElseThrow()).toList();
  }
}
