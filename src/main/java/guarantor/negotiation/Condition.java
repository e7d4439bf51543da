package guarantor.negotiation;

/** What must hold before a record counts (backing) or stops counting (objecting). */
public sealed interface Condition {

  /** Whether it holds in these circumstances for this party's clause. */
  boolean holds(int party, int item, Circumstances now);

  /** The clause enters into force no earlier than this. */
  record InForce(Force earliest) implements Condition {
    @Override
    public boolean holds(int party, int item, Circumstances now) {
      return now.text().forceFor(item) >= earliest.ordinal();
    }
  }

  /** At least so many others have pledged the paper. */
  record Signers(int atLeast) implements Condition {
    @Override
    public boolean holds(int party, int item, Circumstances now) {
      return now.signersAssumed() || now.othersPledged(party, item) >= atLeast;
    }
  }

  /** One named party has pledged the paper. */
  record Signed(int signer) implements Condition {
    @Override
    public boolean holds(int party, int item, Circumstances now) {
      return now.signersAssumed() || now.hasPledged(signer, item);
    }
  }

  /** Another clause stands at this level or above. */
  record AtLeast(int other, int level) implements Condition {
    @Override
    public boolean holds(int party, int item, Circumstances now) {
      return now.text().level(other, party) >= level;
    }
  }

  /** Words no clause can meet: only a give that names the record answers it. */
  record Words() implements Condition {
    @Override
    public boolean holds(int party, int item, Circumstances now) {
      return false;
    }
  }
}
