package guarantor.negotiation;

import java.util.List;

/**
 * One binding record as the table sees it.
 *
 * @param ref evidence number; the caller knows which dated position it is
 * @param level backing: the highest level backed; objecting: the first level objected to
 * @param upward for objections: true "and above", false "and below"
 */
public record Evidence(int ref, Kind kind, int level, boolean upward, List<Condition> conditions) {

  /** Whether the record is for, against, or beyond bargaining. */
  public enum Kind {
    BACKING,
    OBJECTION,
    RED_LINE
  }

  public Evidence {
    conditions = List.copyOf(conditions);
  }

  public boolean backs() {
    return kind == Kind.BACKING;
  }

  /** How many of its conditions do not hold now. */
  public int unmet(int party, int item, Circumstances now) {
    int count = 0;
    for (Condition c : conditions) {
      count += Condition.holds(c, party, item, now) ? 0 : 1;
    }
    return count;
  }

  boolean conditionsHold(int party, int item, Circumstances now) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!Condition.holds(conditions.get(i), party, item, now)) {
        return false;
      }
    }
    return true;
  }
}
