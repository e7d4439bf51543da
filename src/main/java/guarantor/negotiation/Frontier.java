package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best a perfectly informed player could end with under one instruction: branch and bound over
 * texts, gives and press lines. Each choice of gives, of the switches in the text and of a course
 * through the press lines is bounded by {@link Ceiling}; the most promising is written out and
 * settled by {@link Hearing}, until nothing is left that could be better. Moves, talk, marks and
 * exhibits are left out: whatever lies on somebody's ground on the closing day counts as had.
 */
public final class Frontier {
  private static final int MOST_SETTLED = 100;
  private static final int MOST_STEPS = 12;
  private static final int MOST_NODES = 20_000;

  private final Hearing hearing;
  private final Ceiling ceiling;
  private final Cast cast;
  private final List<Drill.Question> questions;
  private final Instruction instruction;
  private final int mandate;
  private final PressLines lines;
  private final List<PressLines.Course> courses;
  private final Payoff payoff;
  private final List<Integer> unsettled = new ArrayList<>();
  private Found best;
  private int nodes;
  private int settled;

  /**
   * What the search found.
   *
   * @param text the best text, as it would be settled
   * @param gives made for it (bitmask)
   * @param stands whether its Compact stands
   * @param ceiling no text can have more points than this
   */
  public record Found(Text text, long gives, int points, boolean stands, int ceiling) {

    /** Whether it is proved that nothing is better. */
    public boolean proven() {
      return points == ceiling;
    }

    /** Whether no text at all could stand under the instruction: a fault of the scenario. */
    public boolean nothingFeasible() {
      return !stands || points <= 0;
    }
  }

  /**
   * A day on which a paper is settled.
   *
   * @param present the voices that may break silence then (bitmask)
   * @param nameable per item, bitmask of the levels that may be named by then
   */
  public record Day(Cast cast, long present, List<Integer> nameable) {
    public Day {
      nameable = List.copyOf(nameable);
    }

    boolean mayName(Item item, int index, int level) {
      return level <= item.statusQuo() || (nameable.get(index) >> level & 1) != 0;
    }
  }

  /**
   * Prepares a search.
   *
   * @param end when the Compact is signed
   * @param sentence when the Sentence closes
   */
  public Frontier(
      Day end,
      Day sentence,
      List<Drill.Question> questions,
      Instruction instruction,
      int mandate,
      PressLines lines) {
    this.hearing = new Hearing(end, sentence, lines.many());
    this.cast = end.cast();
    this.questions = List.copyOf(questions);
    this.instruction = instruction;
    this.mandate = mandate;
    this.lines = lines;
    this.courses = lines.courses(cast.agenda());
    this.payoff = new Payoff(cast, this.questions, instruction);
    this.ceiling = new Ceiling(hearing, end, instruction, payoff);
  }

  /** One choice of gives, switches and press lines, with what it could at most bring. */
  private record Root(Slate slate, long gives, int course, int bound) {}

  /** The best there is, with the bound that proves it. */
  public Found search() {
    best = value(Text.statusQuo(cast.agenda(), cast.parties().size()), 0);
    List<Root> slates = slates(new long[cast.parties().size()]);
    if (!slates.isEmpty()) {
      // The most promising branch gives a first text to beat, and prices for all the others.
      Root top = slates.get(0);
      top.slate().price();
      for (Root r : roots(List.of(top))) {
        if (r.bound() > best.points()) {
          best = better(settled(first(r), r.gives()));
        }
      }
      slates = slates(top.slate().prices());
    }
    for (Root r : roots(slates)) {
      if (r.bound() > best.points()) {
        r.slate().price();
        if (bound(r) > best.points()) {
          descend(r);
        }
      }
    }
    if (!unsettled.isEmpty()) {
      climb();
    }
    int most = best.points();
    for (int open : unsettled) {
      most = Math.max(most, open);
    }
    return new Found(best.text(), best.gives(), best.points(), best.stands(), most);
  }

  /** Where the bound is not met, the best text may still have a better neighbour. */
  private void climb() {
    for (int step = 0; step < MOST_STEPS; step++) {
      Found here = best;
      for (Text next : Neighbours.of(here.text(), hearing.end(), hearing.sentence())) {
        best = better(value(next, here.gives()));
      }
      if (best.points() == here.points()) {
        return;
      }
    }
  }

  private Found better(Found found) {
    return found.points() > best.points() ? found : best;
  }

