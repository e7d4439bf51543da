package guarantor.negotiation;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything besides a party's own record that decides where its ground lies: the text it judges
 * and the keys in force. A snapshot; the arrays are never written to after it is made.
 *
 * @param signersAssumed whether conditions about other signatures are taken as met ("pledges if")
 * @param pledged per paper, bitmask of the parties that pledged it
 * @param bound per party and item, the level its pledge binds it to; 0 where it is not bound
 * @param givenToAll bitmask of gives made in the room
 * @param givenTo per party, bitmask of gives made to it alone
 * @param won per party and item, the level an exhibit has opened; 0 where none was won
 * @param bitten per party and item, levels lost to marks that took effect
 * @param answered records that an exhibit has answered
 */
public record Circumstances(
    Text text,
    boolean signersAssumed,
    long[] pledged,
    byte[][] bound,
    long givenToAll,
    long[] givenTo,
    byte[][] won,
    byte[][] bitten,
    Set<Integer> answered) {

  /** A copy of such rows, so that a snapshot does not move with them. */
  static byte[][] copy(byte[][] rows) {
    byte[][] out = new byte[rows.length][];
    Arrays.setAll(out, i -> rows[i].clone());
    return out;
  }

  int othersPledged(int party, int item) {
    long others = pledged[paper(item).ordinal()] & ~(1L << party);
    return Long.bitCount(others);
  }

  boolean hasPledged(int party, int item) {
    return (pledged[paper(item).ordinal()] >> party & 1) != 0;
  }

  boolean given(int give, int party) {
    return ((givenToAll | givenTo[party]) >> give & 1) != 0;
  }

  /** Whether so many other members of the tie are bound to the clause at this level or above. */
  boolean holds(Tie tie, int party, int item, int level) {
    long others = tie.members() & ~(1L << party);
    int missing = tie.needs();
    while (missing > 0 && others != 0) {
      int member = Long.numberOfTrailingZeros(others);
      others &= others - 1;
      if (bound[member][item] >= level) {
        missing--;
      }
    }
    return missing <= 0;
  }

  private Paper paper(int item) {
    return text.agenda().item(item).part().paper();
  }

  /** Whether the same parties have pledged the same. */
  boolean samePledges(Circumstances other) {
    return Arrays.equals(pledged, other.pledged)
        && (bound == other.bound || Arrays.deepEquals(bound, other.bound));
  }

  /** The same circumstances with other pledges. */
  public Circumstances pledging(long[] otherPledged, byte[][] otherBound) {
    return new Circumstances(
        text, false, otherPledged, otherBound, givenToAll, givenTo, won, bitten, answered);
  }

  /**
   * The same circumstances where one party pledges a paper or takes its pledge back.
   *
   * @param carried the clauses of the paper that the pledge binds it to (bitmask)
   */
  Circumstances pledging(Paper paper, int party, boolean in, long carried) {
    long bit = 1L << party;
    long[] others = pledged.clone();
    others[paper.ordinal()] = in ? others[paper.ordinal()] | bit : others[paper.ordinal()] & ~bit;
    byte[] row = bound[party].clone();
    for (int i = 0; i < row.length; i++) {
      if (paper(i) == paper) {
        row[i] = (byte) (in && (carried >> i & 1) != 0 ? text.level(i, party) : 0);
      }
    }
    byte[][] rows = bound.clone();
    rows[party] = row;
    return pledging(others, rows);
  }

  /** The same circumstances where another party pledges the text as it stands. */
  Circumstances signing(Paper paper, int party) {
    long carried = 0;
    for (int i = 0; i < text.agenda().size(); i++) {
      boolean bound = text.stands(i, party) && !text.excepts(i, party);
      carried |= bound ? 1L << i : 0;
    }
    return pledging(paper, party, true, carried);
  }

  /** The same circumstances where an exhibit has been laid against a party and won. */
  Circumstances laid(int party, Flip.Card card) {
    byte[][] opened = copy(won);
    byte[][] cleared = copy(bitten);
    Set<Integer> met = new TreeSet<>(answered);
    if (card.opens() == 0) {
      cleared[party][card.item()] = 0;
    } else {
      opened[party][card.item()] = (byte) card.opens();
    }
    if (card.answers() >= 0) {
      met.add(card.answers());
    }
    return new Circumstances(
        text, signersAssumed, pledged, bound, givenToAll, givenTo, opened, cleared, met);
  }

  /** The same circumstances under another text. */
  public Circumstances with(Text other) {
    return new Circumstances(
        other, signersAssumed, pledged, bound, givenToAll, givenTo, won, bitten, answered);
  }

  /** The same circumstances, taking conditions about other signatures as met. */
  public Circumstances assumingSigners() {
    return new Circumstances(
        text, true, pledged, bound, givenToAll, givenTo, won, bitten, answered);
  }

  /** The same circumstances with further gives made to one party. */
  public Circumstances giving(int party, long gives) {
    long[] to = givenTo.clone();
    to[party] |= gives;
    return new Circumstances(
        text, signersAssumed, pledged, bound, givenToAll, to, won, bitten, answered);
  }
}
