package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.MONEY;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {
  private final ThreeParties hall = new ThreeParties();

  private Fact.Settled settle() {
    return Settlement.compact(hall.table, hall.cast());
  }

  private void backBoth(Seat... seats) {
    for (Seat seat : seats) {
      seat.backs(HOURS, 3);
      seat.backs(FORM, 2);
    }
  }

  @Test
  void theCompactStandsWithItsQuorumAndItsCore() {
    backBoth(hall.ash, hall.cedar);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    Fact.Settled settled = settle();

    assertTrue(settled.stands());
    assertEquals(hall.ash.bit() | hall.cedar.bit(), settled.signers());
    assertEquals(0, settled.letters());
  }

  @Test
  void oneSignerBelowTheQuorumItFalls() {
    backBoth(hall.ash);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertFalse(settle().stands());
    assertEquals(0, settle().signers());
  }

  @Test
  void howManyClausesMakeASignerIsTheScenariosToSay() {
    hall.ash.backs(HOURS, 3);
    hall.cedar.backs(HOURS, 3);
    hall.room(joint(HOURS, 3));

    assertFalse(settle().stands(), "bound by one clause of two");
    hall.clausesToSign = 1;
    assertTrue(settle().stands());
  }

  @Test
  void aQuorumWithoutEnoughOfTheCoreIsNone() {
    hall.coreNeeded = 2;
    backBoth(hall.ash, hall.cedar);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertFalse(settle().stands());
  }

  @Test
  void whereItFallsTheUnconditionalPledgersKeepTheirAnnexesAsLetters() {
    backBoth(hall.ash);
    hall.birch.backs(HOURS, 3, new Condition.Signers(3));
    hall.room(joint(HOURS, 3), joint(FORM, 2));
    assertEquals(0b011, hall.table.pledged(Paper.COMPACT));

    Fact.Settled settled = settle();

    assertFalse(settled.stands());
    assertEquals(hall.ash.bit(), settled.letters());
  }

  @Test
  void aSignerMustBeBoundByTwoClauses() {
    backBoth(hall.ash, hall.birch);
    hall.cedar.backs(HOURS, 3);
    hall.room(joint(HOURS, 3), joint(FORM, 2));
    assertTrue(hall.pledged(hall.cedar));

    assertEquals(0b011, settle().signers());
  }

  @Test
  void itsOwnAnnexCountsAsOneOfThem() {
    backBoth(hall.ash, hall.birch);
    hall.cedar.backs(HOURS, 3);
    hall.cedar.backs(MONEY, 1);
    hall.room(joint(HOURS, 3), joint(FORM, 2), hall.cedar.annex(MONEY, 1));

    assertEquals(0b111, settle().signers());
  }

  @Test
  void pledgesThatNeedEachOtherStandTogether() {
    for (Seat seat : List.of(hall.ash, hall.birch)) {
      seat.backs(HOURS, 3, new Condition.Signers(1));
      seat.backs(FORM, 2);
    }
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertEquals(0b011, settle().signers());
  }

  @Test
  void aPledgeWhoseSignersDoNotComeIsStruckAndTakesThoseWhoNeededItAlong() {
    hall.quorum = 1;
    backBoth(hall.ash);
    hall.birch.backs(HOURS, 3, new Condition.Signers(3));
    hall.birch.backs(FORM, 2);
    hall.cedar.backs(HOURS, 3, new Condition.Signed(hall.birch.index));
    hall.cedar.backs(FORM, 2);
    hall.room(joint(HOURS, 3), joint(FORM, 2));
    assertEquals(0b111, hall.table.pledged(Paper.COMPACT));

    assertEquals(hall.ash.bit(), settle().signers());
  }

  @Test
  void aConditionalPledgeWhoseSignersComeIsASignature() {
    backBoth(hall.ash, hall.cedar);
    hall.birch.backs(HOURS, 3, new Condition.Signers(2));
    hall.birch.backs(FORM, 2);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertEquals(0b111, settle().signers());
  }

  @Test
  void theReservedAndTheDeclinedClauseStayFree() {
    backBoth(hall.ash);
    hall.birch.backs(HOURS, 3);
    hall.birch.backs(MONEY, 1);
    hall.birch.backs(ARMS, 2);
    hall.room(
        joint(HOURS, 3), joint(FORM, 2), hall.birch.annex(MONEY, 1), hall.birch.annex(ARMS, 4));

    Fact.Settled settled = settle();

    assertTrue(settled.stands());
    assertEquals(1L << FORM | 1L << ARMS, settled.reserved(4).get(hall.birch.index));
    assertEquals(0L, settled.reserved(4).get(hall.ash.index));
  }

  @Test
  void anOrganisationPledgesButNeverSigns() {
    backBoth(hall.ash, hall.birch, hall.cedar);
    hall.cedar.plays(Role.ORGANISATION);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertEquals(0b011, settle().signers());
  }

  @Test
  void rowsComeAlongWithEnoughOfTheCoreFreeOfWhatTheirRecordBars() {
    backBoth(hall.ash, hall.birch);
    hall.dogwood.plays(Role.ROW);
    hall.dogwood.opposes(FORM, 1);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    Fact.Settled settled = settle();

    assertEquals(hall.dogwood.bit(), settled.rows());
    long free = settled.reserved(4).get(hall.dogwood.index);
    assertEquals(1L << FORM, free & (1L << FORM | 1L << HOURS));
  }

  @Test
  void rowsStayAwayWithoutEnoughOfTheCore() {
    backBoth(hall.ash, hall.cedar);
    hall.dogwood.plays(Role.ROW);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertTrue(settle().stands());
    assertEquals(0, settle().rows());
  }

  @Test
  void aMarkThatBitAtTheEndStrikesThePledgeThatNeededTheLevel() {
    backBoth(hall.ash, hall.birch, hall.cedar);
    hall.room(joint(HOURS, 3), joint(FORM, 2));
    hall.table.apply(new Fact.Bit(hall.birch.index, HOURS));

    assertEquals(hall.ash.bit() | hall.cedar.bit(), settle().signers());
  }

  @Test
  void whoIsBoundByTooLittleToSignIsNoSignerForThoseWhoWaitForIt() {
    hall.quorum = 1;
    backBoth(hall.ash);
    hall.cedar.backs(HOURS, 3);
    hall.birch.backs(HOURS, 3, new Condition.Signed(hall.cedar.index));
    hall.birch.backs(FORM, 2);
    hall.room(joint(HOURS, 3), joint(FORM, 2));
    assertEquals(0b111, hall.table.pledged(Paper.COMPACT));

    assertEquals(hall.ash.bit(), settle().signers());
  }

  @Test
  void onePledgedClauseIsEnoughForALetter() {
    hall.ash.backs(MONEY, 2);
    hall.room(hall.ash.annex(MONEY, 2));

    assertFalse(settle().stands());
    assertEquals(hall.ash.bit(), settle().letters());
  }

  @Test
  void anAnnexDeclinedForItsPriceBindsNobodyAtTheEnd() {
    backBoth(hall.ash, hall.birch);
    hall.birch.backs(MONEY, 3);
    hall.birch.wants(MONEY, 0);
    hall.room(joint(HOURS, 3), joint(FORM, 2), hall.birch.annex(MONEY, 3));
    assertTrue(hall.pledged(hall.birch));
    assertEquals(0, hall.table.bound(hall.birch.index, MONEY));

    assertEquals(1L << MONEY, settle().reserved(4).get(hall.birch.index));
  }
}
