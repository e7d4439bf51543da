package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import guarantor.plain.Plain;
import guarantor.play.Block;
import guarantor.play.Effect;
import guarantor.play.Layout;
import guarantor.play.Model;
import guarantor.play.Msg;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import guarantor.trials.MidGame;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a scenario as players will meet it, and again whenever its files are saved. */
@Command(
    name = "preview",
    description = {
      "Play a scenario without a save; when a content file is saved it is read again, and what you"
          + " typed so far is done again, so that you stay where you were.",
      "--json prints what stands on the screen, once."
    })
final class PreviewCommand implements Callable<Integer> {
  private static final int WIDTH = 80;
  private static final int MOST_TURNS = 1_000;

  @ParentCommand private Root root;

  @Parameters(paramLabel = "SCENARIO", description = "The scenario.")
  private String scenario;

  @Option(
      names = "--turn",
      paramLabel = "N",
      defaultValue = "0",
      description = "Begin after N costly moves, made by a bot (${DEFAULT-VALUE}).")
  private int turn;

  @Option(
      names = "--level",
      paramLabel = "L",
      defaultValue = "standard",
      description = "tutorial, standard or hard.")
  private String level;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--once", description = "Show where it begins, and end.")
  private boolean once;

  private String stamp = "";

  /** What `preview --json` prints. */
  record Report(String scenario, int turn, List<String> lines, List<String> choices) {}

  /** A game that lives in memory alone. */
  private static final class Memory implements Runner.World {
    private final Session session;

    Memory(Session session) {
      this.session = session;
    }

    @Override
    public Msg carryOut(Effect effect) {
      if (effect instanceof Effect.Commit e) {
        String seat = session.state().game().scenario().player();
        Session.Outcome outcome = session.act(seat, e.move(), Optional.of(e.typed()));
        return outcome.refusal().isPresent()
            ? new Msg.Refused(outcome.refusal().get())
            : new Msg.Committed(outcome.event().orElseThrow(), session.state());
      }
      return effect instanceof Effect.Leave ? null : new Msg.Failed("a preview keeps no saves");
    }
  }

  @Override
  public Integer call() {
    if (turn < 0 || turn > MOST_TURNS) {
      throw new WrongUse("--turn must be from 0 to " + MOST_TURNS + ", not " + turn);
    }
    Difficulty difficulty = difficulty();
    stamp = root.contentStamp();
    Content content = root.content();
    Scenario found = content.scenarios().get(scenario);
    if (found == null) {
      throw WrongUse.unknown(
          "scenario", scenario, Nearest.hint(scenario, content.scenarios().keySet()));
    }
    Runner first = runner(content, difficulty, List.of());
    if (root.json() || once) {
      root.print(report(first.model()), page(first.model()));
      return Tools.DONE;
    }
    loop(first, difficulty);
    return Tools.DONE;
  }

  private Difficulty difficulty() {
    List<String> levels = List.of("tutorial", "standard", "hard");
    if (!levels.contains(level)) {
      throw WrongUse.unknown("level", level, Nearest.hint(level, levels));
    }
    return PlayCommand.level(level);
  }

  private void loop(Runner first, Difficulty difficulty) {
    PrintWriter out = new PrintWriter(root.out(), false, StandardCharsets.UTF_8);
    WatchedLines in = new WatchedLines(root.in(), () -> !stamp.equals(root.contentStamp()));
    Runner runner = first;
    boolean again = true;
    while (again) {
      new Plain(runner, in, out, WIDTH).from(runner.model().last()).run(List.of());
      again = in.interrupted() && !runner.model().leaving();
      if (again) {
        runner = reloaded(runner, difficulty, in.typed(), out);
      }
    }
  }

  /** The same place in what is saved now; the old content where it has faults. */
  private Runner reloaded(Runner old, Difficulty difficulty, List<String> typed, PrintWriter out) {
    stamp = root.contentStamp();
    out.println();
    try {
      Runner runner = runner(root.content(), difficulty, typed);
      out.println("--- saved; read again ---");
      return runner;
    } catch (Refused e) {
      e.diagnostics().forEach(d -> out.println(d.toString()));
    } catch (WrongUse e) {
      out.println(e.getMessage());
    }
    out.println("--- saved, but with faults; you see what stood there before ---");
    return old;
  }

  private Runner runner(Content content, Difficulty difficulty, List<String> typed) {
    Scenario s = content.scenarios().get(scenario);
    if (s == null) {
      throw new WrongUse("there is no scenario '" + scenario + "' any more");
    }
    Session session = MidGame.at(Game.of(content, s), difficulty, seed, turn);
    Model title = Model.title(Model.Face.PLAIN, new Model.Titles(new Phrases("en"), List.of()));
    Runner runner = new Runner(title, new Memory(session));
    Event last = session.log().get(session.log().size() - 1);
    runner.take(new Msg.Started(session.state(), last, ""));
    typed.forEach(line -> runner.take(new Msg.Line(line)));
    return runner;
  }

  private Report report(Model model) {
    return new Report(scenario, turn, lines(model), model.numbered());
  }

  private static Page page(Model model) {
    Page page = new Page();
    lines(model).forEach(page::line);
    model.numbered().forEach(c -> page.line(" " + c));
    return page;
  }

  private static List<String> lines(Model model) {
    List<String> out = new ArrayList<>();
    for (Block b : model.talk()) {
      Layout.rows(b, WIDTH).forEach(r -> out.add(r.plain()));
    }
    return out;
  }
}
