package guarantor.negotiation;

import java.util.List;

/**
 * One delegation's preferences as they stand at one moment.
 *
 * @param index its number; bit of this number in masks
 * @param capability weight in the drill and in ties of order
 * @param evidence per item, binding records only
 * @param asks per item, the gives its records ask for
 * @param value per item and level, in thousandths
 * @param weight per item, in thousandths of the whole
 * @param timing bitmask of the tags it backs for the trigger clause (bit = tag number)
 * @param timingRef the record behind that mask, or -1
 * @param fears per item the record that states a fear of escalation there, or -1
 */
public record Party(
    int index,
    Role role,
    int capability,
    List<List<Evidence>> evidence,
    List<List<Ask>> asks,
    int[][] value,
    int[] weight,
    int timing,
    int timingRef,
    int[] fears,
    List<Tie> ties) {

  public Party {
    evidence = evidence.stream().map(List::copyOf).toList();
    asks = asks.stream().map(List::copyOf).toList();
    ties = List.copyOf(ties);
  }

  public long bit() {
    return 1L << index;
  }

  public boolean backsForce(int force) {
    return (timing >> force & 1) != 0;
  }

  /** Whether it gives guarantees, by its signature or by a tie, and counts in the drill. */
  public boolean guarantees() {
    return role == Role.VOICE || role == Role.ROW;
  }

  /** Whether it answers proposals at all. */
  public boolean answers() {
    return role == Role.VOICE || role == Role.ORGANISATION || role == Role.OPPONENT;
  }
}
