package guarantor.education;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as RFC 4180 writes them: commas, quotation marks doubled, lines ended by CR LF. A cell
 * that a spreadsheet would run as a formula is written with an apostrophe before it.
 */
public final class Csv {
  private static final String RUNS = "=+-@\t\r";

  private Csv() {}

  /** A cell of ours, guarded: what begins like a formula is made text; numbers stay numbers. */
  public static String guarded(String cell) {
    boolean number = cell.matches("-?\\d+(\\.\\d+)?");
    String bare = cell.stripLeading();
    boolean runs =
        !number
            && (!bare.isEmpty() && RUNS.indexOf(bare.charAt(0)) >= 0
                || !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0);
    return runs ? "'" + cell : cell;
  }

  /** One line with its line end; the cells as they are. */
  public static String line(List<String> cells) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    return out.append("\r\n").toString();
  }

  /** A cell as it must be written. */
  public static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    boolean edges = !cell.equals(cell.strip());
    return plain && !edges ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /**
   * A cell read, with the text it was read from.
   *
   * @param from where its text begins in the file
   * @param to where its text ends: the place of the comma or line end after it
   */
  public record Cell(String text, int from, int to) {}

  /**
   * Reads a table; throws {@link IllegalArgumentException} with the line where a quote stays open.
   */
  public static List<List<Cell>> read(String text) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        at = quotedCell(text, at, cell, rows.size() + 1);
      }
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        cell.append(text.charAt(at));
        at++;
      }
      row.add(new Cell(cell.toString(), from, at));
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        if (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
          continue;
        }
        row.add(new Cell("", at, at));
      }
      rows.add(row);
      row = new ArrayList<>();
      boolean both = text.startsWith("\r\n", at);
      at += both ? 2 : 1;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static int quotedCell(String text, int start, StringBuilder cell, int line) {
    int at = start + 1;
    while (at < text.length()) {
      boolean quote = text.charAt(at) == '"';
      if (quote && text.startsWith("\"\"", at)) {
        cell.append('"');
        at += 2;
      } else if (quote) {
        return at + 1;
      } else {
        cell.append(text.charAt(at));
        at++;
      }
    }
    throw new IllegalArgumentException("a quotation mark opened in row " + line + " never closes");
  }
}
