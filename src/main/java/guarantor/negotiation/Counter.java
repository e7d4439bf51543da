package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * The search for a counter-offer that looks like an edit of the player's text: first what its
 * record forces, then the trade that gains it most for what it takes from the player (log-rolling;
 * Faratin, Sierra and Jennings 2002). At most two clauses change.
 */
final class Counter {
  private static final int MOST_CLAUSES = 2;

  private final Party party;
  private final Paper paper;
  private final Circumstances now;
  private final int demand;
  private final Temper temper;
  private final long dear;

  private Counter(
      Party party, Paper paper, Circumstances now, int demand, long dear, Temper temper) {
    this.party = party;
    this.paper = paper;
    this.now = now;
    this.demand = demand;
    this.temper = temper;
    this.dear = dear;
  }

  /** A found counter. */
  record Found(List<Edit> edits, boolean suffices, int kept) {
    boolean betterThan(Found other) {
      if (suffices != other.suffices) {
        return suffices;
      }
      if (edits.isEmpty() != other.edits.isEmpty()) {
        return other.edits.isEmpty();
      }
      if (edits.size() != other.edits.size()) {
        return edits.size() < other.edits.size();
      }
      return kept > other.kept;
    }
  }

  /**
   * The best counter, trying the clause's tags from the earliest on; empty edits if none exists.
   *
   * @param judged the paper as asked, judged without the annex clauses that are too dear
   */
  static Found search(
      Party party,
      Paper paper,
      Circumstances now,
      Judgement judged,
      int demand,
      long dear,
      Temper temper) {
    Counter counter = new Counter(party, paper, now, demand, dear, temper);
    Text asked = now.text();
    Found best = counter.under(asked, List.of(), judged);
    for (int i = 0; i < asked.agenda().size(); i++) {
      if (counter.tagged(asked, i)) {
        for (int f = asked.force(i) + 1; f < Force.values().length; f++) {
          Edit later = asked.clause(i, Edit.JOINT).tagged(f);
          Text tagged = asked.with(later);
          Judgement then = Judgement.of(party, paper, now.with(tagged), dear);
          Found found = counter.under(tagged, List.of(later), then);
          if (found.betterThan(best)) {
            best = found;
          }
        }
      }
    }
    return best;
  }

  private boolean tagged(Text text, int i) {
    Item item = text.agenda().item(i);
    return item.tagged() && item.part().paper() == paper && text.stands(i, Edit.JOINT);
  }

  private Found under(Text text, List<Edit> tagEdits, Judgement judged) {
    List<Edit> edits = new ArrayList<>(tagEdits);
    Circumstances here = now.with(text);
    Text draft = text;
    for (int i = 0; i < text.agenda().size(); i++) {
      if ((judged.failing() >> i & 1) != 0) {
        Ground ground = Ground.of(party, i, here);
        int level = text.level(i, party.index());
        int most = Math.max(ground.reach(), text.agenda().item(i).statusQuo());
        if (level < ground.floor() || level <= ground.reach() || most < ground.floor()) {
          return new Found(List.of(), false, 0);
        }
        Edit forced = text.clause(i, party.index()).at(most);
        replace(edits, forced);
        draft = draft.with(forced);
      }
    }
    if (edits.size() > MOST_CLAUSES) {
      return new Found(heaviest(edits), false, kept(draft));
    }
    Judgement after = draft == text ? judged : Judgement.of(party, paper, now.with(draft), dear);
    while (true) {
      if (after.onGround() && after.surplus() >= demand) {
        return new Found(changed(edits), true, kept(draft));
      }
      Edit trade = after.failing() == 0 ? bestTrade(draft, edits, after) : null;
      if (trade == null) {
        return new Found(changed(edits), empty(after) && edits.size() <= MOST_CLAUSES, kept(draft));
      }
      replace(edits, trade);
      draft = draft.with(trade);
      after = Judgement.of(party, paper, now.with(draft), dear);
    }
  }

  /** Nothing left in the paper but reserves: striking its clauses is an answer too. */
  private boolean empty(Judgement after) {
    return after.failing() == 0 && after.carried() == 0 && after.declined() == 0;
  }

  /** The reduction that gains most for each level taken, within the clauses allowed. */
  private Edit bestTrade(Text draft, List<Edit> edits, Judgement before) {
    Edit best = null;
    int bestGain = 0;
    Circumstances here = now.with(draft);
    for (int i = 0; i < draft.agenda().size(); i++) {
      boolean joint = !draft.agenda().isAnnex(i);
      if ((before.carried() >> i & 1) == 0 || !joint || !mayChange(edits, i)) {
        continue;
      }
      int level = draft.level(i, party.index());
      Ground ground = Ground.of(party, i, here);
      int least = Math.max(ground.floor(), draft.agenda().item(i).statusQuo());
      int lower = nextWorthMore(party.value()[i], ground, level, least);
      int worth = lower < 0 ? 0 : gain(party.value()[i], ground, level, lower);
      int gain = party.weight()[i] * worth * 100 / temper.wants(i);
      if (gain > bestGain) {
        bestGain = gain;
        best = draft.clause(i, party.index()).at(lower);
      }
    }
    return best;
  }

  /** The next lower level worth more to it, across levels that keys made worth the same, or -1. */
  private static int nextWorthMore(int[] value, Ground ground, int level, int least) {
    for (int lower = level - 1; lower >= least; lower--) {
      if (value[ground.priced(lower)] > value[ground.priced(level)]) {
        return lower;
      }
    }
    return -1;
  }

  private static int gain(int[] value, Ground ground, int level, int lower) {
    return (value[ground.priced(lower)] - value[ground.priced(level)]) / (level - lower);
  }

  private boolean mayChange(List<Edit> edits, int item) {
    return edits.size() < MOST_CLAUSES || edits.stream().anyMatch(e -> e.item() == item);
  }

  private static void replace(List<Edit> edits, Edit edit) {
    edits.removeIf(e -> e.item() == edit.item());
    edits.add(edit);
  }

  /** Only edits that differ from what was asked. */
  private List<Edit> changed(List<Edit> edits) {
    List<Edit> out = new ArrayList<>();
    for (Edit e : edits) {
      if (!now.text().clause(e.item(), party.index()).equals(e)) {
        out.add(e);
      }
    }
    return out;
  }

  private List<Edit> heaviest(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(
        (a, b) -> {
          int byWeight = party.weight()[b.item()] - party.weight()[a.item()];
          return byWeight != 0 ? byWeight : a.item() - b.item();
        });
    return List.copyOf(sorted.subList(0, MOST_CLAUSES));
  }

  /** What the player keeps: levels above the status quo, later tags counting against it. */
  private int kept(Text text) {
    int kept = 0;
    for (int i = 0; i < text.agenda().size(); i++) {
      if (text.agenda().item(i).part().paper() == paper) {
        kept += 3 * (text.level(i, party.index()) - text.agenda().item(i).statusQuo());
        kept -= text.agenda().isAnnex(i) ? 0 : text.force(i);
      }
    }
    return kept;
  }
}
