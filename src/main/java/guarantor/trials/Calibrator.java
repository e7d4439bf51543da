package guarantor.trials;

import guarantor.content.Calibration;
import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets the levels of a scenario by bots: it turns the mandate and the moves, never a number drawn
 * from a record, and reports every mark that is missed (bands after {@code negotiation-ai.md},
 * 2.9).
 */
public final class Calibrator {
  private static final int MOST_MANDATE = 24;
  private static final int FEWEST_MOVES = 10;
  private static final int STEP = 2;

  private final Game game;
  private final Calibration marks;
  private final Yardstick yardstick;

  /** Prepares a scenario that has marks. */
  public Calibrator(Content content, Scenario scenario) {
    this.game = Game.of(content, scenario);
    this.marks = scenario.calibration().orElseThrow();
    this.yardstick = Yardstick.of(game);
  }

  /**
   * A mark and what was measured.
   *
   * @param share mean percent of the best text, rounded down
   */
  public record Reading(Calibration.Band band, int share) {
    public boolean met() {
      return share >= band.least() && share <= band.most();
    }
  }

  /** Knobs of one level with what the bots reach under them. */
  public record Setting(String level, List<Integer> moves, int mandate, List<Reading> readings) {
    long missed() {
      return readings.stream().filter(r -> !r.met()).count();
    }
  }

  /** Every mark of the scenario under its own knobs. */
  public List<Reading> check() {
    List<Reading> out = new ArrayList<>();
    for (Difficulty level : Difficulty.values()) {
      out.addAll(read(game, level));
    }
    return out;
  }

  private List<Reading> read(Game knobs, Difficulty level) {
    Stage stage = new Stage(knobs);
    List<Reading> out = new ArrayList<>();
    for (Calibration.Band band : marks.bands()) {
      if (band.level().equals(level.id())) {
        out.add(new Reading(band, share(stage, level, Bots.of(band.bot()).orElseThrow())));
      }
    }
    return out;
  }

  private int share(Stage stage, Difficulty level, Bots bot) {
    long sum = 0;
    for (int n = 0; n < marks.games(); n++) {
      Tally.Played game = Tally.Played.of(stage, level, bot, marks.seed() + n);
      sum += yardstick.share(game.instruction(), game.points(), 100);
    }
    return (int) Math.floorDiv(sum, marks.games());
  }

  /**
   * The knobs under which fewest marks of a level are missed: the mandate is bisected on the first
   * mark, for fewer and fewer moves, until all are met.
   */
  public Setting search(Difficulty level) {
    Calibration.Band first =
        marks.bands().stream().filter(b -> b.level().equals(level.id())).findFirst().orElseThrow();
    int all = game.moves(level);
    Setting best = null;
    for (int total = all; total >= Math.min(all, FEWEST_MOVES); total -= STEP) {
      Setting found = bisect(level, spread(total), first);
      best = best == null || found.missed() < best.missed() ? found : best;
      if (best.missed() == 0) {
        return best;
      }
    }
    return best;
  }

  private Setting bisect(Difficulty level, List<Integer> moves, Calibration.Band first) {
    Map<Integer, Setting> tried = new TreeMap<>();
    int low = 0;
    int high = MOST_MANDATE;
    while (low <= high) {
      int mandate = (low + high) / 2;
      Setting at =
          new Setting(level.id(), moves, mandate, read(game.paced(level, moves, mandate), level));
      tried.put(mandate, at);
      Optional<Reading> mark =
          at.readings().stream().filter(r -> r.band().equals(first)).findFirst();
      if (mark.orElseThrow().share() < first.least()) {
        low = mandate + 1;
      } else {
        high = mandate - 1;
      }
    }
    Setting best = null;
    for (Setting s : tried.values()) {
      best = best == null || s.missed() <= best.missed() ? s : best;
    }
    return best;
  }

  /** So many moves over the sittings, in the shares of the standard level, at least one each. */
  private List<Integer> spread(int total) {
    List<Integer> out = new ArrayList<>();
    int all = game.moves(Difficulty.STANDARD);
    int given = 0;
    int had = 0;
    for (int i = 0; i < game.sittings(); i++) {
      had += game.moves(i, Difficulty.STANDARD);
      int upTo = Math.max(given + 1, total * had / all);
      out.add(upTo - given);
      given = upTo;
    }
    return out;
  }
}
