package guarantor.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Alternating offers over 10 issues of 4 levels, at most 100 rounds, 16 domains in turn: what the
 * general negotiation platforms do, on the integer tables of this game.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OffersBench {
  private static final int ISSUES = 10;
  private static final int ROUNDS = 100;
  private static final int DOMAINS = 16;

  /** Tactics of the seats, in turn. */
  @Param({"BOULWARE,CONCEDER", "BOULWARE,BOULWARE", "LINEAR,TIT_FOR_TAT", "LADDER,LADDER"})
  private String tactics;

  /** Seats at the table. */
  @Param({"2", "6"})
  private int parties;

  private AlternatingOffers[] tables;
  private int next;

  /** Offers made and agreements reached, beside the sessions. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Offers laid on the table. */
    public long offers;

    /** Sessions that ended in an agreement. */
    public long agreements;
  }

  /** Builds every table. */
  @Setup
  public void build() {
    tables = new AlternatingOffers[DOMAINS];
    for (int d = 0; d < DOMAINS; d++) {
      tables[d] = table(d);
    }
  }

  private AlternatingOffers table(int domain) {
    String[] names = tactics.split(",");
    Bargainer[] seats = new Bargainer[parties];
    for (int p = 0; p < parties; p++) {
      Profile profile = new Profile(ISSUES, domain * 100L + p);
      seats[p] = new Bargainer(profile, Tactic.valueOf(names[p % names.length]), ROUNDS);
    }
    return new AlternatingOffers(ROUNDS, seats);
  }

  /** A session on tables made before. */
  @Benchmark
  public int cached(Counted counted) {
    next = (next + 1) % DOMAINS;
    return play(tables[next], counted);
  }

  /** A session with its tables made anew: like for like with engines that build them each time. */
  @Benchmark
  public int rebuilt(Counted counted) {
    next = (next + 1) % DOMAINS;
    return play(table(next), counted);
  }

  private static int play(AlternatingOffers table, Counted counted) {
    int before = table.offers;
    int agreed = table.agreed;
    int text = table.play();
    counted.offers += table.offers - before;
    counted.agreements += table.agreed - agreed;
    return text;
  }
}
