package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.education.Assignment;
import guarantor.education.AssignmentFaults;
import guarantor.education.Csv;
import guarantor.education.GradeTable;
import guarantor.education.Graded;
import guarantor.education.Marks;
import guarantor.education.Rubric;
import guarantor.store.Classroom;
import guarantor.store.ContentFiles;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A class of bots hands in and is graded. */
class ClassroomTest {
  private static final Content CONTENT = Played.CONTENT;
  private static final Classroom ROOM = Classroom.check(ContentFiles.shipped(), CONTENT);

  @TempDir Path folder;

  private static List<Graded> grade(String id, List<Path> files, int cores) {
    List<String> names = files.stream().map(p -> p.getFileName().toString()).toList();
    Assignment a = ROOM.assignments().get(id);
    return new Grader(CONTENT).grade(files, names, a, ROOM.words(), cores, n -> {});
  }

  @Test
  void aClassOfThirtyIsGradedWithEvidenceForEveryLineAPersonNeedNotJudge() throws IOException {
    List<Path> files = Rehearsed.files(Rehearsed.folder(folder, "warsaw-50", 30));

    List<Graded> graded = grade("warsaw-50", files, 2);

    assertEquals(30, graded.size());
    for (Graded g : graded) {
      assertTrue(g.counts(), g.file() + g.reasons() + g.terms());
      Marks marks = g.marks().orElseThrow();
      assertEquals(15, marks.teacher(), "only the reflection is left to the teacher");
      assertTrue(marks.tenths() <= marks.ofTenths());
      for (Marks.Row row : marks.lines()) {
        boolean reflection = row.line() == Rubric.Line.REFLECTION;
        assertEquals(reflection, row.share().isEmpty(), row.line().toString());
      }
      assertTrue(g.percentile().isPresent());
    }
    assertTrue(graded.stream().anyMatch(g -> g.came().orElseThrow().stands()));
  }

