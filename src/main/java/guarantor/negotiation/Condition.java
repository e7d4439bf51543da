package guarantor.negotiation;

/** What must hold before a record counts (backing) or stops counting (objecting). */
public sealed interface Condition {

  /**
   * Whether a condition holds in these circumstances for this party's clause. One method for all
   * kinds: asked millions of times in a game's openings, a call through the interface cost a tenth
   * of the whole game.
   */
  static boolean holds(Condition c, int party, int item, Circumstances now) {
    if (c instanceof InForce f) {
      return now.text().forceFor(item) >= f.earliest().ordinal();
    }
    if (c instanceof Signers s) {
      return now.signersAssumed() || now.othersPledged(party, item) >= s.atLeast();
    }
    if (c instanceof AtLeast a) {
      return now.text().level(a.other(), party) >= a.level();
    }
    // words are met by no clause: only a give that names the record answers them
    return c instanceof Signed s && (now.signersAssumed() || now.hasPledged(s.signer(), item));
  }

  /** The clause enters into force no earlier than this. */
  record InForce(Force earliest) implements Condition {}

  /** At least so many others have pledged the paper. */
  record Signers(int atLeast) implements Condition {}

  /** One named party has pledged the paper. */
  record Signed(int signer) implements Condition {}

  /** Another clause stands at this level or above. */
  record AtLeast(int other, int level) implements Condition {}

  /** Words no clause can meet: only a give that names the record answers it. */
  record Words() implements Condition {}
}
