package guarantor.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlaytestTest {
  private static final int GAMES = 21;

  private final Content content = new ContentReader(ContentFiles.shipped()).read();
  private final List<Scenario> scenarios = List.of(content.scenarios().get("vilnius"));

  private List<Trial> run(int cores, List<Bots> bots, List<String> told) {
    AtomicLong clock = new AtomicLong();
    return new Playtest(content, cores, () -> clock.addAndGet(1_000_000_000L), told::add)
        .run(scenarios, List.of(Difficulty.STANDARD), bots, GAMES, 5);
  }

  @Test
  void oneCoreAndManyReportTheSame() {
    List<Bots> bots = List.of(Bots.RANDOM, Bots.GREEDY, Bots.LOG_ROLLER_LEADER_FIRST);

    List<Trial> serial = run(1, bots, new ArrayList<>());
    List<Trial> parallel = run(4, bots, new ArrayList<>());

    assertEquals(
        serial.stream().map(Trial::withoutClock).toList(),
        parallel.stream().map(Trial::withoutClock).toList());
  }

  @Test
  void aTrialSaysWhatItsGamesCameTo() {
    List<String> told = new ArrayList<>();

    Trial t = run(2, List.of(Bots.EXPLORER), told).get(0);

    assertEquals(List.of("vilnius standard explorer"), told.subList(0, 1));
    assertEquals("explorer", t.bot());
    assertEquals(GAMES, t.games());
    assertEquals(GAMES, t.gamesPerSecond(), "the clock handed in ticks once");
    assertTrue(t.score().p05() <= t.score().p50() && t.score().p50() <= t.score().p95());
    assertEquals(t.positionsTotal(), t.positionsHeard() + t.neverHeard().size());
    assertEquals(3, t.instructions().size());
    assertEquals(GAMES, t.instructions().stream().mapToInt(Trial.Under::games).sum());
    BigDecimal replies = t.onIssue().add(t.redirected()).add(t.reserved()).add(t.silent());
    assertTrue(replies.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.002")) <= 0);
    assertEquals(0, t.redLineBreaches());
    assertEquals(0, t.unsourcedReplies());
  }

  @Test
  void aNeverHeardPositionIsOneThatCouldBeHeardAndWasNot() {
    Trial t = run(2, List.of(Bots.FLOOR), new ArrayList<>()).get(0);

    Set<String> ids = new TreeSet<>(t.neverHeard());
    assertEquals(t.neverHeard().size(), ids.size());
    assertTrue(content.positions().keySet().containsAll(ids));
    assertTrue(ids.stream().noneMatch(id -> content.positions().get(id).offensive()));
  }

  @Test
  void aSpreadIsTakenByNearestRank() {
    Spread s = Spread.of(new int[] {30, 10, 20, 40});

    assertEquals(new Spread(new BigDecimal("25.0"), 10, 20, 40), s);
  }
}
