package guarantor.negotiation;

import java.util.List;

/**
 * One delegation's answer on one paper, with what it rests on.
 *
 * @param reserved clauses it would sign without being bound by them (bitmask of items)
 * @param declined annex clauses above what it backs (bitmask)
 * @param counter edits of the text asked, at most two, never above a level asked
 * @param suffices whether it would accept the text with those edits; false where two are not enough
 * @param limit what bound the decision
 * @param clause the clause that bound the decision, or -1
 * @param restsOn the record behind that clause, or -1 for the status quo
 * @param surplus share of its best surplus in the text asked, thousandths
 * @param demand share it wanted at that moment, thousandths
 * @param spent whether its patience for the clause is spent
 */
public record Answer(
    int party,
    Paper paper,
    Act act,
    long reserved,
    long declined,
    List<Edit> counter,
    boolean suffices,
    Limit limit,
    int clause,
    int restsOn,
    int surplus,
    int demand,
    boolean spent) {

  public Answer {
    counter = List.copyOf(counter);
  }

  /** Whether it says the same as before: then only the tally counts it. */
  public boolean repeats(Answer before) {
    return before != null
        && before.act == act
        && before.reserved == reserved
        && before.declined == declined
        && before.clause == clause
        && before.counter.equals(counter);
  }
}
