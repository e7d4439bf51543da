package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/** What stands at the end: the Sentence by silence, the Compact by signatures. */
public final class Settlement {
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
  static Text onlyThis(Text text, int item) {
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
      Decision.Memory memory = table.memory(p.index(), Paper.SENTENCE);
      if (Decision.objects(p, Paper.SENTENCE, now, temper, memory)) {
        mask |= p.bit();
      }
    }
    return mask;
  }

  /**
   * The Compact by greatest fixed point: strike pledges whose formula fails, until none does. Where
   * it falls, guarantors keep their annexes as letters; the opponent is none and writes none.
   */
  public static Fact.Settled compact(Table table, Cast cast) {
    long signing = standing(table, cast, cast.clausesToSign());
    boolean stands = cast.suffices(signing, table.text());
    long unconditional = ~table.conditional(Paper.COMPACT);
    long may = unconditional & cast.of(Role.VOICE);
    long letters = stands ? 0 : standing(table, cast, 1) & may;
    long holders = stands ? signing : letters;
    Circumstances now = among(table.circumstances(), holders);
    boolean rowsJoin = stands && cast.rowsJoin(signing);
    List<Fact.Free> free = new ArrayList<>();
    long rows = 0;
    for (Party p : cast.parties()) {
      long reserved = 0;
      if ((holders & p.bit()) != 0) {
        Judgement judged = judged(p, now);
        reserved = judged.reserved() | judged.declined();
      } else if (rowsJoin && p.role() == Role.ROW) {
        reserved = rowFree(p, cast, now);
        rows |= p.bit();
      }
      if (reserved != 0) {
        free.add(new Fact.Free(p.index(), reserved));
      }
    }
    return new Fact.Settled(stands, stands ? signing : 0, rows, letters, free);
  }

  /**
   * The voices whose pledges hold among themselves, each bound by so many clauses: one that is
   * bound by too few to sign is no signer for those who wait for it.
   */
  private static long standing(Table table, Cast cast, int clauses) {
    long may = cast.of(Role.VOICE) | cast.of(Role.OPPONENT);
    long left = table.pledged(Paper.COMPACT) & may;
    boolean changed = true;
    while (changed) {
      changed = false;
      Circumstances now = among(table.circumstances(), left);
      for (Party p : cast.parties()) {
        Judgement judged = (left & p.bit()) != 0 ? judged(p, now) : null;
        if (judged != null
            && (judged.failing() != 0 || Long.bitCount(judged.carried()) < clauses)) {
          left &= ~p.bit();
          changed = true;
        }
      }
    }
    return left;
  }

  /** The Compact as its pledge binds a party: an annex clause it declined stays declined. */
  private static Judgement judged(Party p, Circumstances now) {
    Agenda agenda = now.text().agenda();
    long declined = 0;
    for (int i = 0; i < agenda.size(); i++) {
      declined |= agenda.isAnnex(i) && now.bound()[p.index()][i] == 0 ? 1L << i : 0;
    }
    return Judgement.of(p, Paper.COMPACT, now, declined);
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
    long bound = 0;
    for (Party p : cast.parties()) {
      bound |= now.bound()[p.index()][item] > 0 ? p.bit() : 0;
    }
    return cast.rowsJoin(bound);
  }

  private static Circumstances among(Circumstances now, long survivors) {
    byte[][] bound = new byte[now.bound().length][];
    for (int p = 0; p < bound.length; p++) {
      boolean in = (survivors >> p & 1) != 0;
      bound[p] = in ? now.bound()[p] : new byte[now.bound()[p].length];
    }
    long[] pledged = now.pledged().clone();
    pledged[Paper.COMPACT.ordinal()] = survivors;
    return now.pledging(pledged, bound);
  }
}
