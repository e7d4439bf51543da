package guarantor.trials;

import guarantor.negotiation.Answer;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Limit;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Standing;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A delegation's answer on a paper, as the minute gives it.
 *
 * @param price whether it may be holding out for more rather than at the end of its record
 * @param offer the private copy it was asked to judge; empty for the public text
 * @param wants its counter, as edits of what it was asked
 */
record Reply(
    int party,
    Paper paper,
    boolean pledges,
    boolean suffices,
    int clause,
    boolean price,
    List<Edit> offer,
    List<Edit> wants) {

  static Reply of(Answer a, List<Edit> offer) {
    return new Reply(
        a.party(),
        a.paper(),
        a.act().pledges(),
        a.suffices(),
        a.clause(),
        a.limit() == Limit.PRICE || a.limit() == Limit.ANNEX,
        offer,
        a.counter());
  }

  /** Answers given in the last move; a tie may have turned one within it: the last word counts. */
  static List<Reply> heard(State state) {
    Map<Integer, Reply> last = new TreeMap<>();
    for (Fact f : state.log().get(state.log().size() - 1).facts()) {
      if (f instanceof Fact.Answered a) {
        put(last, of(a.answer(), a.offer()));
      } else if (f instanceof Fact.Read r) {
        put(last, of(r.answer(), List.of()));
      }
    }
    return List.copyOf(last.values());
  }

  private static void put(Map<Integer, Reply> last, Reply reply) {
    last.put(reply.party() * Paper.values().length + reply.paper().ordinal(), reply);
  }

  /** What the seated last said of the public text. */
  static List<Reply> standing(State state) {
    List<Reply> out = new ArrayList<>();
    for (int p = 0; p < state.table().parties(); p++) {
      for (Paper paper : Paper.values()) {
        Standing s = state.isSeated(p) ? state.table().standing(p, paper) : null;
        if (s != null && s.offer().isEmpty()) {
          out.add(of(s.answer(), List.of()));
        }
      }
    }
    return out;
  }
}
