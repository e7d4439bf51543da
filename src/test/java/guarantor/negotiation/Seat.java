package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One invented party in the making. Every method that adds a record returns the record's number, so
 * that a test can say which of them an answer must rest on. Without {@link #wants} every level is
 * worth the same to it: then only its ground decides.
 */
final class Seat {
  private static final int ABOVE = 250;
  private static final int BELOW = 100;

  final int index;
  private final List<List<Evidence>> evidence = new ArrayList<>();
  private final List<List<Ask>> asks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final int[][] value;
  private final int[] weight;
  private final int[] fears;
  private Role role = Role.VOICE;
  private int capability = 1;
  private int timing = 0b111;
  private int timingRef = -1;
  private int refs;

  Seat(int index, Agenda agenda) {
    this.index = index;
    this.refs = index * 100;
    this.value = new int[agenda.size()][];
    this.weight = new int[agenda.size()];
    this.fears = new int[agenda.size()];
    Arrays.fill(weight, 100);
    Arrays.fill(fears, -1);
    for (int i = 0; i < agenda.size(); i++) {
      evidence.add(new ArrayList<>());
      asks.add(new ArrayList<>());
      value[i] = new int[agenda.item(i).top() + 1];
      Arrays.fill(value[i], 1000);
    }
  }

  int backs(int item, int level, Condition... when) {
    return record(item, Evidence.Kind.BACKING, level, true, when);
  }

  int opposes(int item, int level, Condition... unless) {
    return record(item, Evidence.Kind.OBJECTION, level, true, unless);
  }

  /** Objects to this level "and below". */
  int opposesBelow(int item, int level, Condition... unless) {
    return record(item, Evidence.Kind.OBJECTION, level, false, unless);
  }

  int redLine(int item, int level, Condition... unless) {
    return record(item, Evidence.Kind.RED_LINE, level, true, unless);
  }

  private int record(int item, Evidence.Kind kind, int level, boolean upward, Condition... when) {
    int ref = ++refs;
    evidence.get(item).add(new Evidence(ref, kind, level, upward, List.of(when)));
    return ref;
  }

  /** One of its records asks for a give; the give lifts a reserve up to a level. */
  Seat asks(int item, int give, int ref, int upTo) {
    asks.get(item).add(new Ask(give, ref, upTo));
    return this;
  }

  /** Its best level; each level above costs it more than each below. */
  Seat wants(int item, int level) {
    for (int l = 0; l < value[item].length; l++) {
      int loss = l > level ? ABOVE * (l - level) : BELOW * (level - l);
      value[item][l] = Math.max(0, 1000 - loss);
    }
    return this;
  }

  Seat weighs(int item, int thousandths) {
    weight[item] = thousandths;
    return this;
  }

  int fears(int item) {
    fears[item] = ++refs;
    return refs;
  }

  int backsOnly(Force... tags) {
    timing = 0;
    for (Force f : tags) {
      timing |= 1 << f.ordinal();
    }
    timingRef = ++refs;
    return timingRef;
  }

  /** A sourced tie: opens a level where so many of these are bound to it. */
  int tiedTo(int needs, Seat... members) {
    long mask = 1L << index;
    for (Seat s : members) {
      mask |= 1L << s.index;
    }
    ties.add(new Tie(List.of(++refs), mask, needs));
    return refs;
  }

  Seat plays(Role newRole) {
    role = newRole;
    return this;
  }

  Seat carries(int newCapability) {
    capability = newCapability;
    return this;
  }

  long bit() {
    return 1L << index;
  }

  Edit annex(int item, int level) {
    return Edit.annex(item, level, index);
  }

  Party party() {
    return new Party(
        index, role, capability, evidence, asks, value, weight, timing, timingRef, fears, ties);
  }
}
