package guarantor.cli;

import guarantor.content.Content;
import guarantor.store.OutcomesFile;
import guarantor.trials.Backtest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds the derived delegations against what real ones later signed. */
@Command(
    name = "backtest",
    description =
        "Compare predictions from the record with real outcomes, or with held-out records.")
final class BacktestCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A table of outcomes: {rows:[{id, event, cutoff, guarantor, issue, level}]}.")
  private String file;

  @Option(
      names = "--leave-one-out",
      description = "Predict every record of the content from all others up to its day.")
  private boolean leaveOneOut;

  @Override
  public Integer call() {
    Content content = root.content();
    if (leaveOneOut == (file != null)) {
      throw new WrongUse("give a FILE of outcomes, or --leave-one-out");
    }
    Backtest.Report report =
        leaveOneOut
            ? Backtest.leaveOneOut(
                content, List.of("ukraine", "expert", "china", "israel-model", "moldova"))
            : Backtest.of(content, outcomes(content));
    root.print(report, page(report));
    return Tools.DONE;
  }

  private List<Backtest.Outcome> outcomes(Content content) {
    return OutcomesFile.read(Path.of(file), content).stream()
        .map(
            r ->
                new Backtest.Outcome(
                    r.id(), r.event(), r.cutoff(), r.guarantor(), r.issue(), r.level()))
        .toList();
  }

  private Page page(Backtest.Report report) {
    Page page = new Page();
    int answered = report.rows().size() - report.unanswered().size();
    page.line(answered + " of " + report.rows().size() + " rows answered.");
    page.item(2, "exact", 20, percent(report.exact()));
    page.item(2, "within one level", 20, percent(report.withinOne()));
    page.item(2, "Kendall's tau", 20, String.format(Locale.ROOT, "%.2f", report.kendallTau()));
    String order =
        String.format(
            Locale.ROOT,
            "%.2f over %d pairs of guarantors",
            report.guarantorTau(),
            report.guarantorPairs());
    page.item(2, "who goes further", 20, order);
    page.item(2, "majority baseline", 20, both(report.baselines().majority()));
    page.item(2, "middle baseline", 20, both(report.baselines().middle()));
    report.byIssue().forEach((issue, s) -> page.item(2, issue, 30, s.rows() + " rows: " + both(s)));
    for (Backtest.Row r : report.rows()) {
      boolean off = r.distance().orElse(0) > 1;
      if (off) {
        page.item(
            2, r.id(), 20, "predicted " + r.predicted().orElse("-") + ", actual " + r.actual());
      }
    }
    if (!report.guarantorMisses().isEmpty()) {
      page.item(2, "not told apart", 20, String.join(", ", report.guarantorMisses()));
    }
    if (!report.unanswered().isEmpty()) {
      page.item(2, "unanswered", 20, String.join(", ", report.unanswered()));
    }
    return page;
  }

  private static String both(Backtest.Shares s) {
    return percent(s.exact()) + " exact, " + percent(s.withinOne()) + " within one";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
