package guarantor.bench;

import guarantor.session.Game;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Games for each second of processor time, warm: what a wall clock cannot tell on a machine that
 * others use.
 */
public final class CpuGames {
  private CpuGames() {}

  /**
   * Runs it.
   *
   * @param args how many games in each of five rounds; 1000 if none is said
   */
  public static void main(String[] args) {
    int games = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Game game = Vilnius.game();
    for (int round = 1; round <= 5; round++) {
      long begun = threads.getCurrentThreadCpuTime();
      long events = 0;
      for (int n = 0; n < games; n++) {
        events += new Penholder(game, n).play().log().size();
      }
      long spent = threads.getCurrentThreadCpuTime() - begun;
      long speed = games * 1_000_000_000L / spent;
      System.out.println("round " + round + ": " + speed + " games/s, " + events + " events");
    }
  }
}
