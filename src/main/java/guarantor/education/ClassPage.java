package guarantor.education;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The class report as one HTML file; each drawing has its table and one plain sentence. */
public final class ClassPage {
  private final ClassReport report;
  private final Called called;
  private final Html html;

  private ClassPage(ClassReport report, Called called) {
    this.report = report;
    this.called = called;
    this.html = new Html(report.title() + ": the class report");
  }

  /** The whole page. */
  public static String of(ClassReport report, Called called) {
    ClassPage page = new ClassPage(report, called);
    page.html.text(counted(report));
    page.misread();
    page.outcomes();
    page.signed();
    page.missed();
    page.beside();
    page.words();
    page.rubric();
    page.reflections();
    page.refused();
    page.html.heading("What replaying does not prove").list(report.cannot());
    return page.html.toString();
  }

  /** "30 handed in, 28 count." */
  public static String counted(ClassReport r) {
    return r.handedIn()
        + " handed in; "
        + r.counting()
        + " hold and kept to the assignment, and only these are compared. Students go by the codes"
        + " they chose; percentiles are within one instruction.";
  }

  private void misread() {
    html.heading("What we misread");
    List<List<String>> rows = new ArrayList<>();
    for (ClassReport.Misread m : report.misread()) {
      rows.add(
          List.of(
              called.delegation(m.delegation()),
              m.right() + " of " + m.of() + " (" + m.right() * 100 / m.of() + " %)",
              m.record().map(called::record).orElse("none was misread")));
    }
    html.text(misreadSentence(report, called));
    html.table(
        "Calls and predictions that were right, the most misread first",
        List.of("Delegation", "Right", "The record that would have told"),
        rows);
  }

  /** One plain sentence on the delegation most misread. */
  public static String misreadSentence(ClassReport report, Called called) {
    if (report.misread().isEmpty()) {
      return "Nobody predicted or called an answer.";
    }
    ClassReport.Misread m = report.misread().get(0);
    return "Most misread: "
        + called.delegation(m.delegation())
        + ", right in "
        + m.right()
        + " of "
        + m.of()
        + " calls and predictions.";
  }

  private List<Graded> counting() {
    return report.students().stream().filter(Graded::counts).toList();
  }

  private void outcomes() {
    html.heading("What we came to");
    Map<String, List<Scatter.Dot>> dots = new TreeMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (Graded g : counting()) {
      Came c = g.came().orElseThrow();
      c.worstOff()
          .ifPresent(
              w ->
                  dots.computeIfAbsent(c.instruction(), i -> new ArrayList<>())
                      .add(new Scatter.Dot(g.code(), c.points(), w.surplus())));
      rows.add(
          List.of(
              g.code(),
              called.instruction(c.instruction()),
              c.stands() ? "stands" : c.over() ? "falls" : "not finished",
              Integer.toString(c.points()),
              c.share() + " %",
              g.percentile().map(p -> p + " %").orElse("-"),
              c.worstOff()
                  .map(w -> called.delegation(w.delegation()) + " " + w.surplus())
                  .orElse("-")));
    }
    html.text(
        dots.values().stream().mapToInt(List::size).sum()
            + " texts stand. Each point is one: to the right more points for Ukraine's"
            + " instruction, upward more for the signer that gains least.");
    // Points do not compare across instructions, so each has a drawing of its own.
    dots.forEach(
        (instruction, own) ->
            html.drawing(
                Scatter.of(
                    "Texts under " + called.instruction(instruction),
                    "points",
                    "gain of the signer that gains least, thousandths",
                    own)));
    html.table(
        "Every text",
        List.of(
            "Code",
            "Instruction",
            "Text",
            "Points",
            "Of the best found",
            "Percentile in seat",
            "Gains least"),
        rows);
  }

  private void signed() {
    html.heading("Who signed what");
    html.table(
        "Signatures",
        List.of("Delegation", "Texts signed"),
        report.signed().stream()
            .map(s -> List.of(called.delegation(s.delegation()), s.n() + " of " + s.of()))
            .toList());
    html.table(
        "Joint clauses that stand",
        List.of("Clause", "Level and number of texts"),
        report.clauses().stream().map(l -> List.of(called.issue(l.issue()), levels(l))).toList());
  }

  private String levels(ClassReport.Levels l) {
    List<String> out = new ArrayList<>();
    l.levels().forEach((level, n) -> out.add(called.level(l.issue(), level) + " " + n));
    return String.join("; ", out);
  }

  private void missed() {
    html.heading("The trade most of us missed");
    html.text(missedSentence(report, called));
    html.table(
        "Gives never made that would have brought somebody to stand or to be bound",
        List.of("Give", "Left out in", "Would have brought"),
        report.missed().stream()
            .map(
                m ->
                    List.of(
                        called.give(m.give()), m.n() + " texts", called.delegations(m.brings())))
            .toList());
  }

