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
      long[] read = new long[3];
      long bytes = 0;
      read[0] = threads.getCurrentThreadCpuTime();
      for (int n = 0; n < games; n++) {
        bytes += new Penholder(game, n).play().log().size();
      }
      read[1] = threads.getCurrentThreadCpuTime();
      for (int n = 0; n < games; n++) {
        bytes += Outcomes.hashedLines(game, new Penholder(game, n).play()).length;
      }
      read[2] = threads.getCurrentThreadCpuTime();
      String events = speed(games, read[1] - read[0]) + " games/s with events, ";
      String saved = speed(games, read[2] - read[1]) + " with hashed log lines";
      System.out.println("round " + round + ": " + events + saved + " (" + bytes + ")");
    }
  }

  private static long speed(int games, long nanos) {
    return games * 1_000_000_000L / nanos;
  }
}
