package guarantor.negotiation;

import java.util.List;

/**
 * How far one party's record carries it on one clause, under given circumstances.
 *
 * <p>Yes ground reaches up to {@code reach}; from {@code bar} on the clause is barred; between lies
 * open ground, entered only with keys.
 *
 * @param reserved no binding record and nothing that lifts the reserve
 * @param cap highest level of a counting backing record, never under the status quo
 * @param bar lowest level of a counting objection "and above"; top + 1 without one
 * @param floor lowest level it can live with: above every counting objection "and below"
 * @param reach the level up to which it may say yes, keys and marks included
 * @param capRef the record that sets the cap, or -1 for the status quo
 * @param barRef the record that sets the bar, or -1
 * @param red whether the bar is a red line
 * @param keys how many keys opened a level here
 */
public record Ground(
    boolean reserved,
    int cap,
    int bar,
    int floor,
    int reach,
    int capRef,
    int barRef,
    boolean red,
    int keys) {

  /** Computes the ground of a party on a clause. */
  public static Ground of(Party p, int item, Circumstances now) {
    Item it = now.text().agenda().item(item);
    List<Evidence> evidence = p.evidence().get(item);
    if (evidence.isEmpty()) {
      return silent(p, item, it, now);
    }
    int cap = it.statusQuo();
    int capRef = -1;
    int bar = it.top() + 1;
    int barRef = -1;
    boolean red = false;
    int floor = 0;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence e = evidence.get(i);
      // Most records move nothing: whether they count is asked only of those that would.
      if (e.backs()) {
        boolean more = e.level() > cap;
        if (more && (e.conditionsHold(p.index(), item, now) || given(p, item, e, now))) {
          cap = e.level();
          capRef = e.ref();
        }
        continue;
      }
      boolean moves = e.upward() ? e.level() < bar : e.level() >= floor;
      boolean met = moves && !e.conditions().isEmpty() && e.conditionsHold(p.index(), item, now);
      if (!moves || met || answered(p, item, e, now)) {
        continue;
      }
      if (!e.upward()) {
        floor = e.level() + 1;
      } else {
        bar = e.level();
        barRef = e.ref();
        red = e.kind() == Evidence.Kind.RED_LINE;
      }
    }
    int reach = Math.min(cap, bar - 1);
    int opened = reach;
    if (opened + 1 <= now.won()[p.index()][item] && opened + 1 < bar) {
      opened++;
    }
    int keys = gives(p, item, now);
    while (keys > 0 && opened + 1 < bar && opened < it.top()) {
      opened++;
      keys--;
    }
    for (Tie tie : p.ties()) {
      if (opened + 1 < bar && opened < it.top() && now.holds(tie, p.index(), item, opened + 1)) {
        opened++;
      }
    }
    int bitten = now.bitten()[p.index()][item];
    int floored = Math.max(it.statusQuo(), opened - bitten);
    return new Ground(
        false, cap, bar, floor, Math.min(floored, bar - 1), capRef, barRef, red, opened - reach);
  }

  /**
   * No word of its own: a reserve, unless a tie or a give lifts it up to that tie's or give's
   * level. On a clause where a mark has bitten a tie lifts nothing: it would turn the reserve into
   * a clause one level short, and another's signature would cost one's own.
   */
  private static Ground silent(Party p, int item, Item it, Circumstances now) {
    int lifted = it.statusQuo();
    int ref = -1;
    int bitten = now.bitten()[p.index()][item];
    for (Ask ask : p.asks().get(item)) {
      if (now.given(ask.give(), p.index()) && ask.upTo() > lifted) {
        lifted = ask.upTo();
        ref = ask.ref();
      }
    }
    for (Tie tie : p.ties()) {
      int level = now.text().level(item, p.index());
      if (bitten == 0 && level > lifted && now.holds(tie, p.index(), item, level)) {
        lifted = level;
        ref = tie.refs().isEmpty() ? -1 : tie.refs().get(0);
      }
    }
    boolean reserved = lifted == it.statusQuo();
    int reach = Math.max(it.statusQuo(), lifted - bitten);
    int cap = it.statusQuo();
    int bar = it.top() + 1;
    return new Ground(reserved, cap, bar, 0, reach, ref, -1, false, reserved ? 0 : 1);
  }

  private static int gives(Party p, int item, Circumstances now) {
    int count = 0;
    long seen = 0;
    for (Ask ask : p.asks().get(item)) {
      boolean fresh = (seen >> ask.give() & 1) == 0;
      if (fresh && now.given(ask.give(), p.index())) {
        seen |= 1L << ask.give();
        count++;
      }
    }
    return count;
  }

  private static boolean given(Party p, int item, Evidence e, Circumstances now) {
    for (Ask ask : p.asks().get(item)) {
      if (ask.ref() == e.ref() && now.given(ask.give(), p.index())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A red line is moved only by the text, by signers or by a later record: never by a gift or a
   * card.
   */
  private static boolean answered(Party p, int item, Evidence e, Circumstances now) {
    if (e.kind() == Evidence.Kind.RED_LINE) {
      return false;
    }
    return (!now.answered().isEmpty() && now.answered().contains(e.ref()))
        || given(p, item, e, now);
  }

  /**
   * The level whose worth counts for a level asked: on keyed ground a delegation loses nothing
   * against what its own record backs, for the key has paid for the step.
   */
  public int priced(int level) {
    return keys > 0 && level > cap && level <= reach ? cap : level;
  }

  /** Whether a level lies on yes or keyed ground. */
  public boolean carries(int level) {
    return !reserved && level <= reach && level >= floor;
  }

  /** Whether an objection rules the level out. */
  public boolean bars(int level) {
    return !reserved && level >= bar;
  }

  /**
   * The record an answer on this level rests on: the objection that bars it, else what sets the
   * cap.
   */
  public int restsOn(int level) {
    return level >= bar ? barRef : capRef;
  }
}
