package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.trials.Calibrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "calibrate",
    description =
        "Test the marks that bots must reach at each level, or search the knobs for them.")
final class CalibrateCommand implements java.util.concurrent.Callable<Integer> {
  @ParentCommand private Root root;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "One scenario; else all.")
  private String scenario;

  @Option(
      names = "--search",
      paramLabel = "L",
      description = "Search the knobs of this level: tutorial, standard or hard.")
  private String level;

  /** What `calibrate --json` prints. */
  record Report(List<Row> marks, List<Calibrator.Setting> found) {}

  /** A mark as measured. */
  record Row(
      String scenario,
      String level,
      String bot,
      int least,
      int most,
      int share,
      boolean met,
      String missed) {}

  @Override
  public Integer call() {
    Content content = root.content();
    if (scenario != null && !content.scenarios().containsKey(scenario)) {
      throw WrongUse.unknown("scenario", scenario, "");
    }
    List<Row> rows = new ArrayList<>();
    List<Calibrator.Setting> found = new ArrayList<>();
    Page page = new Page();
    for (Scenario s : content.scenarios().values()) {
      boolean asked = scenario == null || scenario.equals(s.id());
      if (asked && s.calibration().isPresent()) {
        Calibrator calibrator = new Calibrator(content, s);
        spec.commandLine().getErr().println("calibrate: " + s.id());
        spec.commandLine().getErr().flush();
        if (level == null) {
          calibrator.check().forEach(r -> rows.add(row(s, r)));
        } else {
          Calibrator.Setting best = calibrator.search(difficulty());
          found.add(best);
          page.line(
              s.id() + " " + level + ": mandate " + best.mandate() + ", moves " + best.moves());
          best.readings().forEach(r -> rows.add(row(s, r)));
        }
      }
    }
    rows.forEach(r -> page.line(line(r)));
    root.print(new Report(rows, found), page);
    boolean unexplained = rows.stream().anyMatch(r -> !r.met() && r.missed().isEmpty());
    return unexplained ? Tools.REFUSED : Tools.DONE;
  }

  private Difficulty difficulty() {
    for (Difficulty d : Difficulty.values()) {
      if (d.id().equals(level.toLowerCase(Locale.ROOT))) {
        return d;
      }
    }
    throw WrongUse.unknown("level", level, "");
  }

  private static Row row(Scenario s, Calibrator.Reading r) {
    return new Row(
        s.id(),
        r.band().level(),
        r.band().bot(),
        r.band().least(),
        r.band().most(),
        r.share(),
        r.met(),
        r.band().missed().orElse(""));
  }

  private static String line(Row r) {
    String mark = r.least() + " to " + r.most() + " %";
    String missed = r.missed().isEmpty() ? "" : ": " + r.missed();
    return Page.pad(r.scenario(), 10)
        + Page.pad(r.level(), 10)
        + Page.pad(r.bot(), 25)
        + Page.pad(r.share() + " %", 7)
        + Page.pad(mark, 14)
        + (r.met() ? "met" : "missed" + missed);
  }
}