  /** Every choice of gives and switches that could be better, the best first. */
  private List<Root> slates(long[] prices) {
    int earned = 0;
    for (PressLines.Course c : courses) {
      earned = Math.max(earned, c.earned());
    }
    List<Root> out = new ArrayList<>();
    for (long gives = 0; gives < 1L << cast.gives().size(); gives++) {
      int left = mandate - cost(gives) + earned;
      for (int s = 0; left >= 0 && s < ceiling.settings().size(); s++) {
        Slate slate = new Slate(cast, ceiling, gives, ceiling.settings().get(s), prices);
        int bound = slate.possible() ? payoff.points(Slate.whole(slate.most()), left) : 0;
        if (bound > best.points()) {
          out.add(new Root(slate, gives, -1, bound));
        }
      }
    }
    out.sort(Comparator.comparing((Root r) -> -r.bound()));
    return out;
  }

  /** The same with every course through the press lines. */
  private List<Root> roots(List<Root> slates) {
    List<Root> out = new ArrayList<>();
    for (Root s : slates) {
      for (int c = 0; c < courses.size(); c++) {
        boolean paid = cost(s.gives()) <= mandate + courses.get(c).earned();
        int bound = paid ? bound(new Root(s.slate(), s.gives(), c, 0)) : 0;
        if (bound > best.points()) {
          out.add(new Root(s.slate(), s.gives(), c, bound));
        }
      }
    }
    out.sort(Comparator.comparing((Root r) -> -r.bound()));
    return out;
  }

  /** Mandate points left, before press lines on joint clauses that are missed. */
  private int left(Root r) {
    PressLines.Course course = courses.get(r.course());
    int left = mandate - cost(r.gives()) + course.earned();
    for (int i = 0; i < cast.agenda().size(); i++) {
      if (cast.agenda().isAnnex(i) && course.last().get(i) > cast.agenda().item(i).statusQuo()) {
        left -= lines.costs() * Math.max(0, course.last().get(i) - r.slate().reached(i));
      }
    }
    return left;
  }

  private int bound(Root r) {
    long sum = r.slate().fixed();
    long[][] worths = r.slate().worths();
    for (int c = 0; c < worths.length; c++) {
      List<Ceiling.Option> clause = r.slate().clauses().get(c);
      long most = Long.MIN_VALUE;
      for (int o = 0; o < worths[c].length; o++) {
        most = Math.max(most, worths[c][o] - Slate.shifted(missed(clause.get(o), r)));
      }
      sum += most;
    }
    return payoff.points(Slate.whole(sum), left(r));
  }

  /** What a press line costs that a way to write a clause misses. */
  private long missed(Ceiling.Option o, Root r) {
    return payoff.mandate(lines.costs() * levels(o, r));
  }

  /** Levels by which a way to write a clause misses the press line on it. */
  private int levels(Ceiling.Option o, Root r) {
    Item item = cast.agenda().item(o.item());
    boolean kept = item.part() == Part.SENTENCE || Long.bitCount(o.carrying()) >= lines.many();
    int reached = kept ? o.level() : item.statusQuo();
    return Math.max(0, courses.get(r.course()).last().get(o.item()) - reached);
  }

  /** A way to write a clause with what it could bring. */
  private record Priced(Ceiling.Option option, long worth, long alone, long[] terms) {}

  private List<List<Priced>> priced(Root r) {
    List<List<Priced>> clauses = new ArrayList<>();
    long[][] worths = r.slate().worths();
    for (int c = 0; c < worths.length; c++) {
      List<Ceiling.Option> clause = r.slate().clauses().get(c);
      List<Priced> ways = new ArrayList<>();
      for (int o = 0; o < worths[c].length; o++) {
        Ceiling.Option option = clause.get(o);
        long cost = Slate.shifted(missed(option, r));
        long[] terms = new long[cast.parties().size()];
        for (int p = 0; p < terms.length; p++) {
          terms[p] = r.slate().term(option, p);
        }
        long alone = Slate.shifted(option.said()) - cost;
        ways.add(new Priced(option, worths[c][o] - cost, alone, terms));
      }
      ways.sort(Comparator.comparing((Priced w) -> -w.worth()));
      clauses.add(ways);
    }
    clauses.sort(Comparator.comparing((List<Priced> ways) -> -spread(ways)));
    return clauses;
  }

