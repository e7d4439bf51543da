package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.Called;
import guarantor.education.ClassPage;
import guarantor.education.ClassReport;
import guarantor.education.Csv;
import guarantor.education.GradeTable;
import guarantor.education.Gradebook;
import guarantor.education.Graded;
import guarantor.store.Classroom;
import guarantor.store.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Grades a folder of hand-ins. */
@Command(
    name = "grade",
    description = "Replay a folder of hand-ins, mark them by the rubric and report on the class.")
final class GradeCommand implements Callable<Integer> {
  private static final long SECOND = 1_000_000_000L;

  @ParentCommand private Root root;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder with the hand-ins (*.json).")
  private String folder;

  @Option(
      names = "--assignment",
      paramLabel = "A",
      description = "Its file or id; else the one the hand-ins name.")
  private String assignment;

  @Option(names = "--csv", paramLabel = "F", description = "Write the grades as a table.")
  private String csv;

  @Option(names = "--report", paramLabel = "F", description = "Write the class report as HTML.")
  private String report;

  @Option(
      names = "--into",
      paramLabel = "EXPORT.csv",
      description = "Fill one column of a gradebook exported by Moodle or Canvas; kept as .bak.")
  private String into;

  @Option(
      names = "--column",
      paramLabel = "C",
      description = "That column's heading or its beginning; else the assignment's title.")
  private String column;

  @Option(
      names = "--key",
      paramLabel = "KEY.csv",
      description = "Your own list code,student[,points to add]; else codes are the students' ids.")
  private String key;

  @Option(names = "--cores", paramLabel = "N", description = "Hand-ins read at the same time.")
  private int cores = Runtime.getRuntime().availableProcessors();

  /** What `grade --json` prints. */
  record Report(
      String assignment,
      List<Graded> students,
      ClassReport report,
      Optional<Integer> gradebookRows,
      List<String> unmatched) {}

  @Override
  public Integer call() {
    Content content = root.content();
    Classroom classroom = root.classroom(content);
    List<Path> files = Texts.in(Root.path(folder), ".json");
    files.removeIf(p -> beside(p.getFileName().toString()));
    if (files.isEmpty()) {
      throw Refused.file(folder, "NO_HAND_INS", "has no hand-ins", "students make them by submit");
    }
    Grader grader = new Grader(content);
    Assignment a = assignment(content, classroom, grader, files);
    long begun = System.nanoTime();
    List<Graded> graded =
        grader.grade(files, names(files), a, classroom.words(), cores, n -> tell(n, files.size()));
    took(files.size(), System.nanoTime() - begun);
    ClassReport classReport = ClassReport.of(a, graded);
    Called called = new Called(content, content.scenarios().get(a.scenario()));
    if (csv != null) {
      Texts.write(Root.path(csv), GradeTable.of(a, graded));
    }
    if (report != null) {
      Texts.write(Root.path(report), ClassPage.of(classReport, called));
    }
    Optional<Gradebook> book = into == null ? Optional.empty() : Optional.of(fill(a, graded));
    root.print(
        new Report(
            a.id(),
            graded,
            classReport,
            book.map(Gradebook::filled),
            book.map(Gradebook::unmatched).orElse(List.of())),
        GradePage.of(a, graded, classReport, called, book));
    return graded.stream().allMatch(Graded::valid) ? Tools.DONE : Tools.REFUSED;
  }

  /** Files that lie beside saves and hand-ins and are neither. */
  private static boolean beside(String name) {
    return name.endsWith(".assignment.json") || name.endsWith(".notes.json");
  }

  private List<String> names(List<Path> files) {
    Path top = Root.path(folder);
    return files.stream().map(p -> top.relativize(p).toString().replace('\\', '/')).toList();
  }

  private void tell(int done, int of) {
    if (done % 10 == 0 || done == of) {
      spec.commandLine().getErr().print("grade: " + done + " of " + of + "\n");
      spec.commandLine().getErr().flush();
    }
  }

  private void took(int files, long nanos) {
    long hundredths = Math.max(1, nanos / (SECOND / 100));
    spec.commandLine()
        .getErr()
        .print(
            "grade: "
                + files
                + " hand-ins in "
                + hundredths / 100
                + "."
                + String.format(java.util.Locale.ROOT, "%02d", hundredths % 100)
                + " s, "
                + files * 100L / hundredths
                + " a second\n");
    spec.commandLine().getErr().flush();
  }

  private Assignment assignment(
      Content content, Classroom classroom, Grader grader, List<Path> files) {
    if (assignment != null) {
      return classroom.find(assignment, content);
    }
    for (Path p : files) {
      Optional<String> named =
          grader.prove(p).proof().map(proof -> proof.handIn().assignment().id());
      if (named.isPresent() && classroom.assignments().containsKey(named.get())) {
        return classroom.find(named.get(), content);
      }
    }
    throw new WrongUse("the hand-ins name no ready assignment; give --assignment FILE");
  }

  private Gradebook fill(Assignment a, List<Graded> graded) {
    Map<String, String> grades = new LinkedHashMap<>();
    Map<String, List<String>> students = students();
    for (Graded g : graded) {
      if (g.marks().isPresent() && g.counts()) {
        List<String> row = students.getOrDefault(g.code(), List.of(g.code()));
        int more = row.size() > 1 ? tenths(g.code(), row.get(1)) : 0;
        grades.put(row.get(0), GradeTable.tenths(g.marks().get().tenths() + more));
      }
    }
    Path path = Root.path(into);
    String text = Texts.read(path);
    try {
      Gradebook book = Gradebook.fill(text, column == null ? a.title() : column, grades);
      Texts.write(Root.path(into + ".bak"), text);
      Texts.write(path, book.text());
      return book;
    } catch (Gradebook.Unfit e) {
      throw Refused.file(into, "GRADEBOOK", e.getMessage(), "give --column, or export it again");
    }
  }

  /** The teacher's own list: by code the student, and points to add. */
  private Map<String, List<String>> students() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    if (key == null) {
      return out;
    }
    String text = Texts.read(Root.path(key));
    try {
      for (List<Csv.Cell> row : Csv.read(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
        List<String> cells = new ArrayList<>(row.stream().map(c -> c.text().strip()).toList());
        if (cells.size() > 1) {
          out.put(cells.get(0), cells.subList(1, Math.min(3, cells.size())));
        }
      }
    } catch (IllegalArgumentException e) {
      throw Refused.file(key, "BAD_TABLE", e.getMessage(), "mend it");
    }
    return out;
  }

  private int tenths(String code, String points) {
    if (points.isEmpty()) {
      return 0;
    }
    if (!points.matches("\\d{1,3}(\\.\\d)?")) {
      throw Refused.file(
          key, "BAD_POINTS", "adds '" + points + "' to " + code, "write a number like 12 or 12.5");
    }
    String[] parts = points.split("\\.");
    return 10 * Integer.parseInt(parts[0]) + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
  }
}
