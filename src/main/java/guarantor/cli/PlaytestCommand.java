package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.lookup.Words;
import guarantor.session.Difficulty;
import guarantor.trials.Audience;
import guarantor.trials.Bots;
import guarantor.trials.Playtest;
import guarantor.trials.Trial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets bots play. */
@Command(name = "playtest", description = "Let bots play many games and say what they came to.")
final class PlaytestCommand implements Callable<Integer> {
  private static final int REASON = 44;
  private static final int MOST_GAMES = 1_000_000;

  @ParentCommand private Root root;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "One scenario; else all.")
  private String scenario;

  @Option(names = "--all", description = "All scenarios.")
  private boolean all;

  @Option(
      names = "--games",
      paramLabel = "N",
      defaultValue = "100",
      description = "Games of each bot at each level (${DEFAULT-VALUE}).")
  private int games;

  @Option(names = "--bot", paramLabel = "B", defaultValue = "all", description = "One bot, or all.")
  private String bot;

  @Option(
      names = "--level",
      paramLabel = "L",
      defaultValue = "all",
      description = "tutorial, standard, hard, or all.")
  private String level;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first game's seed; the next has the next (${DEFAULT-VALUE}).")
  private long seed;

  /** What `playtest --json` prints. */
  record Report(List<Trial> results, List<Audience> heard) {}

  @Override
  public Integer call() {
    if (games < 1 || games > MOST_GAMES) {
      throw new WrongUse("--games must be from 1 to " + MOST_GAMES + ", not " + games);
    }
    List<Bots> bots = chosen("bot", bot, List.of(Bots.values()), Bots::id);
    List<Difficulty> levels = chosen("level", level, List.of(Difficulty.values()), Difficulty::id);
    Content content = root.content();
    List<Scenario> scenarios =
        chosen(
            "scenario",
            all || scenario == null ? "all" : scenario,
            List.copyOf(content.scenarios().values()),
            Scenario::id);
    int cores = Runtime.getRuntime().availableProcessors();
    Playtest playtest =
        new Playtest(
            content,
            cores,
            System::nanoTime,
            line -> {
              spec.commandLine().getErr().println("playtest: " + line);
              spec.commandLine().getErr().flush();
            });
    List<Trial> results = playtest.run(scenarios, levels, bots, games, seed);
    List<Audience> heard = Audience.of(content, results);
    Page page = page(results);
    heard.forEach(a -> heard(page, a));
    root.print(new Report(results, heard), page);
    boolean broken = results.stream().anyMatch(t -> t.redLineBreaches() + t.unsourcedReplies() > 0);
    return broken ? Tools.REFUSED : Tools.DONE;
  }

  private static <T> List<T> chosen(
      String what, String word, List<T> known, Function<T, String> id) {
    if (word.equals("all")) {
      return known;
    }
    List<T> found = known.stream().filter(k -> id.apply(k).equals(word)).toList();
    if (found.isEmpty()) {
      List<String> ids = new ArrayList<>(known.stream().map(id).toList());
      ids.add("all");
      throw WrongUse.unknown(what, word, Nearest.hint(word, ids));
    }
    return found;
  }

  private static Page page(List<Trial> results) {
    Page page = new Page();
    String scene = "";
    for (Trial t : results) {
      String here = t.scenario() + ", " + t.level();
      if (!here.equals(scene)) {
        page.line((scene.isEmpty() ? "" : "\n") + here + ": " + Words.count(t.games(), "game"));
        page.line(row("bot", "points", "p05", "p95", "share", "agree", "moves", "heard", "/s"));
        scene = here;
      }
      page.line(
          row(
              t.bot(),
              t.score().mean().toString(),
              String.valueOf(t.score().p05()),
              String.valueOf(t.score().p95()),
              t.share().mean() + "%",
              t.agreementRate().setScale(2, RoundingMode.HALF_UP).toString(),
              t.turnsMean().toString(),
              t.positionsHeard() + "/" + t.positionsTotal(),
              String.valueOf(t.gamesPerSecond())));
      if (t.redLineBreaches() + t.unsourcedReplies() > 0) {
        page.line(
            "  broken: "
                + Words.count(t.redLineBreaches(), "red line")
                + ", "
                + Words.count(t.unsourcedReplies(), "reply without a source"));
      }
    }
    return page;
  }

  /** What was heard in any of the games, why the rest was not, and how each seat replied. */
  private static void heard(Page page, Audience a) {
    page.blank()
        .line(
            a.scenario()
                + ": heard "
                + a.heard()
                + " of "
                + a.total()
                + " that the table can hear, "
                + percent(a.share())
                + ".");
    page.line("  Beside them " + a.beside() + " were heard; " + a.usable() + " are on record.");
    for (Audience.Group g : a.unheard()) {
      String ids = g.positions().size() + ": " + String.join(", ", g.positions());
      page.item(2, g.words(), REASON, ids);
    }
    if (!a.seats().isEmpty()) {
      page.line("  asked every clause equally:");
      page.line("  " + row("seat", "on", "redir", "reserve", "silent", "replies"));
    }
    for (Audience.Voice v : a.seats()) {
      page.line(
          "  "
              + row(
                  v.delegation() + (v.principal() ? "" : " *"),
                  percent(v.onIssue()),
                  percent(v.redirected()),
                  percent(v.reserved()),
                  percent(v.silent()),
                  String.valueOf(v.replies())));
    }
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  private static String row(String first, String... rest) {
    StringBuilder out = new StringBuilder(Page.pad(first, 23));
    Arrays.stream(rest).forEach(r -> out.append(" ".repeat(Math.max(1, 7 - r.length()))).append(r));
    return out.toString();
  }
}
