package guarantor.cli;

import guarantor.authoring.rules.Desk;
import guarantor.authoring.rules.Rules;
import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Excerpt;
import guarantor.diagnostic.Severity;
import guarantor.lookup.Words;
import guarantor.play.Phrases;
import guarantor.store.Classroom;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a content folder. */
@Command(name = "lint", description = "Check content and list every fault with its place.")
final class LintCommand implements Callable<Integer> {
  private static final int WIDTH = 76;
  private static final int MOST_GAMES = 10_000;

  @ParentCommand private Root root;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A content folder or a pack; else --content, else the program's own.")
  private String folder;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text, json (as --json), or github (workflow commands).")
  private String format = "text";

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Compare excerpts with the texts of their sources, DIR/<source id>.txt.")
  private String texts;

  @Option(
      names = "--play",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also let two bots play N games of each scenario: skill must show.")
  private int play;

  /**
   * What `lint --json` prints.
   *
   * @param files content files read
   */
  record Report(int files, int errors, int warnings, List<Shown> findings) {}

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

  /**
   * One finding with its line.
   *
   * @param excerpt the part of the line around the place
   * @param caret characters of the excerpt before the place
   */
  record Shown(
      String file,
      int line,
      int column,
      String severity,
      String code,
      String message,
      String hint,
      String excerpt,
      int caret) {
    static Shown of(Diagnostic d, Excerpt at) {
      Finding f = Finding.of(d);
      return new Shown(
          f.file(),
          f.line(),
          f.column(),
          f.severity(),
          f.code(),
          f.message(),
          f.hint(),
          at.text(),
          at.caret());
    }
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json", "github").contains(format)) {
      throw new WrongUse("--format must be text, json or github, not '" + format + "'");
    }
    if (play < 0 || play > MOST_GAMES) {
      throw new WrongUse("--play must be from 0 to " + MOST_GAMES + ", not " + play);
    }
    ContentFiles files = root.contentFiles(folder);
    SourceTexts pages = texts == null ? SourceTexts.none() : SourceTexts.in(root.folder(texts));
    ContentReader reader = new ContentReader(files);
    Phrases phrases = new Phrases("en");
    ContentReader.Result result =
        reader.check(
            (sound, whole) -> Rules.faults(new Desk(sound, phrases::has, pages::of, play), whole));
    List<Diagnostic> found = new ArrayList<>(result.findings());
    found.addAll(Classroom.check(files, result.content()).findings());
    int errors = count(found, Severity.ERROR);
    int warnings = count(found, Severity.WARNING);
    Page page = new Page();
    List<Shown> all = new ArrayList<>();
    for (Diagnostic d : found) {
      Excerpt at = Excerpt.of(files.line(d.span()), d.span().column(), WIDTH);
      all.add(Shown.of(d, at));
      page.line(format.equals("github") ? github(d) : d.toString());
      if (format.equals("text") && d.span().line() > 0) {
        page.line(at.lines("    "));
      }
    }
    page.line(summary(files.files().size(), errors, warnings, result.content()));
    root.print(
        format.equals("json"), new Report(files.files().size(), errors, warnings, all), page);
    return errors + warnings == 0 ? Tools.DONE : Tools.REFUSED;
  }

  /** A workflow command, as code review shows it beside the line. */
  private static String github(Diagnostic d) {
    String kind = d.severity() == Severity.ERROR ? "error" : "warning";
    String tail = d.hint().isEmpty() ? "" : "; " + d.hint();
    return "::"
        + kind
        + " file="
        + escaped(d.span().file()).replace(":", "%3A").replace(",", "%2C")
        + (d.span().line() > 0 ? ",line=" + d.span().line() + ",col=" + d.span().column() : "")
        + ",title="
        + d.code()
        + "::"
        + escaped(d.message() + tail);
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
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
