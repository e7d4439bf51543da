package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.store.SaveFile;
import guarantor.trials.Measured;
import guarantor.trials.Measures;
import guarantor.trials.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts how well the engine keeps one of its promises. */
@Command(
    name = "measure",
    description = {
      "Play many games and count how well one promise of the engine is kept.",
      "WHAT is one of: red-lines, sources, flips, sums, hashes, records, wishes, exploits.",
      "Games are numbered: --seed 1001 goes on where --games 1000 ended."
    })
final class MeasureCommand implements Callable<Integer> {
  private static final int MOST_GAMES = 10_000_000;

  @ParentCommand private Root root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WHAT", description = "What to measure.")
  private String what;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "One scenario; else all.")
  private String scenario;

  @Option(
      names = "--games",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many games (${DEFAULT-VALUE}).")
  private int games;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first game's number (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--cores",
      paramLabel = "N",
      defaultValue = "0",
      description = "Games played at the same time; 0 for as many as the machine has cores.")
  private int cores;

  @Override
  public Integer call() {
    Measures measure =
        Measures.of(what)
            .orElseThrow(
                () -> WrongUse.unknown("measure", what, Nearest.hint(what, Measures.ids())));
    if (games < 1 || games > MOST_GAMES) {
      throw new WrongUse("--games must be from 1 to " + MOST_GAMES + ", not " + games);
    }
    if (seed < 0) {
      throw new WrongUse("--seed must not be under 0");
    }
    Content content = root.content();
    int most = cores < 1 ? Runtime.getRuntime().availableProcessors() : cores;
    Order order =
        new Order(content, chosen(content), seed, games, most, this::progress, SaveFile::outcome);
    Measured measured = measure.run(order);
    root.print(measured, page(measured));
    return measured.met() ? Tools.DONE : Tools.REFUSED;
  }

  private List<Scenario> chosen(Content content) {
    if (scenario == null || scenario.equals("all")) {
      return List.copyOf(content.scenarios().values());
    }
    return List.of(Root.found("scenario", scenario, content.scenarios()));
  }

  private void progress(String line) {
    spec.commandLine().getErr().println("measure: " + line);
    spec.commandLine().getErr().flush();
  }

  private static Page page(Measured m) {
    Page page = new Page();
    List<String> head = new ArrayList<>();
    head.add(m.held() + " of " + m.cases() + ", " + m.percent() + " %");
    head.add((m.met() ? "met" : "missed") + " (bar " + m.bar() + " %)");
    page.line(m.what() + ": " + String.join("; ", head) + ".");
    page.line("Games " + m.firstSeed() + " to " + (m.firstSeed() + m.games() - 1) + ".");
    m.counts().forEach(c -> page.text(2, c));
    m.exceptions().forEach(e -> page.text(2, e));
    return page;
  }
}