  private Writing first(Root r) {
    List<Ceiling.Option> chosen = new ArrayList<>();
    priced(r).forEach(ways -> chosen.add(ways.get(0).option()));
    return Writing.of(cast, r.slate(), chosen, 0);
  }

  private void descend(Root r) {
    List<List<Priced>> clauses = priced(r);
    long[] rest = new long[clauses.size() + 1];
    for (int c = clauses.size() - 1; c >= 0; c--) {
      rest[c] = rest[c + 1] + clauses.get(c).get(0).worth();
    }
    long[] sums = new long[cast.parties().size()];
    for (int p = 0; p < sums.length; p++) {
      sums[p] = r.slate().annex(p);
    }
    descend(r, left(r), clauses, rest, 0, sums, new ArrayList<>());
  }

  private static long spread(List<Priced> ways) {
    return ways.get(0).worth() - ways.get(ways.size() - 1).worth();
  }

  /**
   * Clause after clause, the better ways first.
   *
   * @param rest what the clauses not yet chosen could bring
   * @param alone what the chosen ones bring whoever signs
   * @param sums what each party brings by the chosen ones if it signs; it need not
   */
  private void descend(
      Root r,
      int left,
      List<List<Priced>> clauses,
      long[] rest,
      long alone,
      long[] sums,
      List<Ceiling.Option> chosen) {
    int at = chosen.size();
    if (at == clauses.size()) {
      leaf(r, chosen);
      return;
    }
    for (Priced way : clauses.get(at)) {
      long[] then = new long[sums.length];
      long most = alone + way.alone() + rest[at + 1];
      for (int p = 0; p < then.length; p++) {
        then[p] = sums[p] + way.terms()[p];
        most += Math.max(0, then[p]);
      }
      int bound = payoff.points(Slate.whole(most), left);
      if (bound <= best.points()) {
        continue;
      }
      if (++nodes > MOST_NODES) {
        unsettled.add(bound);
        continue;
      }
      chosen.add(way.option());
      descend(r, left, clauses, rest, alone + way.alone(), then, chosen);
      chosen.remove(at);
    }
  }

  private void leaf(Root r, List<Ceiling.Option> chosen) {
    int left = left(r);
    for (Ceiling.Option o : chosen) {
      left -= levels(o, r) * lines.costs();
    }
    long slack = r.slate().slack();
    int bound = payoff.points(Writing.most(cast, r.slate(), chosen, slack), left);
    if (bound <= best.points()) {
      return;
    }
    Writing most = Writing.of(cast, r.slate(), chosen, slack);
    bound = most.whole() ? Math.min(bound, rounded(most, r.gives(), left)) : bound;
    if (bound <= best.points()) {
      return;
    }
    settled++;
    if (settled < MOST_SETTLED) {
      Writing strict = Writing.of(cast, r.slate(), chosen, 0);
      Found found = settled(strict, r.gives());
      best = better(found);
    }
    if (bound > best.points()) {
      unsettled.add(bound);
    }
  }

  /** The points of a text in which everybody is bound as written. */
  private int rounded(Writing w, long gives, int left) {
    long all = 0;
    for (Party p : cast.parties()) {
      all |= p.bit();
    }
    Drill.Signed signed = new Drill.Signed(w.text(), all, w.free(), hearing.softened(gives));
    return Score.of(signed, cast, questions, instruction, left, true).points();
  }

  private int cost(long gives) {
    int sum = 0;
    for (Give g : cast.gives()) {
      sum += (gives >> g.index() & 1) != 0 ? instruction.price(g) : 0;
    }
    return sum;
  }

  /** What a text with these gives would come to at the end. */
  public Found value(Text asked, long gives) {
    return found(hearing.settle(asked, gives, 0), gives);
  }

  /** The same for a text in the making: as it is, or with more exceptions for its signers. */
  private Found settled(Writing w, long gives) {
    Found plain = value(w.text(), gives);
    Found mended = found(hearing.settle(w.text(), gives, w.signing()), gives);
    return mended.points() > plain.points() ? mended : plain;
  }

  private Found found(Hearing.Outcome outcome, long gives) {
    int left = mandate - cost(gives) + lines.best(courses, outcome.reached());
    int holes = instruction.tariff().exceptions(outcome.text());
    int points =
        Score.of(outcome.signed(), cast, questions, instruction, left, outcome.stands()).points();
    boolean paid = holes == 0 || left >= holes;
    return new Found(outcome.text(), gives, paid ? points : 0, outcome.stands(), points);
  }
}
