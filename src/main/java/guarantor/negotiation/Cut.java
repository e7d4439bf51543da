package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * The bargain cut down to two: the player and one party, on the clauses that its own record
 * carries, everything else as it stands. Both sides' worth is counted in millionths of the most
 * that side could get here.
 */
public final class Cut {
  private static final long WHOLE = 1_000_000;

  private final List<List<Edit>> ways = new ArrayList<>();
  private final Deals deals;
  private final int[] standing;

  /**
   * A deal of the cut.
   *
   * @param edits what it would change in the text that stands
   * @param mine what it is worth to the player, in millionths
   * @param theirs the same for the party; under 0 where it loses
   */
  public record Deal(List<Edit> edits, int mine, int theirs) {}

  /**
   * Cuts a table.
   *
   * @param now the text that stands, with pledges and gives as they are
   * @param nameable per item, bitmask of the levels that may be named
   * @param signed what binds whom in it
   */
  public Cut(
      Cast cast,
      Party party,
      Circumstances now,
      int[] nameable,
      Drill.Signed signed,
      List<Drill.Question> questions,
      Instruction instruction) {
    Payoff payoff = new Payoff(cast, questions, instruction);
    List<long[][]> raw = new ArrayList<>();
    List<Integer> stands = new ArrayList<>();
    for (int i = 0; i < cast.agenda().size(); i++) {
      if (cast.agenda().item(i).part() != Part.SENTENCE && !party.evidence().get(i).isEmpty()) {
        clause(party, i, now, nameable[i], signed, payoff, raw, stands);
      }
    }
    long[] most = new long[2];
    for (long[][] options : raw) {
      for (int side = 0; side < 2; side++) {
        long best = 0;
        for (long[] o : options) {
          best = Math.max(best, o[side]);
        }
        most[side] += best;
      }
    }
    int[][][] worth = new int[raw.size()][][];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = new int[raw.get(i).length][2];
      for (int o = 0; o < worth[i].length; o++) {
        for (int side = 0; side < 2; side++) {
          long share = raw.get(i)[o][side] * WHOLE / Math.max(1, most[side]);
          worth[i][o][side] = (int) Math.max(-WHOLE, Math.min(WHOLE, share));
        }
      }
    }
    this.deals = new Deals(worth);
    this.standing = stands.stream().mapToInt(Integer::intValue).toArray();
  }

  private void clause(
      Party party,
      int item,
      Circumstances now,
      int nameable,
      Drill.Signed signed,
      Payoff payoff,
      List<long[][]> raw,
      List<Integer> stands) {
    Item it = now.text().agenda().item(item);
    Edit clause = now.text().clause(item, party.index());
    List<Edit> edits = new ArrayList<>();
    List<long[]> worth = new ArrayList<>();
    int[] value = party.value()[item];
    boolean bound = signed.binds(party.index(), item, Drill.Run.AFTER_PEACE);
    int here = 0;
    for (int l = it.statusQuo(); l <= it.top(); l++) {
      for (int f = 0; f < it.tags(l); f++) {
        Edit e = new Edit(item, l, f, clause.party(), clause.except() & ~party.bit());
        Circumstances asked = now.with(now.text().with(e));
        Ground ground = Ground.of(party, item, asked);
        boolean inTime = item != asked.text().agenda().trigger() || party.backsForce(f);
        boolean named = (nameable >> l & 1) != 0 || bound && l == clause.level();
        boolean may = l == it.statusQuo() || named && inTime && ground.carries(l);
        if (may) {
          boolean asIs = bound && l == clause.level() && f == clause.force();
          here = asIs ? edits.size() : here;
          edits.add(e);
          long mine = l == it.statusQuo() ? 0 : payoff.bound(party, item, l, f, signed.softened());
          int change = value[ground.priced(l)] - value[it.statusQuo()];
          worth.add(
              new long[] {mine, l == it.statusQuo() ? 0 : (long) party.weight()[item] * change});
        }
      }
    }
    if (edits.size() > 1) {
      ways.add(edits);
      raw.add(worth.toArray(long[][]::new));
      stands.add(here);
    }
  }

  /** Whether there is anything to bargain about. */
  public boolean open() {
    return !ways.isEmpty();
  }

  /** The deal that stands. */
  public Deal standing() {
    List<Integer> options = new ArrayList<>();
    for (int s : standing) {
      options.add(s);
    }
    return deal(new Deals.Deal(options, deals.worth(options)));
  }

  /** The greatest product of both sides' gains. */
  public Deal nash() {
    return deal(deals.points().nash());
  }

  /** The greatest gain of whoever gains less. */
  public Deal maxMin() {
    return deal(deals.points().maxMin());
  }

  /** The greatest sum of both sides' gains. */
  public Deal utilitarian() {
    return deal(deals.points().utilitarian());
  }

  /** Every deal that cannot be bettered for one without loss to the other. */
  public List<Deal> pareto() {
    return deals.pareto().stream().map(this::deal).toList();
  }

  private Deal deal(Deals.Deal d) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      int option = d.options().get(i);
      if (option != standing[i]) {
        edits.add(ways.get(i).get(option));
      }
    }
    return new Deal(edits, d.worth().get(0), d.worth().get(1));
  }
}
