package guarantor.cli;

import guarantor.authoring.Respect;
import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Severity;
import guarantor.lookup.Words;
import guarantor.store.Classroom;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a content folder. */
@Command(name = "lint", description = "Check content and list every fault with its place.")
final class LintCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The content folder; else --content, else the program's own.")
  private String folder;

  /**
   * What `lint --json` prints.
   *
   * @param files content files read
   */
  record Report(int files, int errors, int warnings, List<Finding> findings) {}

  /**
   * One finding.
   *
   * @param line from 1; 0 where the whole file is meant
   */
  record Finding(
      String file,
      int line,
      int column,
      String severity,
      String code,
      String message,
      String hint) {
    static Finding of(Diagnostic d) {
      return new Finding(
          d.span().file(),
          d.span().line(),
          d.span().column(),
          Words.id(d.severity()),
          d.code(),
          d.message(),
          d.hint());
    }
  }

  @Override
  public Integer call() {
    ContentFiles files = root.contentFiles(folder);
    ContentReader.Result result = new ContentReader(files).check(Respect::faults);
    List<Diagnostic> found = new ArrayList<>(result.findings());
    found.addAll(Classroom.check(files, result.content()).findings());
    int errors = count(found, Severity.ERROR);
    int warnings = count(found, Severity.WARNING);
    Page page = new Page();
    found.forEach(d -> page.line(d.toString()));
    page.line(summary(files.files().size(), errors, warnings, result.content()));
    Report report =
        new Report(
            files.files().size(), errors, warnings, found.stream().map(Finding::of).toList());
    root.print(report, page);
    return errors + warnings == 0 ? Tools.DONE : Tools.REFUSED;
  }

  private static int count(List<Diagnostic> found, Severity severity) {
    return (int) found.stream().filter(d -> d.severity() == severity).count();
  }

  private static String summary(int files, int errors, int warnings, Content content) {
    if (errors + warnings > 0) {
      return Words.count(errors, "error")
          + " and "
          + Words.count(warnings, "warning")
          + " in "
          + Words.count(files, "file")
          + ".";
    }
    return "No findings in "
        + Words.count(files, "file")
        + ": "
        + Words.count(content.positions().size(), "position")
        + ", "
        + Words.count(content.sources().size(), "source")
        + ", "
        + Words.count(content.scenarios().size(), "scenario")
        + ".";
  }
}
