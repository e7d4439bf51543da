package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** What stands at the end: the Sentence by silence, the Compact by signatures. */
public final class Settlement {
  private static final int CLAUSES_FOR_A_SIGNATURE = 2;

  private Settlement() {}

  /**
   * The silence procedure on the Sentence: each clause stands at its level if no voice counters or
   * refuses it; if broken it falls level by level to the first that nobody breaks.
   *
   * @param present voices that may break silence (bitmask)
   */
  public static List<Fact.Silence> silence(Table table, Cast cast, Temper temper, long present) {
    List<Fact.Silence> out = new ArrayList<>();
    Text text = table.text();
    for (int i = 0; i < cast.agenda().size(); i++) {
      Item item = cast.agenda().item(i);
      if (item.part() != Part.SENTENCE) {
        continue;
      }
      int asked = text.level(i);
      long broken = 0;
      int level = asked;
      while (level > item.statusQuo()) {
        Text only = text.with(Edit.joint(i, level, text.force(i)));
        long breakers = breakers(table, cast, temper, present, onlyThis(only, i));
        if (breakers == 0) {
          break;
        }
        broken |= breakers;
        level--;
      }
      int force = level > item.statusQuo() ? text.force(i) : 0;
      text = text.with(Edit.joint(i, level, force));
      out.add(new Fact.Silence(i, asked, level, force, broken));
    }
    return out;
  }

  /**
   * The text with every other clause of the Sentence at its status quo: one silence, one clause.
   */
  private static Text onlyThis(Text text, int item) {
    Text only = text;
    for (int i = 0; i < text.agenda().size(); i++) {
      Item other = text.agenda().item(i);
      if (i != item && other.part() == Part.SENTENCE) {
        only = only.with(Edit.joint(i, other.statusQuo(), 0));
      }
    }
    return only;
  }

  private static long breakers(Table table, Cast cast, Temper temper, long present, Text text) {
    long mask = 0;
    Circumstances now = table.circumstances().with(text);
    for (Party p : cast.parties()) {
      if (p.role() != Role.VOICE || (present & p.bit()) == 0) {
        continue;
      }
      Act act =
          Decision.of(p, Paper.SENTENCE, now, temper, table.memory(p.index(), Paper.SENTENCE))
              .act();
      if (act == Act.COUNTER || act == Act.REFUSE) {
        mask |= p.bit();
      }
    }
    return mask;
  }

  /** The Compact by greatest fixed point: strike pledges whose formula fails, until none does. */
  public static Fact.Settled compact(Table table, Cast cast) {
    long voices = cast.of(Role.VOICE);
    long survivors = table.pledged(Paper.COMPACT) & voices;
    boolean changed = true;
    while (changed) {
      changed = false;
      Circumstances now = among(table.circumstances(), survivors);
      for (Party p : cast.parties()) {
        if ((survivors & p.bit()) != 0 && !Round.holds(p, Paper.COMPACT, now)) {
          survivors &= ~p.bit();
          changed = true;
        }
      }
    }
    Circumstances now = among(table.circumstances(), survivors);
    List<Long> reserved = new ArrayList<>();
    long signers = 0;
    for (Party p : cast.parties()) {
      long free = 0;
      if ((survivors & p.bit()) != 0) {
        Judgement judged = Judgement.of(p, Paper.COMPACT, now);
        free = judged.reserved() | judged.declined();
        if (Long.bitCount(judged.carried()) >= CLAUSES_FOR_A_SIGNATURE) {
          signers |= p.bit();
        }
      }
      reserved.add(free);
    }
    boolean stands =
        Long.bitCount(signers) >= cast.quorum()
            && Long.bitCount(signers & cast.core()) >= cast.coreNeeded();
    long rows = 0;
    if (stands && Long.bitCount(signers & cast.core()) >= cast.rowsNeed()) {
      for (Party p : cast.parties()) {
        if (p.role() == Role.ROW) {
          long free = rowFree(p, cast, now);
          reserved.set(p.index(), free);
          rows |= p.bit();
        }
      }
    }
    long unconditional = table.pledged(Paper.COMPACT) & ~table.conditional(Paper.COMPACT) & voices;
    long letters = stands ? 0 : unconditional & survivors;
    List<Fact.Free> free = new ArrayList<>();
    for (int p = 0; p < reserved.size(); p++) {
      if (reserved.get(p) != 0) {
        free.add(new Fact.Free(p, reserved.get(p)));
      }
    }
    return new Fact.Settled(stands, stands ? signers : 0, rows, letters, free);
  }

  /**
   * What a row is not bound by: joint clauses its own record bars or that too few of the core are
   * bound to, and annex clauses above what its record backs.
   */
  static long rowFree(Party p, Cast cast, Circumstances now) {
    long free = 0;
    for (int i = 0; i < now.text().agenda().size(); i++) {
      int level = now.text().level(i, p.index());
      Ground ground = Ground.of(p, i, now);
      boolean annex = now.text().agenda().isAnnex(i);
      boolean bound =
          annex ? ground.carries(level) : !ground.bars(level) && coreBound(cast, now, i);
      if (!bound) {
        free |= 1L << i;
      }
    }
    return free;
  }

  private static boolean coreBound(Cast cast, Circumstances now, int item) {
    int count = 0;
    for (Party p : cast.parties()) {
      boolean core = (cast.core() & p.bit()) != 0;
      count += core && now.bound()[p.index()][item] > 0 ? 1 : 0;
    }
    return count >= cast.rowsNeed();
  }

  private static Circumstances among(Circumstances now, long survivors) {
    byte[][] bound = new byte[now.bound().length][];
    for (int p = 0; p < bound.length; p++) {
      boolean in = (survivors >> p & 1) != 0;
      bound[p] = in ? now.bound()[p] : new byte[now.bound()[p].length];
    }
    long[] pledged = now.pledged().clone();
    pledged[Paper.COMPACT.ordinal()] = survivors;
    return new Circumstances(
        now.text(),
        false,
        pledged,
        bound,
        now.givenToAll(),
        now.givenTo(),
        now.won(),
        now.bitten(),
        now.answered());
  }
}
