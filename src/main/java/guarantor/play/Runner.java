package guarantor.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Runs messages through the update and its effects through the world, until nothing is left to do.
 */
public final class Runner {
  private final Update update;
  private final World world;
  private Model model;

  /** What lies outside the model: games, saves, the way out. */
  public interface World {
    /** Carries out an effect and says what came of it; null where nothing is to be said. */
    Msg carryOut(Effect effect);
  }

  public Runner(Model model, World world) {
    this(model, world, Hearing.none());
  }

  /** With a reader of free text. */
  public Runner(Model model, World world, Hearing hearing) {
    this.model = model;
    this.world = world;
    this.update = new Update(hearing);
  }

  public Model model() {
    return model;
  }

  /** Takes a message and everything that follows from it. */
  public Model take(Msg msg) {
    Deque<Msg> queue = new ArrayDeque<>(List.of(msg));
    while (!queue.isEmpty()) {
      Update.Step step = update.of(model, queue.poll());
      model = step.model();
      for (Effect effect : step.effects()) {
        Msg answer = world.carryOut(effect);
        if (answer != null) {
          queue.add(answer);
        }
      }
    }
    return model;
  }
}
