package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.REQUEST;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.WORD;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoundTest {
  private final ThreeParties hall = new ThreeParties();

  private static List<Fact.Cause> causes(List<Fact> facts, Seat seat) {
    return facts.stream()
        .filter(f -> f instanceof Fact.Answered a && a.answer().party() == seat.index)
        .map(f -> ((Fact.Answered) f).cause())
        .toList();
  }

  @Nested
  class InTheRoom {
    @Test
    void theTextIsPublicAtOnceAndAllAnswerInOrderOfCapability() {
      for (Seat seat : List.of(hall.ash, hall.birch, hall.cedar)) {
        seat.backs(HOURS, 1);
      }
      hall.cedar.carries(9);

      List<Fact> facts = hall.room(joint(HOURS, 3));

      assertEquals(3, hall.table.text().level(HOURS));
      assertEquals(
          List.of(2, 0, 1), ThreeParties.answers(facts).stream().map(Answer::party).toList());
    }

    @Test
    void signaturesPullTheTiedInTheSameMove() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 3);

      List<Fact> facts = hall.room(joint(HOURS, 3));

      assertTrue(hall.pledged(hall.ash));
      assertEquals(List.of(Fact.Cause.ASKED, Fact.Cause.TIE), causes(facts, hall.ash));
    }

    @Test
    void aPullMayPullAnother() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 2);
      hall.birch.tiedTo(1, hall.cedar);
      hall.cedar.backs(HOURS, 3);

      hall.room(joint(HOURS, 3));

      assertEquals(0b111, hall.table.pledged(Paper.COMPACT));
    }

    @Test
    void twoThatWaitForEachOtherBySilentTiesBothStayOut() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 2);
      hall.birch.tiedTo(1, hall.ash);

      hall.room(joint(HOURS, 3));

      assertEquals(0, hall.table.pledged(Paper.COMPACT));
    }

    @Test
    void twoThatPledgeIfTheOtherSignsBothComeIn() {
      hall.ash.backs(HOURS, 3, new Condition.Signed(hall.birch.index));
      hall.birch.backs(HOURS, 3, new Condition.Signed(hall.ash.index));

      hall.room(joint(HOURS, 3));

      assertEquals(0b011, hall.table.pledged(Paper.COMPACT));
      assertEquals(0, hall.table.conditional(Paper.COMPACT), "each now sees the other's name");
    }

    @Test
    void aConditionalPledgeCountsForTies() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 3, new Condition.Signers(2));

      hall.room(joint(HOURS, 3));

      assertEquals(Act.ACCEPT, hall.said(hall.ash));
      assertEquals(Act.PLEDGE_IF, hall.said(hall.birch));
    }

    @Test
    void aPledgeLastsUntilTheTextMovesAgainstIt() {
      hall.ash.backs(HOURS, 2);
      hall.room(joint(HOURS, 2));
      hall.room(joint(FORM, 1));
      assertTrue(hall.pledged(hall.ash), "it has no word on the form");

      hall.room(joint(HOURS, 3));

      assertFalse(hall.pledged(hall.ash));
      assertEquals(0, hall.table.bound(0, HOURS));
    }

    @Test
    void whoLosesTheSignerItLeanedOnLosesItsPledgeToo() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 3);
      hall.birch.redLine(FORM, 1);
      hall.room(joint(HOURS, 3));
      assertTrue(hall.pledged(hall.ash));

      List<Fact> facts = hall.room(joint(FORM, 2));

      assertFalse(hall.pledged(hall.ash));
      assertEquals(List.of(Fact.Cause.ASKED, Fact.Cause.TOUCHED), causes(facts, hall.ash));
    }

    @Test
    void aPledgeOfTheSentenceFallsWithTheClauseOfTheCompactItLeansOn() {
      hall.ash.backs(PATH, 3, new Condition.AtLeast(HOURS, 2));
      hall.room(joint(PATH, 3), joint(HOURS, 2));
      assertTrue(hall.pledged(hall.ash, Paper.SENTENCE));

      List<Fact> facts = hall.room(joint(HOURS, 1));

      assertFalse(hall.pledged(hall.ash, Paper.SENTENCE));
      assertEquals(
          Fact.Cause.TOUCHED, causes(facts, hall.ash).get(causes(facts, hall.ash).size() - 1));
    }

    @Test
    void aTagMovedEarlierMakesNoPledgeCountUntilItIsMadeAgain() {
      hall.birch.backs(TRIGGER, 2, new Condition.InForce(Force.PEACE));
      hall.room(joint(TRIGGER, 2, Force.PEACE));
      assertEquals(2, hall.table.bound(hall.birch.index, TRIGGER));

      hall.room(joint(TRIGGER, 2, Force.SIGNATURE));

      assertEquals(0, hall.table.bound(hall.birch.index, TRIGGER));
      assertFalse(hall.pledged(hall.birch));
    }

    @Test
    void whoHasPledgedAnswersThoughItIsNotSeated() {
      hall.birch.backs(HOURS, 2);
      hall.room(joint(HOURS, 2));
      Round round = hall.round();

      round.room(List.of(joint(HOURS, 4)), List.of(), hall.ash.bit(), g -> 0);

      assertFalse(hall.pledged(hall.birch));
    }

    @Test
    void thoseNotSeatedAndNotPledgedAreNotAsked() {
      hall.birch.backs(HOURS, 2);
      Round round = hall.round();

      round.room(List.of(joint(HOURS, 2)), List.of(), hall.ash.bit(), g -> 0);

      assertFalse(hall.pledged(hall.birch));
    }

    @Test
    void anOrganisationAnswersAndARowDoesNot() {
      hall.ash.backs(HOURS, 2);
      hall.ash.plays(Role.ORGANISATION);
      hall.birch.backs(HOURS, 2);
      hall.birch.plays(Role.ROW);

      List<Fact> facts = hall.room(joint(HOURS, 2));

      assertEquals(1, causes(facts, hall.ash).size());
      assertEquals(0, causes(facts, hall.birch).size());
    }

    @Test
    void aGiveMadeThereIsPaidOnceAndIsAKeyForAllWhoAsk() {
      for (Seat seat : List.of(hall.ash, hall.birch)) {
        seat.asks(HOURS, WORD, seat.backs(HOURS, 2), 5);
      }

      hall.give(WORD, joint(HOURS, 3));

      assertEquals(ThreeParties.POINTS - 1, hall.table.points());
      assertEquals(0b011, hall.table.pledged(Paper.COMPACT));
      assertTrue(hall.table.given(WORD, Edit.JOINT));
    }
  }

  @Nested
  class InTheCorridor {
    @Test
    void aRefusedOfferStaysPrivateAndCostsNoGive() {
      hall.ash.backs(HOURS, 1);

      hall.corridor(hall.ash, List.of(WORD), joint(HOURS, 3));

      assertEquals(0, hall.table.text().level(HOURS));
      assertEquals(ThreeParties.POINTS, hall.table.points());
      assertFalse(hall.table.given(WORD, hall.ash.index));
      assertEquals(List.of(joint(HOURS, 3)), hall.table.standing(0, Paper.COMPACT).offer());
    }

    @Test
    void anAcceptedOfferIsTheTableTextAndItsGivesArePaid() {
      hall.ash.asks(HOURS, WORD, hall.ash.backs(HOURS, 2), 5);

      hall.corridor(hall.ash, List.of(WORD), joint(HOURS, 3));

      assertEquals(3, hall.table.text().level(HOURS));
      assertEquals(ThreeParties.POINTS - 1, hall.table.points());
      assertTrue(hall.pledged(hall.ash));
      assertTrue(hall.table.given(WORD, hall.ash.index));
      assertFalse(hall.table.given(WORD, hall.birch.index), "one alone was given it");
    }

    @Test
    void noTiePulls() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 3);

      List<Fact> facts = hall.corridor(hall.birch, List.of(), joint(HOURS, 3));

      assertTrue(hall.pledged(hall.birch));
      assertEquals(List.of(), causes(facts, hall.ash));
    }

    @Test
    void anAcceptedOfferTakesAwayThePledgesItMovesAgainst() {
      hall.ash.backs(HOURS, 4);
      hall.birch.backs(HOURS, 2);
      hall.room(joint(HOURS, 2));

      List<Fact> facts = hall.corridor(hall.ash, List.of(), joint(HOURS, 4));

      assertTrue(hall.pledged(hall.ash));
      assertFalse(hall.pledged(hall.birch));
      assertEquals(List.of(Fact.Cause.TOUCHED), causes(facts, hall.birch));
    }

    @Test
    void aPrivateOfferItDoesNotTakeLeavesItsPledgeToThePublicTextAlone() {
      hall.ash.backs(HOURS, 2);
      hall.room(joint(HOURS, 2));

      hall.corridor(hall.ash, List.of(), joint(HOURS, 4));

      assertEquals(Act.COUNTER, hall.said(hall.ash));
      assertTrue(hall.pledged(hall.ash));
      assertEquals(2, hall.table.bound(hall.ash.index, HOURS));
    }

    @Test
    void aYesToOnePaperIsHeldWhileTheOtherIsRefused() {
      hall.ash.backs(PATH, 3);
      hall.ash.backs(HOURS, 1);

      hall.corridor(hall.ash, List.of(), joint(PATH, 3), joint(HOURS, 4));

      assertFalse(hall.pledged(hall.ash, Paper.SENTENCE));
      assertEquals(1, hall.table.text().level(PATH));
    }
  }

  @Nested
  class ALeak {
    @Test
    void makesThePrivateCopyTheTextAndAllDecideWithoutTies() {
      hall.ash.backs(HOURS, 1);
      hall.birch.backs(HOURS, 3);
      hall.cedar.backs(HOURS, 2);
      hall.cedar.tiedTo(1, hall.birch);
      hall.corridor(hall.ash, List.of(), joint(HOURS, 3));

      Round round = hall.round();
      round.leak(List.of(joint(HOURS, 3)), hall.everyone());

      assertEquals(3, hall.table.text().level(HOURS));
      assertEquals(hall.birch.bit(), hall.table.pledged(Paper.COMPACT));
      assertEquals(List.of(Fact.Cause.LEAK), causes(round.facts(), hall.cedar));
    }

    @Test
    void happensWhereTheDrawFallsUnderTheChance() {
      assertTrue(new Fact.Leaked(25, 24).leaked());
      assertFalse(new Fact.Leaked(25, 25).leaked());
      assertFalse(new Fact.Leaked(0, 0).leaked());
    }
  }

  @Nested
  class ACounterAccepted {
    @Test
    void isTheTextAndItsAuthorPledges() {
      hall.ash.backs(HOURS, 2);
      hall.room(joint(HOURS, 4));

      hall.accept(hall.ash);

      assertEquals(2, hall.table.text().level(HOURS));
      assertTrue(hall.pledged(hall.ash));
    }

    @Test
    void bringsThePrivateOfferItAnswersWithItAndPaysItsGives() {
      hall.ash.asks(HOURS, WORD, hall.ash.backs(HOURS, 2), 5);
      hall.ash.backs(FORM, 2);
      hall.corridor(hall.ash, List.of(WORD), joint(HOURS, 4), joint(FORM, 2));

      hall.accept(hall.ash);

      assertEquals(3, hall.table.text().level(HOURS), "the word opened one level");
      assertEquals(2, hall.table.text().level(FORM));
      assertEquals(ThreeParties.POINTS - 1, hall.table.points());
      assertTrue(hall.pledged(hall.ash));
    }

    @Test
    void letsTheOthersDecideAgainAndTiesPull() {
      hall.ash.backs(HOURS, 2);
      hall.birch.backs(HOURS, 1);
      hall.birch.tiedTo(1, hall.ash);
      hall.cedar.backs(HOURS, 2);
      hall.room(joint(HOURS, 4));

      hall.accept(hall.ash);

      assertEquals(0b111, hall.table.pledged(Paper.COMPACT));
    }
  }

  @Nested
  class AnOpening {
    @Test
    void asksThoseNowSeatedOnce() {
      hall.birch.backs(HOURS, 2);
      hall.round().room(List.of(joint(HOURS, 2)), List.of(), hall.ash.bit(), g -> 0);

      Round opening = hall.round();
      opening.reopen(hall.birch.bit());

      assertTrue(hall.pledged(hall.birch));
      assertEquals(List.of(Fact.Cause.REOPENED), causes(opening.facts(), hall.birch));
    }

    @Test
    void aRecordThatCameInMayTakeAPledgeBack() {
      hall.birch.backs(HOURS, 2);
      hall.room(joint(HOURS, 2));
      hall.birch.redLine(HOURS, 1);

      hall.round().reopen(hall.birch.bit());

      assertFalse(hall.pledged(hall.birch));
    }

    @Test
    void whoSaysTheSameAsBeforeIsNotHeardAgain() {
      hall.birch.backs(HOURS, 1);
      hall.room(joint(HOURS, 3));

      Round opening = hall.round();
      opening.reopen(hall.everyone());

      assertEquals(List.of(), opening.facts());
    }
  }

  @Test
  void aGiveWithoutAnEditLetsThemLookAgainAtTheTextOnTheTable() {
    hall.ash.asks(HOURS, REQUEST, hall.ash.backs(HOURS, 2), 5);
    hall.room(joint(HOURS, 3));
    assertFalse(hall.pledged(hall.ash));

    hall.give(REQUEST);

    assertTrue(hall.pledged(hall.ash));
  }
}
