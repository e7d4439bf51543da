package guarantor.trials;

import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Contribution;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Flip;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Limit;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Table;
import guarantor.session.Event;
import guarantor.session.Exhibits;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the smallest change that would turn an answer into a yes really does: each change named
 * is made on a second table, folded from the log, and the delegation answers there. An answer
 * beside which none is named is counted too.
 */
final class Flips {
  private Flips() {}

  private record Seen(long answers, long flips, long none, List<String> faults) {}

  /** Plays games of the order and asks about every unwilling answer. */
  static Measured of(Order order) {
    Course course = new Course(order, true);
    long[] sums = new long[3];
    List<String> faults = new ArrayList<>();
    order.run(
        n -> game(course, n),
        (Seen seen) -> {
          sums[0] += seen.answers();
          sums[1] += seen.flips();
          sums[2] += seen.none();
          faults.addAll(seen.faults());
        });
    List<String> counts =
        List.of(
            "answers asked about: " + sums[0],
            "with no change of this size that flips them: " + sums[2]);
    return Measured.of("flips", order, sums[1], sums[1] - faults.size(), 100, counts, faults);
  }

  private static Seen game(Course course, long n) {
    long[] sums = new long[3];
    List<String> faults = new ArrayList<>();
    course.play(n, s -> listen(n, s, sums, faults));
    return new Seen(sums[0], sums[1], sums[2], faults);
  }

  private static void listen(long n, Session session, long[] sums, List<String> faults) {
    State state = session.state();
    Event event = session.log().get(session.log().size() - 1);
    for (Fact f : event.facts()) {
      boolean here = f instanceof Fact.Answered && !state.table().closed();
      if (here && state.phase() != guarantor.session.Phase.OVER) {
        Fact.Answered a = (Fact.Answered) f;
        boolean inPublic = a.offer().isEmpty() && a.gives() == 0;
        if (inPublic && !a.answer().act().pledges() && latest(state, a)) {
          sums[0]++;
          List<Flip> flips = flips(state, a.answer());
          sums[1] += flips.size();
          sums[2] += flips.isEmpty() ? 1 : 0;
          for (Flip flip : flips) {
            if (!yes(session, state, a.answer(), flip)) {
              faults.add("game " + n + ", event " + event.number() + ": " + flip);
            }
          }
        }
      }
    }
  }

  /** Whether it is the answer that stands, to the text that stands. */
  private static boolean latest(State state, Fact.Answered a) {
    var standing = state.table().standing(a.answer().party(), a.answer().paper());
    boolean closed = a.answer().paper().ordinal() == 0 && !state.table().silences().isEmpty();
    return !closed && standing != null && standing.answer() == a.answer();
  }

  private static List<Flip> flips(State state, Answer a) {
    Party p = state.party(a.party());
    return Flip.search(
        p,
        a.paper(),
        state.cast(),
        state.table().circumstances(),
        state.temper(),
        state.table().memory(a.party(), a.paper()),
        Exhibits.winning(state, a.party()));
  }

  /** Makes the change on a table of its own, and hears the delegation again. */
  private static boolean yes(Session session, State state, Answer a, Flip flip) {
    if (flip instanceof Flip.Laying l) {
      Session other = Session.resume(state.game(), state.difficulty(), state.seed(), session.log());
      Move lay = new Move.Exhibit(l.ref(), a.party(), l.item());
      other.act(state.game().scenario().player(), lay, Optional.empty());
      return pledged(other.state().table(), a);
    }
    Table table = state.game().table(state.difficulty());
    Session.effective(session.log()).forEach(e -> e.facts().forEach(table::apply));
    if (flip instanceof Flip.Write w) {
      table.apply(new Fact.Tabled(w.edits()));
    } else if (flip instanceof Flip.Giving g) {
      table.apply(new Fact.Gave(g.give(), a.party(), 0));
    } else if (flip instanceof Flip.Signature s) {
      table.apply(new Fact.Answered(signing(s.party(), a), List.of(), 0, Fact.Cause.TIE, false));
    }
    new Round(table, state.cast(), state.temper()).revisit(a.party(), a.paper());
    return pledged(table, a);
  }

  private static boolean pledged(Table table, Answer a) {
    return (table.pledged(a.paper()) >> a.party() & 1) != 0;
  }

  private static Answer signing(int party, Answer a) {
    return new Answer(
        party, a.paper(), Act.ACCEPT, 0, 0, List.of(), true, Limit.NONE, -1, -1, 0, 0, false);
  }

  /**
   * Whether what the clauses of a text add to a delegation's utility sums to the difference to the
   * unit, on every answer of the games.
   */
  static Measured sums(Order order) {
    Course course = new Course(order, true);
    long[] sums = new long[2];
    order.run(
        n -> {
          long[] seen = new long[2];
          course.play(n, s -> add(s.state(), seen));
          return seen;
        },
        (long[] seen) -> {
          sums[0] += seen[0];
          sums[1] += seen[1];
        });
    return Measured.of("sums", order, sums[0], sums[1], 100, List.of(), List.of());
  }

  private static void add(State state, long[] seen) {
    Circumstances now = state.table().circumstances();
    for (Party p : state.cast().parties()) {
      for (var paper : guarantor.negotiation.Paper.values()) {
        Judgement j = Judgement.of(p, paper, now);
        if (p.answers() && (j.carried() | j.failing()) != 0) {
          int sum = Contribution.of(p, now, j).stream().mapToInt(Contribution::points).sum();
          seen[0]++;
          seen[1] += sum == j.utility() - j.walkAway() ? 1 : 0;
        }
      }
    }
  }
}
