package guarantor.trials;

import guarantor.content.Position;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Fact;
import guarantor.session.Event;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether everything a delegation says or rests a decision on is a usable record of its own: a
 * statement spoken is a position of its speaker known on that day and no outcome of the scenario;
 * an answer that names a record names one that binds this delegation and speaks of the clause in
 * question, or of when it may enter into force.
 */
final class Sources {
  private static final String TIMING = "ceasefire-timing";

  private Sources() {}

  private record Seen(long spoken, long rested, List<String> faults) {}

  /** Plays the games of the order. */
  static Measured of(Order order) {
    Course course = new Course(order, true);
    long[] sums = new long[2];
    List<String> faults = new ArrayList<>();
    order.run(
        n -> game(course, n),
        (Seen seen) -> {
          sums[0] += seen.spoken();
          sums[1] += seen.rested();
          faults.addAll(seen.faults());
        });
    long cases = sums[0] + sums[1];
    List<String> counts =
        List.of("statements spoken: " + sums[0], "answers that rest on a record: " + sums[1]);
    return Measured.of("sources", order, cases, cases - faults.size(), 100, counts, faults);
  }

  private static Seen game(Course course, long n) {
    long[] sums = new long[2];
    List<String> faults = new ArrayList<>();
    course.play(n, s -> listen(n, s, sums, faults));
    return new Seen(sums[0], sums[1], faults);
  }

  private static void listen(long n, Session session, long[] sums, List<String> faults) {
    State state = session.state();
    Event event = session.log().get(session.log().size() - 1);
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Spoke s) {
        sums[0]++;
        spoken(n, state, s.party(), s.ref(), faults);
      } else if (f instanceof Fact.Arrived a) {
        sums[0]++;
        spoken(n, state, a.party(), a.ref(), faults);
      } else if (f instanceof Fact.Acted a) {
        sums[0]++;
        int opponent = state.game().docket().party(state.game().scenario().opponent());
        spoken(n, state, opponent, a.ref(), faults);
      } else if (f instanceof Fact.Answered a && a.answer().restsOn() >= 0) {
        sums[1]++;
        rested(n, state, a.answer(), faults);
      }
    }
  }

  private static void spoken(long n, State state, int party, int ref, List<String> faults) {
    Position p = state.game().position(ref);
    boolean own = state.game().content().owner(p).equals(state.game().partyIds().get(party));
    boolean sourced = state.game().content().sources().containsKey(p.source());
    if (!own || !sourced || !state.scene().archive().usable(p) || p.statement().isBlank()) {
      faults.add("game " + n + ": " + p.id() + " is spoken, and is no usable record of its own");
    }
  }

  private static void rested(long n, State state, Answer a, List<String> faults) {
    Position p = state.game().position(a.restsOn());
    String delegation = state.game().partyIds().get(a.party());
    boolean binds = state.scene().archive().binding(delegation).contains(p);
    String issue = state.game().issueIds().get(a.clause());
    boolean speaksOfIt = p.issue().equals(issue) || p.issue().equals(TIMING);
    boolean tie =
        state.party(a.party()).ties().stream().anyMatch(t -> t.refs().contains(a.restsOn()));
    boolean ask =
        state.party(a.party()).asks().get(a.clause()).stream()
            .anyMatch(x -> x.ref() == a.restsOn());
    if (!(binds && speaksOfIt || tie || ask)) {
      faults.add(
          "game "
              + n
              + ": "
              + delegation
              + " rests on "
              + p.id()
              + ", no record of it on "
              + issue);
    }
  }
}
