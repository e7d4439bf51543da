package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Instruction;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Plays many games of every bot at every level asked for. Game n of a bot has the seed base + n,
 * and its instruction by that seed in turn; what is reported does not depend on the cores.
 */
public final class Playtest {
  private final Content content;
  private final int cores;
  private final LongSupplier nanos;
  private final Consumer<String> progress;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * A playtest.
   *
   * @param cores games played at the same time
   * @param nanos a clock in nanoseconds, for games per second alone
   * @param progress told one line for each bot and level done
   */
  public Playtest(Content content, int cores, LongSupplier nanos, Consumer<String> progress) {
    this.content = content;
    this.cores = cores;
    this.nanos = nanos;
    this.progress = progress;
  }

  /** Plays: results by scenario, then level, then bot, in the order given. */
  public List<Trial> run(
      List<Scenario> scenarios, List<Difficulty> levels, List<Bots> bots, int games, long seed) {
    List<Trial> out = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Stage stage = new Stage(Game.of(content, scenario));
      Yardstick yardstick = yardstick(stage.game());
      for (Difficulty level : levels) {
        for (Bots bot : bots) {
          out.add(trial(stage, level, bot, games, seed, yardstick));
          progress.accept(scenario.id() + " " + level.id() + " " + bot.id());
        }
      }
    }
    return out;
  }

  private Trial trial(
      Stage stage, Difficulty level, Bots bot, int games, long seed, Yardstick yardstick) {
    long begun = nanos.getAsLong();
    List<Tally.Played> played = new ArrayList<>();
    series().run(seed, games, n -> Tally.Played.of(stage, level, bot, n), played::add);
    return Tally.of(stage, level, bot, played, yardstick, nanos.getAsLong() - begun);
  }

  /** The best texts, with what is at fault where there is none. */
  private Yardstick yardstick(Game game) {
    List<Instruction> all = game.instructions();
    List<Frontier.Found> best = new ArrayList<>();
    series().run(0, all.size(), i -> Result.frontier(game, all.get((int) i)), best::add);
    for (int i = 0; i < all.size(); i++) {
      Feasible.finding(game, all.get(i), best.get(i)).ifPresent(findings::add);
    }
    return new Yardstick(best.stream().map(Frontier.Found::points).toList());
  }

  private Series series() {
    return new Series(cores, line -> {});
  }

  /** Faults of the scenarios played that no game of theirs could mend. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }
}
