package guarantor.bench;

import guarantor.session.Game;
import guarantor.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole games without a face: 30 costly moves, every event kept. Games a second on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class GameBench {
  private static final int SEEDS = 500;

  private Game game;
  private Path file;
  private int seed;

  /** Reads the content. */
  @Setup
  public void content() throws IOException {
    game = Vilnius.game();
    file = Files.createTempFile("guarantor", ".jsonl");
  }

  /** Leaves nothing behind. */
  @TearDown
  public void clean() throws IOException {
    Files.deleteIfExists(file);
  }

  private Session next() {
    seed = (seed + 1) % SEEDS;
    return new Penholder(game, seed).play();
  }

  /** A game with its events. */
  @Benchmark
  public Session events() {
    return next();
  }

  /** The same with its log lines, each hashed, written to a file at the end of the game. */
  @Benchmark
  public Session saved() throws IOException {
    Session session = next();
    Files.write(file, Outcomes.hashedLines(game, session));
    return session;
  }
}
