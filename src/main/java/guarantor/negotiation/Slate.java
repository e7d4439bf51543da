package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that could be written once gives and switches are fixed, with an upper bound on what
 * it pays: a Lagrangian relaxation (Geoffrion 1974). Every party's wish to lose nothing gets a
 * price; at any prices the clauses fall apart and the best of each is found alone, and prices that
 * make the sum small bound it well.
 */
final class Slate {
  private static final int SHIFT = 16;
  private static final int STEPS = 22;
  private static final int SWEEPS = 3;

  private final Cast cast;
  private final long slack;
  private final long exception;
  private final List<List<Ceiling.Option>> clauses = new ArrayList<>();
  private final Ceiling.Annexes annexes;
  private final List<List<Bundle>> bundles;
  private final long[] prices;
  private long[][] worths;
  private boolean priced;
  private long fixed = -1;

  /**
   * A way to fill one party's annex.
   *
   * @param levels its clauses, the rest left out
   */
  record Bundle(List<Ceiling.Level> levels, long gain, long change) {
    Bundle and(Ceiling.Level l) {
      List<Ceiling.Level> more = new ArrayList<>(levels);
      more.add(l);
      return new Bundle(List.copyOf(more), gain + l.gain(), change + l.change());
    }
  }

  /**
   * Lays it out.
   *
   * @param prices to begin with; any will do
   */
  Slate(Cast cast, Ceiling ceiling, long gives, Ceiling.Setting setting, long[] prices) {
    this.cast = cast;
    this.exception = ceiling.exception();
    this.slack = ceiling.slack();
    this.prices = prices.clone();
    for (int i = 0; i < cast.agenda().size(); i++) {
      if (!cast.agenda().isAnnex(i)) {
        clauses.add(ceiling.options(i, gives, setting));
      }
    }
    this.annexes = ceiling.annexes(gives, setting);
    this.bundles = annexes.bundles();
  }

  /** Every way to fill the annexes of one party of which none is better in both respects. */
  static List<Bundle> bundles(Party p, List<List<Ceiling.Level>> annex) {
    List<Bundle> out = List.of(new Bundle(List.of(), 0, 0));
    for (List<Ceiling.Level> levels : annex) {
      if (p.role() == Role.VOICE) {
        out = filled(out, levels);
      } else if (!levels.isEmpty()) {
        // A row is asked nothing: it is bound as far as its record goes.
        Ceiling.Level best = levels.get(0);
        for (Ceiling.Level l : levels) {
          best = l.gain() >= best.gain() ? l : best;
        }
        out = List.of(out.get(0).and(best));
      }
    }
    return out;
  }

  /** Every bundle with one clause more or without it, of which none is better in both ways. */
  private static List<Bundle> filled(List<Bundle> before, List<Ceiling.Level> levels) {
    List<Bundle> all = new ArrayList<>(before);
    for (Bundle b : before) {
      levels.forEach(l -> all.add(b.and(l)));
    }
    all.sort(
        Comparator.comparing((Bundle b) -> -b.gain())
            .thenComparing((Bundle b) -> -b.change())
            .thenComparing((Bundle b) -> -b.levels().size()));
    List<Bundle> out = new ArrayList<>();
    long most = Long.MIN_VALUE;
    for (Bundle b : all) {
      if (b.change() > most) {
        out.add(b);
        most = b.change();
      }
    }
    return out;
  }

  /** Whether every clause can be written at all. */
  boolean possible() {
    return clauses.stream().noneMatch(List::isEmpty);
  }

  List<List<Ceiling.Option>> clauses() {
    return clauses;
  }

  /** Per clause of a party's annex, the levels that its ground carries. */
  List<List<Ceiling.Level>> levels(int party) {
    return annexes.levels().get(party);
  }

  /** Ways to fill a party's annex, the best paid first. */
  List<Bundle> bundles(int party) {
    return bundles.get(party);
  }

  /** The highest level that any voice could be bound to on a clause of the annexes. */
  int reached(int item) {
    return annexes.reached()[item];
  }

