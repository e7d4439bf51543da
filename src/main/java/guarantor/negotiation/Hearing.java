package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Who would sign a text at the end if everybody were asked and nothing else stood in the way: no
 * mark bites, no exhibit has won, demands have fallen to nothing. The Sentence is read by those who
 * own it, on the day it closes.
 */
final class Hearing {
  private final Frontier.Day end;
  private final Frontier.Day sentence;
  private final int many;

  /**
   * What it comes to.
   *
   * @param text as settled: the Sentence at the level that stands, exceptions written in
   * @param reached per item, the level that a press line on it would find
   */
  record Outcome(Drill.Signed signed, boolean stands, int[] reached) {
    Text text() {
      return signed.text();
    }
  }

  /**
   * Two days.
   *
   * @param many signers that keep a press line on a joint clause
   */
  Hearing(Frontier.Day end, Frontier.Day sentence, int many) {
    this.many = many;
    this.end = end;
    this.sentence = sentence;
  }

  /**
   * Settles a text: annexes and exceptions as written.
   *
   * @param wanted voices that are let off, one clause after the other, whatever would lose them
   */
  Outcome settle(Text asked, long gives, long wanted) {
    Cast cast = end.cast();
    Text text = silence(asked, gives);
    Circumstances now = gather(cast, Paper.COMPACT, signers(cast), text, gives);
    for (int pass = 0; pass < cast.parties().size(); pass++) {
      Text mended = mended(now, wanted);
      if (mended.equals(now.text())) {
        break;
      }
      now = gather(cast, Paper.COMPACT, signers(cast), mended, gives);
    }
    return outcome(now, gives);
  }

