package guarantor.bench;

import guarantor.negotiation.Agenda;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Decision;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Flip;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Temper;
import guarantor.negotiation.Text;
import guarantor.session.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * One delegation's decision with the record of why, on tables of real games. Each call takes the
 * next case: another delegation, text and moment.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecisionBench {
  private static final int GAMES = 12;
  private static final int EVERY = 4;

  /** The texts: as they stood in the games, or with twelve clauses asked of each delegation. */
  @Param({"played", "twelve"})
  private String text;

  private record Case(
      Party party,
      Paper paper,
      Cast cast,
      Circumstances now,
      Temper temper,
      Decision.Memory memory) {}

  private final List<Case> cases = new ArrayList<>();
  private int next;

  /** Collects the cases from games of a scripted player. */
  @Setup
  public void cases() {
    Game game = Vilnius.game();
    for (int seed = 0; seed < GAMES; seed++) {
      int[] turn = {0};
      new Penholder(game, seed).play(s -> collect(s, turn[0]++));
    }
  }

  private void collect(guarantor.session.State s, int turn) {
    if (turn % EVERY != 0) {
      return;
    }
    for (Party p : s.cast().parties()) {
      Circumstances now = s.table().circumstances();
      boolean twelve = text.equals("twelve");
      now = twelve ? now.with(asked(now.text(), p.index(), turn)) : now;
      Paper paper = !twelve && turn % 3 == 0 ? Paper.SENTENCE : Paper.COMPACT;
      if (p.answers()) {
        Decision.Memory m = s.table().memory(p.index(), paper);
        Decision.Memory kept =
            new Decision.Memory(
                m.used(), m.first(), m.best(), m.countered().clone(), m.barredOnce());
        cases.add(new Case(p, paper, s.cast(), now, s.temper(), kept));
      }
    }
  }

  /** The text with clauses of the Compact and the annex raised until twelve stand. */
  private static Text asked(Text from, int party, int turn) {
    Agenda agenda = from.agenda();
    Text out = from;
    int standing = 0;
    for (int i = agenda.size() - 1; i >= 0; i--) {
      Item item = agenda.item(i);
      if (item.part().paper() == Paper.COMPACT && standing < 12) {
        if (!out.stands(i, party)) {
          int level =
              item.statusQuo() + 1 + Draw.below(item.top() - item.statusQuo(), turn, i, "twelve");
          out = out.with(agenda.isAnnex(i) ? Edit.annex(i, level, party) : Edit.joint(i, level, 0));
        }
        standing++;
      }
    }
    return out;
  }

  private Case next() {
    next = next + 1 == cases.size() ? 0 : next + 1;
    return cases.get(next);
  }

  /** The answer with what it rests on: limit, clause, record, surplus, demand, counter. */
  @Benchmark
  public Answer decision() {
    Case c = next();
    return Decision.of(c.party, c.paper, c.now, c.temper, c.memory);
  }

  /** The same with every single change that would flip it, each tried; made when somebody asks. */
  @Benchmark
  public List<Flip> decisionAndFlips() {
    Case c = next();
    Answer answer = Decision.of(c.party, c.paper, c.now, c.temper, c.memory);
    return answer.act().pledges()
        ? List.of()
        : Flip.search(c.party, c.paper, c.cast, c.now, c.temper, c.memory, List.of());
  }
}