  /** The most that anything written here could bring, at the prices found. */
  long most() {
    long sum = fixed();
    for (long[] clause : worths()) {
      sum += Arrays.stream(clause).max().orElse(0);
    }
    return sum;
  }

  long[] prices() {
    return prices.clone();
  }

  long slack() {
    return slack;
  }

  /** What all that hangs on no joint clause could bring, at the prices found. */
  long fixed() {
    if (fixed < 0) {
      fixed = 0;
      for (Party p : cast.parties()) {
        fixed += own(p.index(), prices[p.index()]);
      }
    }
    return fixed;
  }

  /** Per joint clause and way to write it, what it could bring at the prices found. */
  long[][] worths() {
    if (worths == null) {
      worths = new long[clauses.size()][];
      for (int c = 0; c < worths.length; c++) {
        worths[c] = clauses.get(c).stream().mapToLong(this::worth).toArray();
      }
    }
    return worths;
  }

  private long worth(Ceiling.Option o) {
    long sum = o.said() << SHIFT;
    for (int p = 0; p < prices.length; p++) {
      sum += term(o, p, prices[p]);
    }
    return sum;
  }

  /**
   * What a way to write a clause brings by one voice that signs, at the price found: bound by it,
   * or let off at the price of an exception.
   */
  long term(Ceiling.Option o, int party) {
    long bit = 1L << party;
    if ((o.carrying() & bit) == 0) {
      return (o.losing() & bit) != 0 ? -shifted(exception) : 0;
    }
    return Math.max(
        -shifted(exception), (o.gain()[party] << SHIFT) + prices[party] * o.change()[party]);
  }

  /** What a voice could bring by its annex, at the price found. */
  long annex(int party) {
    return own(party, prices[party]);
  }

  long exception() {
    return exception;
  }

  /** A sum of such worths without its fraction. */
  static long whole(long sum) {
    return sum >> SHIFT;
  }

  static long shifted(long sum) {
    return sum << SHIFT;
  }

  private static long term(Ceiling.Option o, int party, long price) {
    boolean carries = (o.carrying() >> party & 1) != 0;
    return carries ? Math.max(0, (o.gain()[party] << SHIFT) + price * o.change()[party]) : 0;
  }

  private long own(int party, long price) {
    long best = 0;
    for (Bundle b : bundles.get(party)) {
      best = Math.max(best, (b.gain() << SHIFT) + price * b.change());
    }
    return best + price * slack;
  }

  /** Looks for prices with a low bound, one party after the other; never raises it. */
  void price() {
    if (priced) {
      return;
    }
    priced = true;
    fixed = -1;
    long[][] worth = worths();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (Party p : cast.parties()) {
        if (p.role() == Role.VOICE && loses(p.index())) {
          price(p.index(), worth);
        }
      }
    }
  }

  /** Whether any clause could cost the party something: if not, its price stays nothing. */
  private boolean loses(int party) {
    return clauses.stream().flatMap(List::stream).anyMatch(o -> o.change()[party] < 0)
        || bundles.get(party).stream().anyMatch(b -> b.change() < 0);
  }

  private void price(int party, long[][] worth) {
    long old = prices[party];
    long low = 0;
    long high = 1L << STEPS;
    while (low < high) {
      long middle = (low + high) / 2;
      if (at(party, old, middle, worth) <= at(party, old, middle + 1, worth)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (at(party, old, low, worth) < at(party, old, old, worth)) {
      for (int c = 0; c < worth.length; c++) {
        for (int o = 0; o < worth[c].length; o++) {
          Ceiling.Option option = clauses.get(c).get(o);
          worth[c][o] += term(option, party, low) - term(option, party, old);
        }
      }
      prices[party] = low;
    }
  }

  /** The bound but for what other parties' annexes add, were this party's price another. */
  private long at(int party, long old, long price, long[][] worth) {
    long sum = own(party, price);
    for (int c = 0; c < worth.length; c++) {
      long best = Long.MIN_VALUE;
      for (int o = 0; o < worth[c].length; o++) {
        Ceiling.Option option = clauses.get(c).get(o);
        best = Math.max(best, worth[c][o] - term(option, party, old) + term(option, party, price));
      }
      sum += best;
    }
    return sum;
  }
}