  private Outcome outcome(Circumstances from, long gives) {
    Cast cast = end.cast();
    Circumstances now = from;
    long signing = now.pledged()[Paper.COMPACT.ordinal()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Party p : cast.parties()) {
        boolean in = (signing & p.bit()) != 0;
        Judgement judged = in ? judged(p, Paper.COMPACT, now) : null;
        if (in && (!willing(judged) || tooFew(judged))) {
          signing &= ~p.bit();
          now = now.pledging(Paper.COMPACT, p.index(), false, 0);
          changed = true;
        }
      }
    }
    boolean stands = cast.suffices(signing, now.text());
    boolean rows = stands && cast.rowsJoin(signing);
    long bound = stands ? signing : 0;
    List<Long> free = new ArrayList<>(Collections.nCopies(cast.parties().size(), 0L));
    for (Party p : cast.parties()) {
      if ((bound & p.bit()) != 0) {
        Judgement judged = judged(p, Paper.COMPACT, now);
        free.set(p.index(), judged.reserved() | judged.declined());
      } else if (rows && p.role() == Role.ROW) {
        free.set(p.index(), Settlement.rowFree(p, cast, now));
        bound |= p.bit();
      }
    }
    Drill.Signed signed = new Drill.Signed(now.text(), bound, free, softened(gives));
    return new Outcome(signed, stands, reached(signed, stands));
  }

  Frontier.Day end() {
    return end;
  }

  Frontier.Day sentence() {
    return sentence;
  }

  /** Whom a clause would lose: those who would need an exception from it (bitmask). */
  long losing(int item, Circumstances now) {
    long mask = 0;
    for (Party p : end.cast().parties()) {
      boolean signs = (signers(end.cast()) & p.bit()) != 0;
      boolean fails = signs && (Judgement.of(p, Paper.COMPACT, now).failing() >> item & 1) != 0;
      mask |= fails ? p.bit() : 0;
    }
    return mask;
  }

  private boolean tooFew(Judgement judged) {
    return Long.bitCount(judged.carried()) < end.cast().clausesToSign();
  }

  boolean softened(long gives) {
    boolean softened = false;
    for (Give g : end.cast().gives()) {
      softened |= g.softens() && (gives >> g.index() & 1) != 0;
    }
    return softened;
  }

  private int[] reached(Drill.Signed signed, boolean stands) {
    Agenda agenda = end.cast().agenda();
    long voices = end.cast().of(Role.VOICE);
    int[] out = new int[agenda.size()];
    for (int i = 0; i < out.length; i++) {
      Item item = agenda.item(i);
      long bound = signed.bound(i, Drill.Run.AFTER_PEACE) & voices;
      boolean joint = stands && Long.bitCount(bound) >= many;
      out[i] = item.statusQuo();
      if (item.part() == Part.SENTENCE || item.part() == Part.COMPACT && joint) {
        out[i] = signed.text().level(i);
      }
      for (Party p : end.cast().parties()) {
        if (item.part() == Part.ANNEX && (bound & p.bit()) != 0) {
          out[i] = Math.max(out[i], signed.text().level(i, p.index()));
        }
      }
    }
    return out;
  }

  /** Circumstances in which nothing has happened but these gives. */
  Circumstances fresh(Text text, long gives) {
    int parties = end.cast().parties().size();
    byte[][] none = new byte[parties][end.cast().agenda().size()];
    return new Circumstances(
        text, false, new long[2], none, gives, new long[parties], none, none, Set.of());
  }

  /**
   * The same, with every condition on signatures taken as met, and pledges grown from none: a party
   * is bound to a clause once its record, a give or a tie to those bound before carries it. What it
   * makes of other clauses is left aside, so nobody could be bound to more.
   */
  Circumstances grown(Text text, long gives) {
    return grown(end.cast(), Paper.COMPACT, signers(end.cast()), text, gives);
  }

  private Circumstances grown(Cast cast, Paper paper, long may, Text text, long gives) {
    long[] all = {-1L, -1L};
    byte[][] bound = new byte[cast.parties().size()][cast.agenda().size()];
    Circumstances start = fresh(text, gives);
    Circumstances now = start;
    boolean changed = true;
    while (changed) {
      now = start.pledging(all, bound).assumingSigners();
      byte[][] next = new byte[bound.length][bound[0].length];
      for (Party p : cast.parties()) {
        boolean signs = (may & p.bit()) != 0;
        long carried = signs ? Judgement.of(p, paper, now).carried() : 0;
        for (long left = carried; left != 0; left &= left - 1) {
          int item = Long.numberOfTrailingZeros(left);
          next[p.index()][item] = (byte) text.level(item, p.index());
        }
      }
      changed = !Arrays.deepEquals(next, bound);
      bound = next;
    }
    return now;
  }

  /** The Compact as a party reads it when nothing more can be got: too dear annexes declined. */
  static Judgement judged(Party p, Paper paper, Circumstances now) {
    Judgement full = Judgement.of(p, paper, now);
    long dear = Judgement.dearAnnexes(p, full, now, 0);
    return dear == 0 ? full : Judgement.of(p, paper, now, dear);
  }

  static boolean willing(Judgement judged) {
    return judged.onGround() && judged.surplus() >= 0;
  }

  /** Parties whose signature counts: guarantors with a voice, and the opponent where it sits. */
  private static long signers(Cast cast) {
    return cast.of(Role.VOICE) | cast.of(Role.OPPONENT);
  }

  private static Text except(Text text, Party p, long items) {
    Text out = text;
    for (long left = items; left != 0; left &= left - 1) {
      int item = Long.numberOfTrailingZeros(left);
      Edit clause = out.clause(item, Edit.JOINT);
      out = out.with(clause.excepting(clause.except() | p.bit()));
    }
    return out;
  }

  /** The text with one exception more for everybody whom it still loses. */
  private Text mended(Circumstances now, long wanted) {
    Text out = now.text();
    for (Party p : end.cast().parties()) {
      boolean may = (wanted & p.bit()) != 0;
      boolean in = (now.pledged()[Paper.COMPACT.ordinal()] & p.bit()) != 0;
      if (!may || in) {
        continue;
      }
      Circumstances hoped = now.assumingSigners();
      Judgement judged = judged(p, Paper.COMPACT, hoped);
      long from = judged.failing();
      if (from == 0 && judged.onGround()) {
        from = dearest(p, judged, hoped);
      }
      out = except(out, p, from);
    }
    return out;
  }

  /** The joint clause that costs a party most, as a bit; 0 where none costs it anything. */
  private static long dearest(Party p, Judgement judged, Circumstances now) {
    long found = 0;
    long most = 0;
    for (long left = judged.carried(); left != 0; left &= left - 1) {
      int item = Long.numberOfTrailingZeros(left);
      long loss = -Judgement.change(p, item, now.text().level(item, p.index()), now);
      boolean joint = !now.text().agenda().isAnnex(item);
      if (joint && loss > most) {
        most = loss;
        found = 1L << item;
      }
    }
    return found;
  }

  /** The text with every annex as far as its guarantor's record, gives and ties carry it. */
  Text annexes(Text text, long gives) {
    Text out = text;
    boolean changed = true;
    while (changed) {
      Circumstances now = grown(out, gives);
      Text next = out;
      for (Party p : end.cast().parties()) {
        for (int i = 0; p.guarantees() && i < text.agenda().size(); i++) {
          if (text.agenda().isAnnex(i)) {
            next = next.with(Edit.annex(i, annex(p, i, now), p.index()));
          }
        }
      }
      changed = !next.equals(out);
      out = next;
    }
    return out;
  }

  /** The highest level of its annex that a guarantor could be bound to. */
  private int annex(Party p, int item, Circumstances now) {
    Item it = end.cast().agenda().item(item);
    for (int level = it.top(); level > it.statusQuo(); level--) {
      Circumstances asked = now.with(now.text().with(Edit.annex(item, level, p.index())));
      if (end.mayName(it, item, level) && Ground.of(p, item, asked).carries(level)) {
        return level;
      }
    }
    return it.statusQuo();
  }

  private Text silence(Text text, long gives) {
    Text out = text;
    for (int i = 0; i < text.agenda().size(); i++) {
      Item item = text.agenda().item(i);
      if (item.part() == Part.SENTENCE) {
        int level = text.level(i);
        while (level > item.statusQuo() && broken(i, level, text, gives)) {
          level--;
        }
        out = out.with(Edit.joint(i, level, text.force(i)));
      }
    }
    return out;
  }

  /** Whether anybody present would break silence on this clause of the Sentence, alone. */
  boolean broken(int item, int level, Text text, long gives) {
    Text asked = text.with(Edit.joint(item, level, text.force(item)));
    Text only = Settlement.onlyThis(asked, item);
    Cast cast = sentence.cast();
    long may = signers(cast) | cast.of(Role.ORGANISATION);
    Circumstances now = gather(cast, Paper.SENTENCE, may, only, gives);
    for (Party p : cast.parties()) {
      boolean present = p.role() == Role.VOICE && (sentence.present() & p.bit()) != 0;
      Judgement judged = present ? Judgement.of(p, Paper.SENTENCE, now) : null;
      boolean silent = judged == null || judged.carried() == 0 && judged.failing() == 0;
      if (!silent && !willing(judged)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Pledges as they grow clause by clause, then struck until all hold one another up: a text can be
   * tabled clause by clause, so that whoever waits for another on one clause may be waited for on
   * the next.
   */
  private Circumstances gather(Cast cast, Paper paper, long may, Text text, long gives) {
    Circumstances now = grown(cast, paper, may, text, gives);
    now = now.pledging(new long[] {may, may}, now.bound());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Party p : cast.parties()) {
        boolean in = (now.pledged()[paper.ordinal()] & p.bit()) != 0;
        Judgement judged = in ? judged(p, paper, now) : null;
        boolean stays = in && willing(judged);
        if (in) {
          Circumstances next = now.pledging(paper, p.index(), stays, stays ? judged.carried() : 0);
          changed |= !stays || !Arrays.equals(next.bound()[p.index()], now.bound()[p.index()]);
          now = next;
        }
      }
    }
    return now;
  }
}
