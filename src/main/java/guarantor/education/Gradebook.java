package guarantor.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A teacher's own exported gradebook, Moodle's or Canvas's, with one column filled in. Every byte
 * outside the cells that are filled stays as it was. Moodle's feedback column is left alone too.
 *
 * @param text the file with the cells filled
 * @param filled rows that got a grade
 * @param unmatched codes that no row has
 */
public record Gradebook(String text, int filled, List<String> unmatched) {

  /** The file cannot be filled; one line that says why. */
  public static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  /** Columns by which a row can be told, most reliable first: Canvas, then Moodle. */
  private static final List<String> KEYS =
      List.of(
          "SIS User ID", "SIS Login ID", "ID", "ID number", "Username", "Email address", "Student");

  /**
   * Fills a column.
   *
   * @param column the heading of the column, or how it begins
   * @param grades by student: what stands in the key column
   */
  public static Gradebook fill(String csv, String column, Map<String, String> grades) {
    String bom = csv.startsWith("\uFEFF") ? "\uFEFF" : "";
    String body = csv.substring(bom.length());
    List<List<Csv.Cell>> rows = read(body);
    if (rows.isEmpty()) {
      throw new Unfit("has no heading");
    }
    List<String> heading = rows.get(0).stream().map(c -> c.text().strip()).toList();
    int into = column(heading, column);
    int key = key(rows, heading, grades);
    TreeMap<Integer, Change> changes = new TreeMap<>();
    TreeSet<String> left = new TreeSet<>(grades.keySet());
    int filled = 0;
    for (List<Csv.Cell> row : rows.subList(1, rows.size())) {
      String who = key < row.size() ? row.get(key).text().strip() : "";
      if (grades.containsKey(who) && into < row.size()) {
        change(changes, row.get(into), grades.get(who));
        left.remove(who);
        filled++;
      }
    }
    return new Gradebook(bom + apply(body, changes), filled, List.copyOf(left));
  }

  private static List<List<Csv.Cell>> read(String body) {
    try {
      return Csv.read(body);
    } catch (IllegalArgumentException e) {
      throw new Unfit(e.getMessage());
    }
  }

  private static int column(List<String> heading, String wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < heading.size(); i++) {
      boolean exact = heading.get(i).equals(wanted);
      boolean begins = heading.get(i).startsWith(wanted) && !heading.get(i).endsWith("(Feedback)");
      if (exact) {
        return i;
      }
      if (begins) {
        found.add(i);
      }
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    String list = String.join(", ", heading);
    throw new Unfit(
        found.isEmpty()
            ? "has no column '" + wanted + "'; it has: " + list
            : "has several columns that begin with '" + wanted + "'; it has: " + list);
  }

  /** The key column in which most of the students are found; the first of equals. */
  private static int key(
      List<List<Csv.Cell>> rows, List<String> heading, Map<String, String> grades) {
    Optional<Integer> best = Optional.empty();
    int most = 0;
    for (String k : KEYS) {
      int at = heading.indexOf(k);
      int found = 0;
      for (List<Csv.Cell> row : rows) {
        boolean known =
            at >= 0 && at < row.size() && grades.containsKey(row.get(at).text().strip());
        found += known ? 1 : 0;
      }
      if (at >= 0 && (best.isEmpty() || found > most)) {
        best = Optional.of(at);
        most = found;
      }
    }
    return best.orElseThrow(() -> new Unfit("has none of the columns " + String.join(", ", KEYS)));
  }

  private record Change(int to, String text) {}

  private static void change(Map<Integer, Change> changes, Csv.Cell cell, String text) {
    changes.put(cell.from(), new Change(cell.to(), Csv.quoted(text)));
  }

  private static String apply(String body, TreeMap<Integer, Change> changes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Change> c : changes.entrySet()) {
      out.append(body, at, c.getKey()).append(c.getValue().text());
      at = c.getValue().to();
    }
    return out.append(body.substring(at)).toString();
  }
}
