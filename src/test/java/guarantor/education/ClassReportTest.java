package guarantor.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.session.Difficulty;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A small class made by hand, so that its report can be read in review and does not move with the
 * engine. After a change that is meant: {@code mvn test -Dtest=ClassReportTest -Dgolden.update}.
 */
class ClassReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/classroom");
  private static final Content CONTENT =
      new ContentReader(ContentFiles.in(Path.of("content"))).read();
  private static final Called CALLED = new Called(CONTENT, CONTENT.scenarios().get("warsaw"));

  private static final Assignment ASSIGNMENT =
      new Assignment(
          "class",
          "A class by hand",
          "warsaw",
          "",
          List.of("g"),
          new Assignment.RoleSheet(
              List.of("zelensky", "yermak"), Assignment.Deal.BY_CODE, List.of()),
          13,
          50,
          Difficulty.STANDARD,
          new Assignment.Seed(Assignment.Policy.SAME, 1),
          new Assignment.Aids(true, true, true),
          List.of("poland"),
          true,
          List.of("What would you do otherwise?"),
          Rubric.usual(),
          Optional.empty(),
          "",
          Optional.empty(),
          List.of());

  private static Came came(String instruction, int points, boolean right, String level) {
    return new Came(
        true,
        instruction,
        true,
        List.of("united-states", "poland"),
        9,
        points,
        points - 5,
        1,
        false,
        300,
        points / 3,
        Optional.of(new Came.Least("poland", points / 4)),
        List.of(
            new Came.Clause("mutual-defence-trigger", level, "signature", ""),
            new Came.Clause("arms-transfers", "general-pledge", "", "poland")),
        List.of(new Came.Call("poland", right, Optional.of("pl-006"), 7)),
        List.of(new Came.Untried("commitment", List.of("united-states"))));
  }

  private static Graded student(String code, Came came, int percentile, String text) {
    Marks.Mark mark =
        new Marks.Mark(Rubric.Criterion.PACKAGES, 2, 2, Optional.of(100), List.of(7, 9));
    List<Marks.Row> lines =
        List.of(
            new Marks.Row(Rubric.Line.PREPARATION, 15, Optional.empty(), 0, List.of()),
            new Marks.Row(Rubric.Line.EVIDENCE, 20, Optional.of(50), 100, List.of()),
            new Marks.Row(Rubric.Line.PROCESS, 25, Optional.of(100), 250, List.of(mark)),
            new Marks.Row(Rubric.Line.OUTCOME, 25, Optional.of(30), 75, List.of()),
            new Marks.Row(Rubric.Line.REFLECTION, 15, Optional.empty(), 0, List.of()));
    return new Graded(
        code + ".handin.json",
        code,
        "valid",
        List.of(),
        List.of(),
        1,
        Optional.of(came),
        Optional.of(percentile),
        Optional.of(new Marks(lines, 425, 700, 30)),
        List.of(
            new Sheet.Row(
                "poland",
                Sheet.Cell.TOP_ISSUE,
                Optional.of("arms-transfers"),
                List.of("arms-transfers"),
                true,
                0,
                List.of("pl-004"))),
        new Graded.Words(Optional.of(3), Optional.of(4), 6),
        List.of(text),
        code.equals("A4") ? "trail-A2" : "trail-" + code);
  }

  private static List<Graded> hand() {
    return List.of(
        student(
            "A1", came("zelensky", 150, false, "consultations-plus-assistance"), 100, "<b>No</b>"),
        student("A2", came("yermak", 90, false, "consultations-only"), 25, "=cmd|' /C calc'!A0"),
        student("A3", came("zelensky", 60, true, "consultations-only"), 0, "Fine."),
        student("A4", came("yermak", 90, false, "consultations-only"), 25, "Also."),
        Graded.refused(
            "A5.handin.json", "A5", "altered", List.of("event 7 does not end as it says")));
  }

  private static void compare(String name, String now) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.write(file, now.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), now);
  }

  @Test
  void theReportIsAsItWasReviewed() throws IOException {
    compare("class.html", ClassPage.of(ClassReport.of(ASSIGNMENT, hand()), CALLED));
    compare("class.csv", GradeTable.of(ASSIGNMENT, hand()));
  }

  @Test
  void theFirstPageIsWhatWasMisreadWithTheRecordThatWouldHaveTold() {
    ClassReport report = ClassReport.of(ASSIGNMENT, hand());

    assertEquals(
        List.of(new ClassReport.Misread("poland", 5, 8, Optional.of("pl-006"))), report.misread());
    String page = ClassPage.of(report, CALLED);
    int first = page.indexOf("<h2>");
    assertTrue(page.startsWith("<h2>What we misread</h2>", first));
  }

  @Test
  void theOrderOfHandInsChangesNothing() {
    List<Graded> shuffled = new ArrayList<>(hand());
    ClassReport wanted = ClassReport.of(ASSIGNMENT, hand());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      ClassReport other = ClassReport.of(ASSIGNMENT, shuffled);
      assertEquals(wanted.misread(), other.misread());
      assertEquals(wanted.texts(), other.texts());
      assertEquals(wanted.missed(), other.missed());
      assertEquals(wanted.twins(), other.twins());
    }
  }

  @Test
  void nothingAStudentWroteIsMarkupAndNothingIsFetched() {
    String page = ClassPage.of(ClassReport.of(ASSIGNMENT, hand()), CALLED);

    assertTrue(page.contains("&lt;b&gt;No&lt;/b&gt;"));
    assertFalse(page.contains("<b>No"));
    for (String never : List.of("<script", "src=", "href=", "url(", "@import")) {
      assertFalse(page.contains(never), never);
    }
    assertTrue(page.contains("<svg role=\"img\"") && page.contains("<desc>"));
  }

  @Test
  void noLearningGainIsEverClaimed() {
    String page = ClassPage.of(ClassReport.of(ASSIGNMENT, hand()), CALLED);

    assertTrue(page.contains("measure no learning"));
    assertFalse(page.contains("learning gain"));
  }

  @Test
  void gamesThatAreMoveForMoveTheSameAreListedAndNotJudged() {
    ClassReport report = ClassReport.of(ASSIGNMENT, hand());

    assertEquals(List.of(List.of("A2", "A4")), report.twins());
    assertTrue(ClassPage.of(report, CALLED).contains("Equal games prove nothing by themselves"));
  }
}
