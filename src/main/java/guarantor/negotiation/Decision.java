package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a delegation answers one paper. A pure function; the table keeps what it says. */
public final class Decision {
  private Decision() {}

  /**
   * What the party remembers of the talks so far.
   *
   * @param used costly moves used or lost
   * @param first surplus share of the first offer it judged on this paper, 0 where that was worse
   *     than the status quo, or -1 before any
   * @param best the best share offered since
   * @param countered per item, its counters to that clause in this sitting
   * @param barredOnce items (bitmask) it has countered below a red line before
   */
  public record Memory(int used, int first, int best, int[] countered, long barredOnce) {}

  /** Decides on the paper as it would stand. */
  public static Answer of(Party p, Paper paper, Circumstances now, Temper temper, Memory memory) {
    Reading read = Reading.of(p, paper, now, temper, memory);
    Optional<Answer> yes = read.pledge();
    if (yes.isPresent()) {
      return yes.get();
    }
    Judgement judged = read.judged();
    int demand = read.demand();
    if (judged.carried() == 0 && judged.failing() == 0) {
      Act act = judged.declined() != 0 ? Act.COUNTER : Act.RESERVE;
      List<Edit> counter = annexCounter(p, paper, judged, now, demand);
      boolean struck = counter.size() == Long.bitCount(judged.declined());
      boolean suffices = struck || counter.stream().anyMatch(e -> gives(e, now.text().agenda()));
      return answer(p, paper, act, judged, counter, suffices, demand);
    }
    return unwilling(p, paper, now, temper, memory, judged, demand, read.dear());
  }

  /**
   * The same answer where it is a pledge, else nothing. Where only a yes would be news, nobody has
   * to look for a counter.
   */
  static Optional<Answer> pledge(
      Party p, Paper paper, Circumstances now, Temper temper, Memory memory) {
    return Reading.of(p, paper, now, temper, memory).pledge();
  }

  /**
   * Whether it would break silence: neither a pledge nor a reserve. Every other answer counters or
   * refuses, whatever counter it would find.
   */
  static boolean objects(
      Party p, Paper paper, Circumstances now, Temper temper, Decision.Memory memory) {
    Reading read = Reading.of(p, paper, now, temper, memory);
    Judgement judged = read.judged();
    boolean judges = (judged.carried() | judged.failing() | judged.declined()) != 0;
    return judges && read.pledge().isEmpty();
  }

  /** A paper as read before it is answered: what it is worth, and what is wanted. */
  private record Reading(
      Party p, Paper paper, Circumstances now, Judgement judged, int demand, long dear) {

    static Reading of(Party p, Paper paper, Circumstances now, Temper temper, Memory memory) {
      Judgement full = Judgement.of(p, paper, now);
      int best = Math.max(memory.best(), full.surplus());
      int first = memory.first() < 0 ? Math.max(0, full.surplus()) : memory.first();
      int demand = temper.demand(memory.used(), first, best);
      // An annex never endangers the paper: what is too dear in it is declined, not the whole.
      long dear = Judgement.dearAnnexes(p, full, now, demand);
      Judgement judged = dear == 0 ? full : Judgement.of(p, paper, now, dear);
      return new Reading(p, paper, now, judged, demand, dear);
    }

    Optional<Answer> pledge() {
      if (judged.onGround() && judged.surplus() >= demand) {
        List<Edit> own = annexCounter(p, paper, judged, now, demand);
        return Optional.of(answer(p, paper, Act.ACCEPT, judged, own, true, demand));
      }
      if (judged.failing() != 0) {
        Circumstances hoped = now.assumingSigners();
        Judgement ifOthers = Judgement.of(p, paper, hoped, dear);
        if (ifOthers.onGround() && ifOthers.surplus() >= demand) {
          List<Edit> own = annexCounter(p, paper, ifOthers, hoped, demand);
          return Optional.of(answer(p, paper, Act.PLEDGE_IF, ifOthers, own, true, demand));
        }
      }
      return Optional.empty();
    }
  }

