package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The best text the record would bear at a moment, under one instruction: an upper mark for the
 * score. Found by steepest ascent over clauses, tags and gives from several starts, one change at a
 * time and, from the best of them, two; whoever a clause would lose is excepted from it. It is the
 * best found, not a proof. Moves, time and talk are left out: whatever lies on somebody's ground
 * counts as had.
 */
public final class Frontier {
  private static final int MOST_STEPS = 60;
  private static final int MOST_REPAIRS = 3;
  private static final int MOST_CLIMBS = 4;
  private static final int MANY = 3;

  private final Cast cast;
  private final List<Drill.Question> questions;
  private final Instruction instruction;
  private final int mandate;
  private final List<Line> lines;

  /**
   * A press line that could be taken: it earns its levels above the status quo, at most {@code
   * most}.
   */
  public record Line(int item, int level, int most) {}

  /** A point of the search with its score. */
  public record Found(Text text, long gives, int points) {}

  public Frontier(
      Cast cast,
      List<Drill.Question> questions,
      Instruction instruction,
      int mandate,
      List<Line> lines) {
    this.cast = cast;
    this.questions = List.copyOf(questions);
    this.instruction = instruction;
    this.mandate = mandate;
    this.lines = List.copyOf(lines);
  }

  /** The best found from these starts; the status quo is always one of them. */
  public Found search(List<Text> starts) {
    List<Text> all = new ArrayList<>(starts);
    all.add(Text.statusQuo(cast.agenda(), cast.parties().size()));
    List<Found> ranked = new ArrayList<>();
    all.forEach(start -> ranked.add(value(start, 0)));
    ranked.sort(Comparator.comparing(Found::points).reversed());
    Found best = null;
    for (Found start : ranked.subList(0, Integer.min(MOST_CLIMBS, ranked.size()))) {
      Found found = climb(start, false);
      best = best == null || found.points() > best.points() ? found : best;
    }
    return climb(best, true);
  }

  private Found climb(Found from, boolean pairs) {
    Found here = from;
    for (int step = 0; step < MOST_STEPS; step++) {
      Found next = best(here, false);
      if (next == null && pairs) {
        next = best(here, true);
      }
      if (next == null) {
        return here;
      }
      here = next;
    }
    return here;
  }

  /** The best neighbour that is better, by one change or by two. */
  private Found best(Found here, boolean pairs) {
    Found best = null;
    List<Change> changes = changes(here.text());
    for (int a = 0; a < changes.size(); a++) {
      Found one = changes.get(a).apply(this, here);
      best = better(best, one, here);
      boolean opens = pairs && one != null && changes.get(a).opens(cast.agenda());
      for (int b = a + 1; opens && b < changes.size(); b++) {
        best = better(best, changes.get(b).apply(this, one), here);
      }
    }
    return best;
  }

  private static Found better(Found best, Found one, Found here) {
    boolean good = one != null && one.points() > here.points();
    return good && (best == null || one.points() > best.points()) ? one : best;
  }

  /** One step of the search: an edit, or a give made or taken back. */
  private record Change(Edit edit, int give) {

    /** Whether it can open ground elsewhere, so that a second change is worth trying with it. */
    boolean opens(Agenda agenda) {
      return give >= 0 || agenda.item(edit.item()).tagged();
    }

    Found apply(Frontier frontier, Found from) {
      if (give >= 0) {
        long gives = from.gives() ^ 1L << give;
        return frontier.cost(gives) > frontier.mandate ? null : frontier.value(from.text(), gives);
      }
      return frontier.value(from.text().with(edit), from.gives());
    }
  }

  private List<Change> changes(Text text) {
    List<Change> out = new ArrayList<>();
    for (Give g : cast.gives()) {
      out.add(new Change(null, g.index()));
    }
    for (int i = 0; i < cast.agenda().size(); i++) {
      Item item = cast.agenda().item(i);
      if (item.part() == Part.ANNEX) {
        continue;
      }
      Edit clause = text.clause(i, Edit.JOINT);
      for (int l = item.statusQuo(); l <= item.top(); l++) {
        for (int f = 0; f < (item.tagged() ? Force.values().length : 1); f++) {
          if (l != clause.level() || f != clause.force()) {
            out.add(new Change(Edit.joint(i, l, f), -1));
          }
        }
      }
    }
    return out;
  }

  private int cost(long gives) {
    int sum = 0;
    for (Give g : cast.gives()) {
      sum += (gives >> g.index() & 1) != 0 ? instruction.price(g) : 0;
    }
    return sum;
  }

  /** Who would sign this text with these gives, and what it would score. */
  Found value(Text asked, long gives) {
    int parties = cast.parties().size();
    byte[][] none = new byte[parties][cast.agenda().size()];
    Circumstances now =
        new Circumstances(
            asked, false, new long[2], none, gives, new long[parties], none, none, Set.of());
    now = now.with(silence(annexes(bare(asked), now), now));
    now = excepting(gather(Paper.COMPACT, now));
    Text text = now.text();
    long signers = now.pledged()[Paper.COMPACT.ordinal()];
    List<Long> free = new ArrayList<>(Collections.nCopies(parties, 0L));
    long signing = 0;
    for (Party p : cast.parties()) {
      if ((signers & p.bit()) != 0) {
        Judgement judged = Judgement.of(p, Paper.COMPACT, now);
        free.set(p.index(), judged.reserved() | judged.declined());
        signing |= Long.bitCount(judged.carried()) >= cast.clausesToSign() ? p.bit() : 0;
      }
    }
    boolean stands = cast.suffices(signing, text);
    boolean rows = stands && cast.rowsJoin(signing);
    long bound = stands ? signing : 0;
    for (Party p : cast.parties()) {
      if (rows && p.role() == Role.ROW) {
        free.set(p.index(), Settlement.rowFree(p, cast, now));
        bound |= p.bit();
      }
    }
    boolean softened = false;
    for (Give g : cast.gives()) {
      softened |= g.softens() && (gives >> g.index() & 1) != 0;
    }
    Drill.Signed signed = new Drill.Signed(text, bound, free, softened);
    int left = mandate - cost(gives) + earned(signed, stands);
    int points = Score.of(signed, cast, questions, instruction, left, stands).points();
    return new Found(text, gives, points);
  }

