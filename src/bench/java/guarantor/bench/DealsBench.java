package guarantor.bench;

import guarantor.negotiation.Deals;
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

  /** Draws the domains. */
  @Setup
  public void build() {
    Profile[] all = new Profile[7];
    for (int p = 0; p < all.length; p++) {
      all[p] = new Profile(10, p);
    }
    seven = deals(all);
    two = deals(all[0], all[1]);
    check(all[0], all[1]);
  }

  private static Deals deals(Profile... parties) {
    int[][][] worth = new int[parties[0].issues][Profile.LEVELS][parties.length];
    for (int i = 0; i < worth.length; i++) {
      for (int l = 0; l < Profile.LEVELS; l++) {
        for (int p = 0; p < parties.length; p++) {
          worth[i][l][p] = parties[p].weight[i] * parties[p].value[i][l];
        }
      }
    }
    return new Deals(worth);
  }

  /** A fast wrong answer is no answer: against a plain look at every text. */
  private void check(Profile a, Profile b) {
    long best = 0;
    for (int text = 0; text < a.texts(); text++) {
      best = Math.max(best, (long) a.worth(text) * b.worth(text));
    }
    List<Deals.Deal> list = two.pareto();
    for (int i = 1; i < list.size(); i++) {
      boolean falls = list.get(i).worth().get(0) < list.get(i - 1).worth().get(0);
      boolean rises = list.get(i).worth().get(1) > list.get(i - 1).worth().get(1);
      if (!falls || !rises) {
        throw new IllegalStateException("not a frontier at " + i);
      }
    }
    List<Integer> nash = two.points().nash().worth();
    if ((long) nash.get(0) * nash.get(1) != best || list.size() < 2) {
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
  public List<Deals.Deal> paretoOfTwo() {
    return two.pareto();
  }
}
