package guarantor.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradebookTest {
  /** As Moodle exports it: quoted where it likes, lines ended by LF, a feedback column beside. */
  private static final String MOODLE =
      "\uFEFF\"First name\",Surname,\"ID number\",\"Email address\","
          + "\"Assignment: Warsaw (Real)\",\"Assignment: Warsaw (Feedback)\",\"Quiz 1 (Real)\"\n"
          + "Olha,\"K, the second\",k7,olha@example.org,-,,\"=1+1\"\n"
          + "Jan,\"N \"\"Jas\"\"\",k8,jan@example.org,12.00,kept,\n"
          + "Eva,M,k9,eva@example.org,-,,3\n";

  /** As Canvas exports it, with its second row of points. */
  private static final String CANVAS =
      "Student,ID,SIS User ID,SIS Login ID,Section,Warsaw (4711),Current Score\r\n"
          + "    Points Possible,,,,,85,(read only)\r\n"
          + "\"K, Olha\",101,s-1,olha,A,,77.5\r\n"
          + "\"N, Jan\",102,s-2,jan,A,,\r\n";

  private static final Map<String, String> MOODLE_GRADES = Map.of("k7", "57.8", "k9", "40.0");

  @Test
  void moodlesColumnIsFilledAndEveryOtherByteStays() {
    Gradebook book = Gradebook.fill(MOODLE, "Assignment: Warsaw", MOODLE_GRADES);

    String wanted =
        MOODLE
            .replace("olha@example.org,-,", "olha@example.org,57.8,")
            .replace("eva@example.org,-,", "eva@example.org,40.0,");
    assertEquals(wanted, book.text());
    assertEquals(2, book.filled());
    assertEquals(List.of(), book.unmatched());
  }

  @Test
  void canvasIsFilledByTheIdThatFitsAndItsPointsRowStays() {
    Gradebook book = Gradebook.fill(CANVAS, "Warsaw", Map.of("jan", "31.5", "olha", "85.0"));

    String wanted = CANVAS.replace("olha,A,,", "olha,A,85.0,").replace("jan,A,,", "jan,A,31.5,");
    assertEquals(wanted, book.text());
  }

  @Test
  void aStudentWithoutARowIsNamed() {
    Gradebook book = Gradebook.fill(CANVAS, "Warsaw", Map.of("olha", "1.0", "nobody", "2.0"));

    assertEquals(List.of("nobody"), book.unmatched());
    assertEquals(1, book.filled());
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
    Gradebook.Unfit e =
        assertThrows(
            Gradebook.Unfit.class, () -> Gradebook.fill(CANVAS, "Kyiv", Map.of("olha", "1")));
    assertTrue(e.getMessage().startsWith("has no column 'Kyiv'; it has: Student, ID"));
  }

  @Test
  void anExportWithoutAKeyColumnIsRefused() {
    Gradebook.Unfit e =
        assertThrows(
            Gradebook.Unfit.class,
            () -> Gradebook.fill("Name,Warsaw\r\nx,\r\n", "Warsaw", Map.of("x", "1")));
    assertTrue(e.getMessage().startsWith("has none of the columns"));
  }
}
