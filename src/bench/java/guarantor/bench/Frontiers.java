package guarantor.bench;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Instruction;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The frontier of every scenario under every instruction: points, the bound that none can pass, and
 * the processor time it took.
 */
public final class Frontiers {
  private Frontiers() {}

  /**
   * Runs it.
   *
   * @param args a scenario's id and an instruction's, for one search in a cold machine; none for
   *     all
   */
  public static void main(String[] args) {
    Content content = new ContentReader(ContentFiles.shipped()).read();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (Scenario s : content.scenarios().values()) {
      Game game = Game.of(content, s);
      for (Instruction i : game.instructions()) {
        boolean all = args.length == 0;
        if (all || s.id().equals(args[0]) && i.id().equals(args[1])) {
          // Casts are made when a sitting opens; no search pays for them.
          for (int n = 0; n < game.sittings(); n++) {
            game.scene(n);
          }
          long begun = threads.getCurrentThreadCpuTime();
          Frontier.Found f = Result.frontier(game, i);
          long millis = (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
          String line = s.id() + " " + i.id() + ": " + f.points() + " of at most " + f.ceiling();
          System.out.println(line + ", " + millis + " ms");
        }
      }
    }
  }
}
