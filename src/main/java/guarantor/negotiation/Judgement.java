package guarantor.negotiation;

/**
 * A party's reading of one paper: which clauses it can carry, which not, and what the text is worth
 * to it. Masks have one bit for each item.
 *
 * @param carried clauses on yes or keyed ground
 * @param failing joint clauses it cannot carry
 * @param declined annex clauses above what it backs; they never endanger the paper
 * @param reserved clauses without a word of its own
 * @param utility of the text over judged clauses, in thousandths of their weight
 * @param walkAway the same at the status quo: its reservation value
 * @param best the same at its best version at or below what is asked
 */
public record Judgement(
    long carried, long failing, long declined, long reserved, int utility, int walkAway, int best) {

  /** Judges a paper as it would stand. */
  public static Judgement of(Party p, Paper paper, Circumstances now) {
    return of(p, paper, now, 0);
  }

  /**
   * Judges a paper, leaving annex clauses out of the bargain.
   *
   * @param without annex clauses it declines for their price (bitmask)
   */
  static Judgement of(Party p, Paper paper, Circumstances now, long without) {
    Text text = now.text();
    Agenda agenda = text.agenda();
    long carried = 0;
    long failing = 0;
    long declined = 0;
    long reserved = 0;
    long utility = 0;
    long walkAway = 0;
    long best = 0;
    long weight = 0;
    for (int i = 0; i < agenda.size(); i++) {
      Item item = agenda.item(i);
      int level = text.level(i, p.index());
      if (item.part().paper() != paper || level <= item.statusQuo()) {
        continue;
      }
      boolean annex = item.part() == Part.ANNEX;
      if (!annex && text.excepts(i, p.index())) {
        continue;
      }
      long bit = 1L << i;
      Ground ground = Ground.of(p, i, now);
      boolean inTime = i != agenda.trigger() || p.backsForce(text.force(i));
      boolean silent = p.evidence().get(i).isEmpty();
      if (ground.reserved() || silent && !inTime) {
        reserved |= bit;
        continue;
      }
      boolean carries = ground.carries(level) && inTime;
      if (annex && (!carries || (without & bit) != 0)) {
        declined |= bit;
        continue;
      }
      if (carries) {
        carried |= bit;
      } else {
        failing |= bit;
      }
      int[] value = p.value()[i];
      int w = p.weight()[i];
      weight += w;
      utility += (long) w * value[ground.priced(level)];
      walkAway += (long) w * value[item.statusQuo()];
      int top = value[item.statusQuo()];
      for (int l = item.statusQuo() + 1; l <= Math.min(level, ground.reach()); l++) {
        top = Math.max(top, value[ground.priced(l)]);
      }
      best += (long) w * top;
    }
    int sum = (int) Math.max(1, weight);
    return new Judgement(
        carried,
        failing,
        declined,
        reserved,
        (int) (utility / sum),
        (int) (walkAway / sum),
        (int) (best / sum));
  }

  /**
   * Where a text gives less than is demanded, the annex clauses carried whose level is worth less
   * to it than a lower one (bitmask).
   */
  static long dearAnnexes(Party p, Judgement judged, Circumstances now, int demand) {
    boolean enough = judged.surplus() >= demand;
    long mask = 0;
    for (int i = 0; !enough && i < now.text().agenda().size(); i++) {
      boolean carried = (judged.carried() >> i & 1) != 0 && now.text().agenda().isAnnex(i);
      if (carried && bestLevel(p, i, now) < now.text().level(i, p.index())) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  /** What a level changes for a party against the status quo, in thousandths times its weight. */
  public static long change(Party p, int item, int level, Circumstances now) {
    int[] value = p.value()[item];
    int priced = Ground.of(p, item, now).priced(level);
    int statusQuo = now.text().agenda().item(item).statusQuo();
    return (long) p.weight()[item] * (value[priced] - value[statusQuo]);
  }

  /** The level at or below what is asked that is worth most to a party; the highest of equals. */
  static int bestLevel(Party p, int item, Circumstances now) {
    Ground ground = Ground.of(p, item, now);
    int best = now.text().agenda().item(item).statusQuo();
    int top = Math.min(now.text().level(item, p.index()), ground.reach());
    for (int l = Math.max(best + 1, ground.floor()); l <= top; l++) {
      if (p.value()[item][ground.priced(l)] >= p.value()[item][ground.priced(best)]) {
        best = l;
      }
    }
    return best;
  }

  /** Whether every judged joint clause lies on its ground and at least one clause is judged. */
  public boolean onGround() {
    return failing == 0 && carried != 0;
  }

  /**
   * The share of the best surplus that the text gives it, in thousandths. Where nothing asked can
   * be worth more than the status quo, a text no worse than that is all it can hope for, and a
   * worse one is as bad as can be: no demand is so low that it would take it.
   */
  public int surplus() {
    if (best <= walkAway) {
      return utility >= walkAway ? 1000 : -1000;
    }
    return Math.max(-1000, (utility - walkAway) * 1000 / (best - walkAway));
  }
}
