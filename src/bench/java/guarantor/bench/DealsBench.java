package guarantor.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Exact points and the Pareto list over all 1,048,576 texts of 10 issues with 4 levels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DealsBench {
  private Deals seven;
  private Deals two;

  /** Builds the half-tables. */
  @Setup
  public void build() {
    Profile[] all = new Profile[7];
    for (int p = 0; p < all.length; p++) {
      all[p] = new Profile(10, p);
    }
    seven = new Deals(all);
    two = new Deals(all[0], all[1]);
    check();
  }

  /** A fast wrong answer is no answer: against a plain look at every text. */
  private void check() {
    Profile a = new Profile(10, 0);
    Profile b = new Profile(10, 1);
    int best = 0;
    for (int text = 0; text < a.texts(); text++) {
      best = two.product(text).compareTo(two.product(best)) > 0 ? text : best;
    }
    List<Integer> list = two.pareto();
    for (int i = 1; i < list.size(); i++) {
      boolean falls = a.worth(list.get(i)) < a.worth(list.get(i - 1));
      boolean rises = b.worth(list.get(i)) > b.worth(list.get(i - 1));
      if (!falls || !rises) {
        throw new IllegalStateException("not a frontier at " + i);
      }
    }
    if (!two.product(two.points().nash()).equals(two.product(best)) || list.size() < 2) {
      throw new IllegalStateException("the exact points are wrong");
    }
  }

  /** Nash, max-min and utilitarian point for seven parties. */
  @Benchmark
  public Deals.Points pointsOfSeven() {
    return seven.points();
  }

  /** The same for two. */
  @Benchmark
  public Deals.Points pointsOfTwo() {
    return two.points();
  }

  /** Every text that cannot be bettered for one without loss to the other. */
  @Benchmark
  public List<Integer> paretoOfTwo() {
    return two.pareto();
  }
}
