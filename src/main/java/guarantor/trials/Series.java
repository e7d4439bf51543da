package guarantor.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Does numbered pieces of work side by side and takes their results in the order of numbers. */
final class Series {
  private static final int MOST_IN_A_LOT = 16;
  private static final int LOTS = 64;

  private final int cores;
  private final Consumer<String> progress;

  /**
   * A series.
   *
   * @param cores pieces done at the same time
   * @param progress told a line after each thousand or so
   */
  Series(int cores, Consumer<String> progress) {
    this.cores = Math.max(1, cores);
    this.progress = progress;
  }

  <T> void run(long first, int pieces, LongFunction<T> work, Consumer<T> result) {
    // Few pieces are cut finer, so that every core has some.
    int size = Math.max(1, Math.min(MOST_IN_A_LOT, pieces / (2 * cores)));
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      for (int done = 0; done < pieces; done += size * LOTS) {
        List<Future<List<T>>> lots = new ArrayList<>();
        int until = Math.min(pieces, done + size * LOTS);
        for (int from = done; from < until; from += size) {
          long begin = first + from;
          long end = first + Math.min(until, from + size);
          lots.add(workers.submit(() -> lot(begin, end, work)));
        }
        lots.forEach(lot -> get(lot).forEach(result));
        progress.accept(until + " of " + pieces);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> List<T> lot(long begin, long end, LongFunction<T> work) {
    List<T> out = new ArrayList<>();
    for (long n = begin; n < end; n++) {
      out.add(work.apply(n));
    }
    return out;
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
