package guarantor.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static List<String> texts(List<Csv.Cell> row) {
    return row.stream().map(Csv.Cell::text).toList();
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeText() {
    for (String cell :
        List.of(
            "=HYPERLINK(\"http://x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "  =1+1",
            "-",
            "=")) {
      assertEquals("'" + cell, Csv.guarded(cell));
    }
  }

  @Test
  void numbersAndWordsStayAsTheyAre() {
    for (String cell : List.of("", "12", "-3", "21.7", "bot-1", "a=b", "'quoted", "Kyiv")) {
      assertEquals(cell, Csv.guarded(cell));
    }
  }

  @Test
  void whatIsWrittenIsReadBackWhateverStandsInTheCells() {
    Random dice = new Random(5);
    String letters = "ab,\"\n\r=' ;\u0456\u00e9";
    for (int n = 0; n < 500; n++) {
      List<List<String>> rows = new ArrayList<>();
      StringBuilder file = new StringBuilder();
      int columns = 1 + dice.nextInt(5);
      for (int r = 0; r < 1 + dice.nextInt(4); r++) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          StringBuilder cell = new StringBuilder();
          for (int i = dice.nextInt(6); i > 0; i--) {
            cell.append(letters.charAt(dice.nextInt(letters.length())));
          }
          row.add(cell.toString());
        }
        rows.add(row);
        file.append(Csv.line(row));
      }

      List<List<String>> read = Csv.read(file.toString()).stream().map(CsvTest::texts).toList();

      assertEquals(rows, read, file.toString());
    }
  }

  @Test
  void aQuoteThatNeverClosesIsNamedByItsRow() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Csv.read("a,b\r\nc,\"d"));
    assertEquals("a quotation mark opened in row 2 never closes", e.getMessage());
  }
}
