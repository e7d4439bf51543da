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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Plays many games of every bot at every level asked for. Game n of a bot has the seed base + n,
 * and its instruction by that seed in turn; what is reported does not depend on the cores.
 */
public final class Playtest {
  private static final int LOT = 8;

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
    this.cores = Math.max(1, cores);
    this.nanos = nanos;
    this.progress = progress;
  }

  /** Plays: results by scenario, then level, then bot, in the order given. */
  public List<Trial> run(
      List<Scenario> scenarios, List<Difficulty> levels, List<Bots> bots, int games, long seed) {
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      List<Trial> out = new ArrayList<>();
      for (Scenario scenario : scenarios) {
        Stage stage = new Stage(Game.of(content, scenario));
        int[] frontier = frontiers(workers, stage.game());
        for (Difficulty level : levels) {
          for (Bots bot : bots) {
            out.add(trial(workers, stage, level, bot, games, seed, frontier));
            progress.accept(scenario.id() + " " + level.id() + " " + bot.id());
          }
        }
      }
      return out;
    } finally {
      workers.shutdownNow();
    }
  }

  private Trial trial(
      ExecutorService workers,
      Stage stage,
      Difficulty level,
      Bots bot,
      int games,
      long seed,
      int[] frontier) {
    long begun = nanos.getAsLong();
    List<Future<List<Tally.Played>>> lots = new ArrayList<>();
    for (int from = 0; from < games; from += LOT) {
      int first = from;
      int last = Math.min(games, from + LOT);
      lots.add(
          workers.submit(
              () -> {
                List<Tally.Played> lot = new ArrayList<>();
                for (int n = first; n < last; n++) {
                  lot.add(Tally.Played.of(stage, level, bot, seed + n));
                }
                return lot;
              }));
    }
    List<Tally.Played> played = new ArrayList<>();
    lots.forEach(lot -> played.addAll(get(lot)));
    return Tally.of(stage, level, bot, played, frontier, nanos.getAsLong() - begun);
  }

  /** The best text found under each instruction; the level of play does not move it. */
  private int[] frontiers(ExecutorService workers, Game game) {
    List<Future<Frontier.Found>> found = new ArrayList<>();
    for (Instruction instruction : game.instructions()) {
      found.add(workers.submit(() -> Result.frontier(game, instruction)));
    }
    int[] points = new int[found.size()];
    for (int i = 0; i < points.length; i++) {
      Frontier.Found best = get(found.get(i));
      Feasible.finding(game, game.instructions().get(i), best).ifPresent(findings::add);
      points[i] = best.points();
    }
    return points;
  }

  /** Faults of the scenarios played that no game of theirs could mend. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the playtest was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