  private static Answer unwilling(
      Party p,
      Paper paper,
      Circumstances now,
      Temper temper,
      Memory memory,
      Judgement judged,
      int demand,
      long dear) {
    int clause = bindingClause(p, judged, now);
    int level = now.text().level(clause, p.index());
    Ground ground = Ground.of(p, clause, now);
    boolean late =
        clause == now.text().agenda().trigger() && !p.backsForce(now.text().force(clause));
    Limit limit = limit(judged, clause, ground, level, late);
    int restsOn = late && ground.carries(level) ? p.timingRef() : ground.restsOn(level);
    boolean spent = memory.countered()[clause] >= temper.patience();
    boolean barredAgain =
        ground.red() && ground.bars(level) && (memory.barredOnce() >> clause & 1) != 0;
    Counter.Found found =
        spent || barredAgain ? null : Counter.search(p, paper, now, judged, demand, dear, temper);
    boolean counters = found != null && !found.edits().isEmpty();
    return new Answer(
        p.index(),
        paper,
        counters ? Act.COUNTER : Act.REFUSE,
        judged.reserved(),
        judged.declined(),
        counters ? found.edits() : List.of(),
        counters && found.suffices(),
        limit,
        clause,
        restsOn,
        judged.surplus(),
        demand,
        spent);
  }

  private static Limit limit(Judgement judged, int clause, Ground ground, int level, boolean late) {
    if ((judged.failing() >> clause & 1) == 0) {
      return Limit.PRICE;
    }
    if (ground.bars(level) || level < ground.floor()) {
      return Limit.BARRED;
    }
    return late && ground.carries(level) ? Limit.TIMING : Limit.OPEN;
  }

  /** The failing clause that weighs most; without one, the clause that costs it most. */
  private static int bindingClause(Party p, Judgement judged, Circumstances now) {
    long among = judged.failing() != 0 ? judged.failing() : judged.carried();
    int found = -1;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < now.text().agenda().size(); i++) {
      if ((among >> i & 1) == 0) {
        continue;
      }
      int weight = p.weight()[i];
      if (judged.failing() == 0) {
        int[] value = p.value()[i];
        int statusQuo = now.text().agenda().item(i).statusQuo();
        weight *= value[statusQuo] - value[now.text().level(i, p.index())];
      }
      if (weight > most) {
        most = weight;
        found = i;
      }
    }
    return found;
  }

  private static boolean gives(Edit e, Agenda agenda) {
    return e.level() > agenda.item(e.item()).statusQuo();
  }

  /** What it would write in its own annex where more was asked than it backs. */
  private static List<Edit> annexCounter(
      Party p, Paper paper, Judgement judged, Circumstances now, int demand) {
    List<Edit> edits = new ArrayList<>();
    Circumstances draft = now;
    long declined = judged.declined();
    for (int i = 0; i < now.text().agenda().size() && edits.size() < 2; i++) {
      if ((judged.declined() >> i & 1) != 0) {
        Edit own = annex(p, paper, i, draft, declined & ~(1L << i), demand);
        if (own != null) {
          edits.add(own);
          draft = draft.with(draft.text().with(own));
          declined &= ~(1L << i);
        }
      }
    }
    return edits;
  }

  /** The best level of its annex that leaves its yes to the paper standing, or null. */
  private static Edit annex(
      Party p, Paper paper, int item, Circumstances now, long declined, int demand) {
    int statusQuo = now.text().agenda().item(item).statusQuo();
    for (int level : new int[] {Judgement.bestLevel(p, item, now), statusQuo}) {
      Edit own = Edit.annex(item, level, p.index());
      Judgement judged = Judgement.of(p, paper, now.with(now.text().with(own)), declined);
      boolean yes = judged.carried() == 0 || judged.surplus() >= demand;
      boolean undone = (judged.declined() & ~declined) != 0;
      if (judged.failing() == 0 && yes && !undone) {
        return own;
      }
    }
    return null;
  }

  private static Answer answer(
      Party p,
      Paper paper,
      Act act,
      Judgement judged,
      List<Edit> counter,
      boolean suffices,
      int demand) {
    boolean declines = judged.declined() != 0;
    return new Answer(
        p.index(),
        paper,
        act,
        judged.reserved(),
        judged.declined(),
        counter,
        suffices,
        declines ? Limit.ANNEX : Limit.NONE,
        declines ? Long.numberOfTrailingZeros(judged.declined()) : -1,
        -1,
        judged.surplus(),
        demand,
        false);
  }
}
