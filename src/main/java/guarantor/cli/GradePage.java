package guarantor.cli;

import guarantor.education.Assignment;
import guarantor.education.Called;
import guarantor.education.Came;
import guarantor.education.ClassPage;
import guarantor.education.ClassReport;
import guarantor.education.GradeTable;
import guarantor.education.Gradebook;
import guarantor.education.Graded;
import java.util.List;
import java.util.Optional;

/** The class report for a terminal: the same findings as the HTML page, without its drawings. */
final class GradePage {
  private static final int LABEL = 18;

  private GradePage() {}

  static Page of(
      Assignment a, List<Graded> graded, ClassReport r, Called called, Optional<Gradebook> book) {
    Page page = new Page().line(a.title()).text(0, ClassPage.counted(r));
    page.blank().line("WHAT WE MISREAD").text(0, ClassPage.misreadSentence(r, called));
    for (ClassReport.Misread m : r.misread()) {
      String right = m.right() + " of " + m.of() + " right. ";
      page.item(
          2,
          called.delegation(m.delegation()),
          LABEL,
          right + m.record().map(called::record).orElse(""));
    }
    page.blank().line("EACH HAND-IN");
    graded.forEach(g -> student(page, called, g));
    page.blank().line("WHO SIGNED");
    r.signed()
        .forEach(
            s -> page.item(2, called.delegation(s.delegation()), LABEL, s.n() + " of " + s.of()));
    page.blank().line("THE TRADE MOST MISSED").text(0, ClassPage.missedSentence(r, called));
    if (r.words().both() > 0) {
      page.blank().line("FIVE WORDS").text(0, ClassPage.wordsSentence(r.words()));
    }
    r.twins().forEach(t -> page.text(0, "Move for move the same: " + String.join(", ", t) + "."));
    page.blank().text(0, "Replaying does not prove " + String.join("; nor ", r.cannot()) + ".");
    book.ifPresent(b -> book(page, a, graded, b));
    return page;
  }

  private static void student(Page page, Called called, Graded g) {
    String name = g.code().isEmpty() ? g.file() : g.code();
    if (!g.valid()) {
      page.item(2, name, LABEL, "NOT VALID, " + g.status() + ": " + String.join("; ", g.reasons()));
      return;
    }
    if (g.came().isEmpty()) {
      page.item(2, name, LABEL, "valid, but " + String.join("; ", g.terms()));
      return;
    }
    Came c = g.came().get();
    StringBuilder line = new StringBuilder();
    line.append(called.instruction(c.instruction())).append(": ");
    line.append(c.stands() ? "stands, " : c.over() ? "falls, " : "not finished, ");
    line.append(c.points()).append(" points, ").append(c.share()).append(" % of the best");
    g.percentile().ifPresent(p -> line.append(", percentile ").append(p));
    g.marks()
        .ifPresent(
            m ->
                line.append("; machine ")
                    .append(GradeTable.tenths(m.tenths()))
                    .append(" of ")
                    .append(GradeTable.tenths(m.ofTenths()))
                    .append(", teacher ")
                    .append(m.teacher()));
    line.append(g.terms().isEmpty() ? "." : ". NOT AS ASSIGNED: " + String.join("; ", g.terms()));
    page.item(2, name, LABEL, line.toString());
  }

  private static void book(Page page, Assignment a, List<Graded> graded, Gradebook book) {
    int teacher =
        graded.stream().flatMap(g -> g.marks().stream()).mapToInt(m -> m.teacher()).max().orElse(0);
    page.blank()
        .text(
            0,
            "Filled "
                + book.filled()
                + " rows of the gradebook with the machine's points; "
                + teacher
                + " are yours to give"
                + (book.unmatched().isEmpty()
                    ? "."
                    : ". No row for: " + String.join(", ", book.unmatched()) + "."));
  }
}