  @Test
  void aGradeDependsNeitherOnTheOrderOfFilesNorOnTheCores() throws IOException {
    List<Path> files = Rehearsed.files(Rehearsed.folder(folder, "jigsaw-vilnius", 9));
    Rehearsed.change(files.get(2), "\"n\": 3", "\"n\": 4");
    String wanted = GradeTable.of(assignment("jigsaw-vilnius"), grade("jigsaw-vilnius", files, 1));

    for (int cores = 1; cores <= 4; cores++) {
      List<Path> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(cores));
      List<Graded> graded = grade("jigsaw-vilnius", shuffled, cores);
      assertEquals(wanted, GradeTable.of(assignment("jigsaw-vilnius"), graded));
    }
  }

  private static Assignment assignment(String id) {
    return ROOM.assignments().get(id);
  }

  @Test
  void inAJigsawEachThirdHoldsItsInstructionAndIsComparedWithItAlone() throws IOException {
    List<Path> files = Rehearsed.files(Rehearsed.folder(folder, "jigsaw-vilnius", 6));

    List<Graded> graded = grade("jigsaw-vilnius", files, 2);

    List<String> instructions = assignment("jigsaw-vilnius").roleSheet().instructions();
    for (Graded g : graded) {
      int n = Integer.parseInt(g.code().substring("bot-".length()));
      assertEquals(instructions.get((n - 1) % 3), g.came().orElseThrow().instruction());
    }
    for (int i = 0; i < 3; i++) {
      int points = points(graded, "bot-" + (i + 1));
      int other = points(graded, "bot-" + (i + 4));
      int wanted = points > other ? 100 : points == other ? 50 : 0;
      assertEquals(wanted, find(graded, "bot-" + (i + 1)).percentile().orElseThrow());
    }
  }

  private static Graded find(List<Graded> graded, String code) {
    return graded.stream().filter(g -> g.code().equals(code)).findFirst().orElseThrow();
  }

  private static int points(List<Graded> graded, String code) {
    return find(graded, code).came().orElseThrow().points();
  }

  @Test
  void aBrokenFileIsNamedAndTheRestIsGraded() throws IOException {
    Rehearsed.folder(folder, "warsaw-20", 4);
    Rehearsed.change(folder.resolve("bot-2.handin.json"), "Written by", "Made by");
    Files.writeString(folder.resolve("a-note.json"), "{}");
    Files.copy(folder.resolve("bot-1.handin.json"), folder.resolve("copy.handin.json"));

    Ran ran = Ran.tools("grade", folder.toString(), "--json");

    assertEquals(1, ran.code());
    Map<?, ?> report = Parsed.object(ran.out());
    assertEquals(List.of(), Schema.faults("grade", report));
    List<String> said = new ArrayList<>();
    for (Object each : (List<?>) report.get("students")) {
      Map<?, ?> g = (Map<?, ?>) each;
      said.add(g.get("file") + " " + g.get("status") + " " + ((List<?>) g.get("terms")).size());
    }
    assertEquals(
        List.of(
            "a-note.json unreadable 0",
            "bot-1.handin.json valid 0",
            "bot-2.handin.json altered 0",
            "bot-3.handin.json valid 0",
            "bot-4.handin.json valid 0",
            "copy.handin.json valid 1"),
        said);
  }

  @Test
  void theTableIsRfc4180AndNoStudentsTextRunsAsAFormula() throws IOException {
    Rehearsed.folder(folder, "warsaw-20", 3);
    Path file = folder.resolve("bot-1.handin.json");
    String formula = "=HYPERLINK(\\\"http://example.org\\\",\\\"grade\\\")";
    Files.writeString(
        file, Files.readString(file).replace("Written by a bot in a rehearsal.", formula));
    Path csv = folder.resolve("out.csv");
    Ran.tools("grade", folder.toString(), "--assignment", "warsaw-20", "--csv", csv.toString());

    String text = Files.readString(csv, StandardCharsets.UTF_8);
    List<List<Csv.Cell>> rows = Csv.read(text);

    assertEquals(4, rows.size());
    assertTrue(text.endsWith("\r\n"));
    for (List<Csv.Cell> row : rows) {
      assertEquals(rows.get(0).size(), row.size());
      for (Csv.Cell c : row) {
        assertTrue(c.text().isEmpty() || "=+@\t\r".indexOf(c.text().charAt(0)) < 0, c.text());
      }
    }
  }

  @Test
  void theTeachersGradebookIsFilledByTheTeachersOwnKeyAndKept() throws IOException {
    Path hand = folder.resolve("hand-ins");
    Rehearsed.folder(hand, "warsaw-20", 3);
    String export = "Student,SIS Login ID,Warsaw (1),Essay (2)\r\nA,a,,9\r\nB,b,,8\r\nC,c,,7\r\n";
    Path book = Files.writeString(folder.resolve("book.csv"), export);
    Path key =
        Files.writeString(folder.resolve("key.csv"), "code,student\r\nbot-1,a,10.5\r\nbot-2,b\r\n");

    Ran ran =
        Ran.tools(
            "grade",
            hand.toString(),
            "--into",
            book.toString(),
            "--column",
            "Warsaw",
            "--key",
            key.toString());

    List<Graded> graded = grade("warsaw-20", Rehearsed.files(hand), 1);
    String a = GradeTable.tenths(find(graded, "bot-1").marks().orElseThrow().tenths() + 105);
    String b = GradeTable.tenths(find(graded, "bot-2").marks().orElseThrow().tenths());
    String wanted = export.replace("A,a,,", "A,a," + a + ",").replace("B,b,,", "B,b," + b + ",");
    assertEquals(wanted, Files.readString(book));
    assertEquals(export, Files.readString(folder.resolve("book.csv.bak")));
    assertTrue(ran.out().replaceAll("\\s+", " ").contains("No row for: bot-3."), ran.out());
  }

  @TestFactory
  Stream<DynamicTest> everyReadyAssignmentCanBeFinishedInItsRounds() {
    return ROOM.assignments().values().stream()
        .map(
            a ->
                DynamicTest.dynamicTest(
                    a.id(),
                    () -> {
                      Path to = folder.resolve(a.id());
                      List<Path> files = Rehearsed.files(Rehearsed.folder(to, a.id(), 5));
                      for (Graded g : grade(a.id(), files, 2)) {
                        assertTrue(g.counts(), g.file() + g.reasons() + g.terms());
                        assertTrue(g.came().orElseThrow().over());
                        assertTrue(g.came().orElseThrow().rounds() <= a.rounds());
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyReadyAssignmentHasATeachersPageThatNamesItsNumbers() {
    return ROOM.assignments().values().stream()
        .map(
            a ->
                DynamicTest.dynamicTest(
                    a.id(),
                    () -> {
                      Path page = Path.of("src/docs/classroom", a.id() + ".md");
                      String text = Files.readString(page, StandardCharsets.UTF_8);
                      assertTrue(text.startsWith("# " + a.title() + "\n"), a.title());
                      assertTrue(text.contains(a.rounds() + " rounds"), "rounds");
                      assertTrue(text.contains(a.minutes() + " minutes"), "minutes");
                      assertEquals(List.of(), AssignmentFaults.of(a, CONTENT));
                    }));
  }

  @Test
  void thereIsAnAssignmentForEachScenarioATwentyMinuteOneTwoLessonsAndAJigsaw() {
    List<String> ids = List.copyOf(ROOM.assignments().keySet());
    assertEquals(
        List.of(
            "istanbul-50",
            "jigsaw-vilnius",
            "kyiv-50",
            "munich-50",
            "two-lessons-1",
            "two-lessons-2",
            "vilnius-75",
            "warsaw-20",
            "warsaw-50"),
        ids);
    assertEquals(6, ROOM.words().items().size());
    assertEquals(
        List.of("promise", "measure", "assurance", "commitment", "guarantee"),
        ROOM.words().words().stream().map(w -> w.id()).toList());
  }
}