  /** One plain sentence on the give most left out. */
  public static String missedSentence(ClassReport report, Called called) {
    if (report.missed().isEmpty()) {
      return "No give was left out that would have brought anybody.";
    }
    ClassReport.Missed m = report.missed().get(0);
    return "Most missed: "
        + called.give(m.give())
        + ", left out in "
        + m.n()
        + " texts; it would have brought "
        + called.delegations(m.brings())
        + ".";
  }

  private void beside() {
    if (report.texts().size() < 2) {
      return;
    }
    html.heading("The texts side by side");
    html.text(
        "The text with most points under each instruction. Points do not compare across them.");
    Set<String> clauses = new LinkedHashSet<>();
    report.texts().forEach(t -> t.clauses().forEach(c -> clauses.add(key(c))));
    List<String> heading = new ArrayList<>(List.of("Clause"));
    for (ClassReport.Beside t : report.texts()) {
      heading.add(called.instruction(t.instruction()) + " (" + t.code() + ", " + t.points() + ")");
    }
    List<List<String>> rows = new ArrayList<>();
    for (String key : clauses) {
      List<String> row = new ArrayList<>();
      for (ClassReport.Beside t : report.texts()) {
        Optional<Came.Clause> c = t.clauses().stream().filter(x -> key(x).equals(key)).findFirst();
        if (row.isEmpty()) {
          row.add(name(key));
        }
        row.add(c.map(this::level).orElse("-"));
      }
      rows.add(row);
    }
    html.table("Clause by clause", heading, rows);
  }

  private static String key(Came.Clause c) {
    return c.issue() + "/" + c.delegation();
  }

  private String name(String key) {
    String[] parts = key.split("/", -1);
    String whose = parts[1].isEmpty() ? "" : ", annex of " + called.delegation(parts[1]);
    return called.issue(parts[0]) + whose;
  }

  private String level(Came.Clause c) {
    String force = c.force().isEmpty() ? "" : ", on " + c.force();
    return called.level(c.issue(), c.level()) + force;
  }

  private void words() {
    ClassReport.Words w = report.words();
    if (w.both() == 0) {
      return;
    }
    html.heading("Promise, measure, assurance, commitment, guarantee");
    html.text(wordsSentence(w));
  }

  /** The items on words, reported and no more. */
  public static String wordsSentence(ClassReport.Words w) {
    return w.both()
        + " answered the "
        + w.of()
        + " items both times: "
        + GradeTable.tenths(w.beforeTenths())
        + " right before, "
        + GradeTable.tenths(w.afterTenths())
        + " after, on average. So few items, seen twice, measure no learning.";
  }

  private void rubric() {
    html.heading("Rubric, with the events each line rests on");
    html.text("The machine judges no reflection; what it cannot judge is left to the teacher.");
    List<List<String>> rows = new ArrayList<>();
    for (Graded g : counting()) {
      for (Marks.Row r : g.marks().orElseThrow().lines()) {
        String points =
            r.share().isPresent()
                ? GradeTable.tenths(r.tenths()) + " of " + r.weight()
                : "teacher, of " + r.weight();
        rows.add(List.of(g.code(), GradeTable.id(r.line()), points, GradeTable.evidence(r)));
      }
    }
    html.table("Lines", List.of("Code", "Line", "Points", "Evidence"), rows);
  }

  private void reflections() {
    List<List<String>> rows = new ArrayList<>();
    for (Graded g : report.students()) {
      for (int i = 0; i < g.reflection().size(); i++) {
        rows.add(List.of(g.code(), Integer.toString(i + 1), g.reflection().get(i)));
      }
    }
    if (!rows.isEmpty()) {
      html.heading("Reflections, to be read");
      html.table("As written", List.of("Code", "Question", "Text"), rows);
    }
  }

  private void refused() {
    List<List<String>> rows = new ArrayList<>();
    for (Graded g : report.students()) {
      List<String> why = new ArrayList<>(g.reasons());
      why.addAll(g.terms());
      if (!why.isEmpty()) {
        String status = g.valid() ? "not as assigned" : g.status();
        rows.add(List.of(g.file(), g.code(), status, String.join("; ", why)));
      }
    }
    if (!rows.isEmpty()) {
      html.heading("Not compared");
      html.table("And why", List.of("File", "Code", "Status", "What does not hold"), rows);
    }
    if (!report.twins().isEmpty()) {
      html.heading("Move for move the same");
      html.text("Equal games prove nothing by themselves: ask.");
      html.list(report.twins().stream().map(t -> String.join(", ", t)).toList());
    }
  }
}
