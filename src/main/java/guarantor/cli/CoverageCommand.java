package guarantor.cli;

import guarantor.authoring.Coverage;
import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Scenario;
import guarantor.lookup.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows how much of each scenario the record fills. */
@Command(
    name = "coverage",
    description = "Show what the record fills, delegation by issue, and where it is silent.")
final class CoverageCommand implements Callable<Integer> {
  private static final int NAME = 16;
  private static final int CELL = 4;

  @ParentCommand private Root root;

  @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "One scenario; else all.")
  private String scenario;

  @Option(
      names = "--each",
      description = "At the moment of each sitting, in place of the last alone.")
  private boolean each;

  @Override
  public Integer call() {
    Content content = root.content();
    List<Coverage> rows = new ArrayList<>();
    for (Scenario s : chosen(content)) {
      rows.addAll(Coverage.of(content, s, each));
    }
    Page page = new Page();
    page.text(
        0,
        "Each cell: the highest level a binding record backs (- for none), then / and the lowest"
            + " it objects to (! a red line), conditions aside. ~2 inferred from its bloc, never"
            + " decisive; r words that do not bind; . silence.");
    rows.forEach(r -> coverage(page, content, r));
    root.print(rows, page);
    return Tools.DONE;
  }

  private List<Scenario> chosen(Content content) {
    if (scenario == null) {
      return List.copyOf(content.scenarios().values());
    }
    return List.of(Root.found("scenario", scenario, content.scenarios()));
  }

  private static void coverage(Page page, Content content, Coverage c) {
    page.blank().line(c.scenario() + ", " + c.sitting() + ", " + c.moment() + ".");
    int all = c.filled() + c.reported() + c.inferred() + c.silent();
    page.line(
        "Cells of those who answer: "
            + all
            + "; "
            + c.filled()
            + " filled, "
            + c.reported()
            + " with words that do not bind, "
            + c.inferred()
            + " inferred, "
            + c.silent()
            + " silent.");
    StringBuilder head = new StringBuilder(Page.pad("", NAME));
    for (int i = 1; i <= c.issues().size(); i++) {
      head.append(Page.pad(String.valueOf(i), CELL));
    }
    page.line(head + "usable");
    c.chairs().stream()
        .filter(k -> !k.role().equals("empty"))
        .forEach(k -> chair(page, content, k));
    for (int i = 0; i < c.issues().size(); i++) {
      page.line("  " + Page.pad(String.valueOf(i + 1), CELL) + c.issues().get(i));
    }
    for (Coverage.Chair k : c.chairs()) {
      if (k.principal() && !k.silent().isEmpty()) {
        page.item(2, k.delegation(), NAME, "silent on " + Words.and(k.silent()));
      }
      if (k.role().equals("empty")) {
        page.item(2, k.delegation(), NAME, "empty chair; " + Words.count(k.usable(), "position"));
      }
    }
    if (!c.thin().isEmpty()) {
      page.text(
          2, "* fewer than " + Coverage.ENOUGH + " usable positions: " + Words.and(c.thin()) + ".");
    }
  }

  private static void chair(Page page, Content content, Coverage.Chair k) {
    StringBuilder row = new StringBuilder(Page.pad(k.delegation() + (k.thin() ? "*" : ""), NAME));
    for (Coverage.Cell cell : k.cells()) {
      row.append(Page.pad(cell(content.issues().get(cell.issue()), cell), CELL));
    }
    page.line(row.toString() + k.usable() + (k.principal() ? "" : " " + k.role()));
  }

  private static String cell(Issue issue, Coverage.Cell cell) {
    String backs = cell.backs().map(l -> String.valueOf(issue.step(l))).orElse("-");
    String bar = cell.bar().map(l -> (cell.red() ? "!" : "/") + issue.step(l)).orElse("");
    return switch (cell.state()) {
      case FILLED -> backs + bar;
      case REPORTED -> "r";
      case INFERRED -> "~" + backs;
      case SILENT -> ".";
    };
  }
}
