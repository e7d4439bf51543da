package guarantor.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Grades as a table for a spreadsheet: one row a hand-in, each line of the rubric with its events.
 */
public final class GradeTable {
  private GradeTable() {}

  /** The table with its heading, every cell guarded. */
  public static String of(Assignment a, List<Graded> all) {
    StringBuilder out = new StringBuilder(Csv.line(heading(a)));
    for (Graded g : all) {
      out.append(Csv.line(row(a, g).stream().map(Csv::guarded).toList()));
    }
    return out.toString();
  }

  private static List<String> heading(Assignment a) {
    List<String> out =
        new ArrayList<>(
            List.of(
                "code",
                "file",
                "status",
                "does not hold",
                "terms not kept",
                "instruction",
                "seed",
                "finished",
                "stands",
                "signers",
                "rounds",
                "points",
                "share of best %",
                "percentile in seat"));
    for (Rubric r : a.rubric()) {
      String line = id(r.line());
      out.add(line + " of " + r.weight());
      out.add(line + " evidence");
    }
    out.addAll(
        List.of("machine points", "of", "left to the teacher", "words before", "words after"));
    for (int i = 1; i <= a.reflection().size(); i++) {
      out.add("reflection " + i + " (not graded)");
    }
    return out;
  }

  private static List<String> row(Assignment a, Graded g) {
    List<String> out = new ArrayList<>();
    out.add(g.code());
    out.add(g.file());
    out.add(g.status());
    out.add(String.join("; ", g.reasons()));
    out.add(String.join("; ", g.terms()));
    out.add(g.came().map(Came::instruction).orElse(""));
    out.add(g.valid() ? Long.toString(g.seed()) : "");
    out.add(g.came().map(c -> yes(c.over())).orElse(""));
    out.add(g.came().map(c -> yes(c.stands())).orElse(""));
    out.add(g.came().map(c -> String.join(" ", c.signers())).orElse(""));
    out.add(number(g.came().map(Came::rounds)));
    out.add(number(g.came().map(Came::points)));
    out.add(number(g.came().map(Came::share)));
    out.add(number(g.percentile()));
    for (int i = 0; i < a.rubric().size(); i++) {
      Optional<Marks.Row> line = line(g, i);
      boolean judged = line.flatMap(Marks.Row::share).isPresent();
      out.add(judged ? tenths(line.orElseThrow().tenths()) : "");
      out.add(line.map(GradeTable::evidence).orElse(""));
    }
    out.add(g.marks().map(m -> tenths(m.tenths())).orElse(""));
    out.add(g.marks().map(m -> tenths(m.ofTenths())).orElse(""));
    out.add(g.marks().map(m -> Integer.toString(m.teacher())).orElse(""));
    out.add(number(g.words().before()));
    out.add(number(g.words().after()));
    for (int i = 0; i < a.reflection().size(); i++) {
      out.add(i < g.reflection().size() ? g.reflection().get(i) : "");
    }
    return out;
  }

  private static Optional<Marks.Row> line(Graded g, int i) {
    return g.marks().map(m -> m.lines().get(i));
  }

  /** "packages 2 of 2 (events 7 9)". */
  public static String evidence(Marks.Row row) {
    List<String> out = new ArrayList<>();
    for (Marks.Mark m : row.marks()) {
      String events =
          m.events().isEmpty()
              ? ""
              : " (events "
                  + String.join(" ", m.events().stream().map(String::valueOf).toList())
                  + ")";
      String value = m.share().isEmpty() ? "nothing to count" : m.value() + " of " + m.enough();
      out.add(id(m.criterion()) + " " + value + events);
    }
    return String.join("; ", out);
  }

  /** "21.7". */
  public static String tenths(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String number(Optional<Integer> n) {
    return n.map(String::valueOf).orElse("");
  }

  private static String yes(boolean b) {
    return b ? "yes" : "no";
  }

  /** The word of a constant: "share-of-best". */
  public static String id(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
