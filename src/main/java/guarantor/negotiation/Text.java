package guarantor.negotiation;

import java.util.Arrays;
import java.util.List;

/**
 * A treaty text: a level for every clause, with tags and exceptions. Never changes; edit a copy.
 */
public final class Text {
  private final Agenda agenda;
  private final byte[] joint;
  private final byte[] force;
  private final long[] except;
  private final byte[][] annex;

  private Text(Agenda agenda, byte[] joint, byte[] force, long[] except, byte[][] annex) {
    this.agenda = agenda;
    this.joint = joint;
    this.force = force;
    this.except = except;
    this.annex = annex;
  }

  /** The text nobody has touched: every clause at its status quo. */
  public static Text statusQuo(Agenda agenda, int parties) {
    int size = agenda.size();
    byte[] levels = new byte[size];
    for (int i = 0; i < size; i++) {
      levels[i] = (byte) agenda.item(i).statusQuo();
    }
    byte[][] annex = new byte[parties][];
    for (int p = 0; p < parties; p++) {
      annex[p] = levels.clone();
    }
    return new Text(agenda, levels, new byte[size], new long[size], annex);
  }

  public Agenda agenda() {
    return agenda;
  }

  /** The level of a clause as it would bind this party. */
  public int level(int item, int party) {
    return agenda.isAnnex(item) ? annex[party][item] : joint[item];
  }

  /** The level of a joint clause. */
  public int level(int item) {
    return joint[item];
  }

  public int force(int item) {
    return force[item];
  }

  public long except(int item) {
    return except[item];
  }

  /** How many exceptions it makes, over all clauses. */
  public int exceptions() {
    int count = 0;
    for (long mask : except) {
      count += Long.bitCount(mask);
    }
    return count;
  }

  public boolean excepts(int item, int party) {
    return (except[item] >> party & 1) != 0;
  }

  /**
   * The tag whose condition a clause meets: its own, or the trigger's for untagged clauses outside
   * the Sentence.
   */
  public int forceFor(int item) {
    Item it = agenda.item(item);
    if (it.tagged()) {
      return force[item];
    }
    boolean follows = it.part() != Part.SENTENCE && agenda.trigger() >= 0;
    return follows && stands(agenda.trigger(), Edit.JOINT) ? force[agenda.trigger()] : 0;
  }

  /** Whether a clause says more than the status quo. */
  public boolean stands(int item, int party) {
    int level = party == Edit.JOINT ? joint[item] : level(item, party);
    return level > agenda.item(item).statusQuo();
  }

  /** This text with one clause changed; the level is kept between status quo and top. */
  public Text with(Edit e) {
    Item it = agenda.item(e.item());
    byte level = (byte) Math.max(it.statusQuo(), Math.min(it.top(), e.level()));
    if (it.part() == Part.ANNEX) {
      byte[][] rows = annex.clone();
      rows[e.party()] = rows[e.party()].clone();
      rows[e.party()][e.item()] = level;
      return new Text(agenda, joint, force, except, rows);
    }
    byte[] levels = joint.clone();
    byte[] tags = force.clone();
    long[] exceptions = except.clone();
    levels[e.item()] = level;
    tags[e.item()] = (byte) (it.tagged() && level > it.statusQuo() ? e.force() : 0);
    exceptions[e.item()] = e.except();
    return new Text(agenda, levels, tags, exceptions, annex);
  }

  public Text with(List<Edit> edits) {
    Text text = this;
    for (Edit e : edits) {
      text = text.with(e);
    }
    return text;
  }

  /** The edit that would write this text's clause into another text. */
  public Edit clause(int item, int party) {
    return agenda.isAnnex(item)
        ? Edit.annex(item, annex[party][item], party)
        : new Edit(item, joint[item], force[item], Edit.JOINT, except[item]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text t
        && Arrays.equals(joint, t.joint)
        && Arrays.equals(force, t.force)
        && Arrays.equals(except, t.except)
        && Arrays.deepEquals(annex, t.annex);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(joint) * 31 + Arrays.deepHashCode(annex);
  }
}
