package guarantor.cli;

import guarantor.lookup.EndingRow;
import guarantor.lookup.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs a save again and verifies it. */
@Command(name = "replay", description = "Run a save's moves again and compare what comes of them.")
final class ReplayCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "SAVE", description = "A save's file, or its name in --saves.")
  private String save;

  @Override
  public Integer call() {
    Verdict v = Verdict.of(root.save(save), root.content());
    root.print(v, page(v));
    return v.verified() ? Tools.DONE : Tools.REFUSED;
  }

  private static Page page(Verdict v) {
    Page page = new Page().text(0, v.words() + ".");
    v.saved()
        .ifPresent(
            s ->
                page.text(
                    0,
                    "Scenario "
                        + s.scenario()
                        + ", "
                        + s.level()
                        + ", seed "
                        + s.seed()
                        + "; "
                        + Words.count(v.events(), "event")
                        + (v.over() ? "." : "; the game is not over.")));
    page.text(
        0,
        "Content "
            + v.contentHash().substring(0, 12)
            + ", game "
            + v.engineVersion()
            + ", rules "
            + v.rules()
            + ".");
    v.score().ifPresent(s -> page.text(0, score(s)));
    return page;
  }

  static String score(EndingRow.ScoreRow s) {
    String broken = s.broken() ? " A red line of the instruction is broken." : "";
    return "Score "
        + s.points()
        + ": text "
        + s.text()
        + ", "
        + Words.count(s.mandate(), "mandate point")
        + " left; "
        + s.share()
        + " % of the best there is, "
        + s.frontier()
        + (s.ceiling() > s.frontier() ? " found and no more than " + s.ceiling() : "")
        + "."
        + broken;
  }
}