  /** Press lines that this text keeps, taken one after the other. */
  private int earned(Drill.Signed signed, boolean stands) {
    int[] had = new int[cast.agenda().size()];
    int sum = 0;
    for (Line line : lines) {
      Item item = cast.agenda().item(line.item());
      int level = Math.max(item.statusQuo(), had[line.item()]);
      if (line.level() > level && line.level() <= reached(signed, line.item(), stands)) {
        sum += Math.min(line.most(), line.level() - level);
        had[line.item()] = line.level();
      }
    }
    return sum;
  }

  private int reached(Drill.Signed signed, int item, boolean stands) {
    Item it = cast.agenda().item(item);
    Text text = signed.text();
    long voices = signed.signers() & cast.of(Role.VOICE);
    if (it.part() == Part.SENTENCE) {
      return text.level(item);
    }
    if (it.part() == Part.COMPACT) {
      long bound = signed.bound(item, Drill.Run.AFTER_PEACE) & voices;
      return stands && Long.bitCount(bound) >= MANY ? text.level(item) : it.statusQuo();
    }
    int best = it.statusQuo();
    for (Party p : cast.parties()) {
      boolean signs = stands && (voices & p.bit()) != 0;
      best = signs ? Math.max(best, text.level(item, p.index())) : best;
    }
    return best;
  }

  /** Exceptions for all whom single clauses would lose, until those that are left sign. */
  private Circumstances excepting(Circumstances from) {
    Circumstances now = from;
    for (int pass = 0; pass < MOST_REPAIRS; pass++) {
      Text text = now.text();
      for (Party p : cast.parties()) {
        boolean out = (now.pledged()[Paper.COMPACT.ordinal()] & p.bit()) == 0;
        long failing =
            p.role() == Role.VOICE && out
                ? Judgement.of(p, Paper.COMPACT, now.assumingSigners()).failing()
                : 0;
        for (long left = failing; left != 0; left &= left - 1) {
          int item = Long.numberOfTrailingZeros(left);
          Edit clause = text.clause(item, Edit.JOINT);
          long except = clause.except() | p.bit();
          text = text.with(new Edit(item, clause.level(), clause.force(), Edit.JOINT, except));
        }
      }
      if (text.equals(now.text())) {
        return now;
      }
      now = gather(Paper.COMPACT, now.with(text));
    }
    return now;
  }

  /** The text without exceptions: whoever needs one is given it anew. */
  private Text bare(Text text) {
    Text out = text;
    for (int i = 0; i < cast.agenda().size(); i++) {
      if (text.except(i) != 0) {
        out = out.with(Edit.joint(i, text.level(i), text.force(i)));
      }
    }
    return out;
  }

  private Text annexes(Text text, Circumstances now) {
    Text out = text;
    for (Party p : cast.parties()) {
      for (int i = 0; p.guarantees() && i < cast.agenda().size(); i++) {
        if (cast.agenda().isAnnex(i)) {
          Ground ground = Ground.of(p, i, now);
          out = ground.reserved() ? out : out.with(Edit.annex(i, ground.reach(), p.index()));
        }
      }
    }
    return out;
  }

  private Text silence(Text text, Circumstances now) {
    Text out = text;
    for (int i = 0; i < cast.agenda().size(); i++) {
      Item item = cast.agenda().item(i);
      if (item.part() != Part.SENTENCE) {
        continue;
      }
      int level = text.level(i);
      while (level > item.statusQuo() && broken(i, level, text, now)) {
        level--;
      }
      out = out.with(Edit.joint(i, level, text.force(i)));
    }
    return out;
  }

  private boolean broken(int item, int level, Text text, Circumstances now) {
    Text only = Text.statusQuo(cast.agenda(), cast.parties().size());
    only = only.with(Edit.joint(item, level, text.force(item)));
    Circumstances carried = gather(Paper.SENTENCE, now.with(only));
    for (Party p : cast.parties()) {
      if (p.role() == Role.VOICE && Judgement.of(p, Paper.SENTENCE, carried).failing() != 0) {
        return true;
      }
    }
    return false;
  }

  /** Pledges gathered by ties and conditions until nobody joins, then struck until all hold. */
  private Circumstances gather(Paper paper, Circumstances from) {
    Circumstances now = from;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Party p : cast.parties()) {
        boolean open = (now.pledged()[paper.ordinal()] & p.bit()) == 0;
        if (p.role() == Role.VOICE
            && open
            && (Round.holds(p, paper, now) || Round.holds(p, paper, now.assumingSigners()))) {
          long carried = Judgement.of(p, paper, now.assumingSigners()).carried();
          now = now.pledging(paper, p.index(), true, carried);
          changed = true;
        }
      }
    }
    changed = true;
    while (changed) {
      changed = false;
      for (Party p : cast.parties()) {
        boolean in = (now.pledged()[paper.ordinal()] & p.bit()) != 0;
        if (in && !Round.holds(p, paper, now)) {
          now = now.pledging(paper, p.index(), false, 0);
          changed = true;
        }
      }
    }
    return now;
  }
}
