package guarantor.trials;

import guarantor.negotiation.Answer;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Limit;
import guarantor.negotiation.Paper;
import java.util.List;

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
}
