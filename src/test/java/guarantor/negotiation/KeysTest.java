package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
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
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The five keys: what each opens, and that it opens no more. */
class KeysTest {
  private final ThreeParties hall = new ThreeParties();

  private int reach(Seat seat, int item, Edit... edits) {
    return hall.ground(seat, item, edits).reach();
  }

  private void given(int give) {
    hall.table.apply(new Fact.Gave(give, Edit.JOINT, 0));
  }

  private void pledge(Seat seat, Edit... edits) {
    hall.table.apply(new Fact.Tabled(List.of(edits)));
    Answer answer = hall.answer(seat);
    assertTrue(answer.act().pledges(), "the fixture must pledge");
    hall.table.apply(new Fact.Answered(answer, List.of(), 0, Fact.Cause.ASKED, false));
  }

  @Nested
  class TheFirstIsATagOrAClause {
    @Test
    void aLaterTagMeetsARecordThatWaitsForPeace() {
      hall.ash.backs(TRIGGER, 1);
      hall.ash.backs(TRIGGER, 3, new Condition.InForce(Force.PEACE));

      assertEquals(1, reach(hall.ash, TRIGGER, joint(TRIGGER, 3, Force.CEASEFIRE)));
      assertEquals(3, reach(hall.ash, TRIGGER, joint(TRIGGER, 3, Force.PEACE)));
    }

    @Test
    void peaceMeetsWhatWaitsForACeasefire() {
      hall.ash.backs(TRIGGER, 3, new Condition.InForce(Force.CEASEFIRE));

      assertEquals(0, reach(hall.ash, TRIGGER, joint(TRIGGER, 3, Force.SIGNATURE)));
      assertEquals(3, reach(hall.ash, TRIGGER, joint(TRIGGER, 3, Force.CEASEFIRE)));
      assertEquals(3, reach(hall.ash, TRIGGER, joint(TRIGGER, 3, Force.PEACE)));
    }

    @Test
    void aTagMovesARedLineThatEndsWithTheWar() {
      hall.ash.backs(PATH, 5);
      hall.ash.redLine(PATH, 4, new Condition.InForce(Force.PEACE));

      assertEquals(3, reach(hall.ash, PATH, joint(PATH, 4, Force.CEASEFIRE)));
      assertEquals(5, reach(hall.ash, PATH, joint(PATH, 4, Force.PEACE)));
    }

    @Test
    void anotherClauseAtItsLevelMeetsACondition() {
      hall.ash.backs(HOURS, 3, new Condition.AtLeast(FORM, 2));

      assertEquals(0, reach(hall.ash, HOURS, joint(FORM, 1)));
      assertEquals(3, reach(hall.ash, HOURS, joint(FORM, 2)));
    }

    @Test
    void ofTwoConditionsBothMustHold() {
      hall.ash.backs(HOURS, 3, new Condition.AtLeast(FORM, 2), new Condition.AtLeast(TRIGGER, 1));

      assertEquals(0, reach(hall.ash, HOURS, joint(FORM, 2)));
      assertEquals(3, reach(hall.ash, HOURS, joint(FORM, 2), joint(TRIGGER, 1)));
    }

    @Test
    void anObjectionCountsWhileAnyOfItsConditionsIsUnmet() {
      hall.ash.backs(HOURS, 5);
      hall.ash.opposes(HOURS, 3, new Condition.AtLeast(FORM, 2), new Condition.AtLeast(TRIGGER, 1));

      assertEquals(2, reach(hall.ash, HOURS, joint(FORM, 2)));
      assertEquals(5, reach(hall.ash, HOURS, joint(FORM, 2), joint(TRIGGER, 1)));
    }
  }

  @Nested
  class TheSecondIsAGive {
    @Test
    void itOpensExactlyOneLevelOfOpenGround() {
      int own = hall.ash.backs(HOURS, 2);
      hall.ash.asks(HOURS, REQUEST, own, 5);
      given(REQUEST);

      assertEquals(3, reach(hall.ash, HOURS));
      assertEquals(1, hall.ground(hall.ash, HOURS).keys());
    }

    @Test
    void namedByTwoRecordsItIsStillOneKey() {
      int first = hall.ash.backs(HOURS, 2);
      int second = hall.ash.backs(HOURS, 1);
      hall.ash.asks(HOURS, REQUEST, first, 5).asks(HOURS, REQUEST, second, 5);
      given(REQUEST);

      assertEquals(3, reach(hall.ash, HOURS));
    }

    @Test
    void twoGivesOpenTwoLevels() {
      int own = hall.ash.backs(HOURS, 1);
      hall.ash.asks(HOURS, REQUEST, own, 5).asks(HOURS, WORD, own, 5);
      given(REQUEST);
      given(WORD);

      assertEquals(3, reach(hall.ash, HOURS));
    }

    @Test
    void itNeverOpensABarredLevel() {
      int own = hall.ash.backs(HOURS, 2);
      hall.ash.opposes(HOURS, 3);
      hall.ash.asks(HOURS, REQUEST, own, 5);
      given(REQUEST);

      assertEquals(2, reach(hall.ash, HOURS));
    }

    @Test
    void itAnswersTheObjectionItNames() {
      hall.ash.backs(HOURS, 4);
      int wary = hall.ash.opposes(HOURS, 3);
      hall.ash.asks(HOURS, REQUEST, wary, 5);
      assertEquals(2, reach(hall.ash, HOURS));

      given(REQUEST);

      assertFalse(hall.ground(hall.ash, HOURS).bars(3));
      assertTrue(hall.ground(hall.ash, HOURS).carries(4));
    }

    @Test
    void itAnswersWordsThatNoClauseCanMeet() {
      int inWords = hall.ash.backs(HOURS, 3, new Condition.Words());
      hall.ash.asks(HOURS, REQUEST, inWords, 5);
      assertEquals(0, reach(hall.ash, HOURS));

      given(REQUEST);

      assertTrue(hall.ground(hall.ash, HOURS).carries(3));
    }

    @Test
    void itNeverMovesARedLine() {
      hall.ash.backs(HOURS, 4);
      int red = hall.ash.redLine(HOURS, 3);
      hall.ash.asks(HOURS, REQUEST, red, 5);
      given(REQUEST);

      assertEquals(2, reach(hall.ash, HOURS));
    }

    @Test
    void madeToOneItIsNoKeyForAnother() {
      for (Seat seat : new Seat[] {hall.ash, hall.birch}) {
        seat.asks(HOURS, REQUEST, seat.backs(HOURS, 2), 5);
      }
      hall.table.apply(new Fact.Gave(REQUEST, hall.ash.index, 0));

      assertEquals(3, reach(hall.ash, HOURS));
      assertEquals(2, reach(hall.birch, HOURS));
    }

    @Test
    void itOpensNothingOnAClauseItsAskerDidNotName() {
      hall.ash.asks(HOURS, REQUEST, hall.ash.backs(HOURS, 2), 5);
      hall.ash.backs(FORM, 2);
      given(REQUEST);

      assertEquals(2, reach(hall.ash, FORM));
    }
  }

  @Nested
  class TheThirdIsATie {
    @Test
    void itOpensExactlyOneLevelWhereTheOtherIsBound() {
      hall.ash.backs(HOURS, 1);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 4);
      pledge(hall.birch, joint(HOURS, 4));

      assertEquals(2, reach(hall.ash, HOURS));
    }

    @Test
    void itDoesNotOpenALevelAboveTheOthersPledge() {
      hall.ash.backs(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 2);
      pledge(hall.birch, joint(HOURS, 2));

      assertEquals(2, reach(hall.ash, HOURS));
    }

    @Test
    void itWaitsForAsManyOthersAsItNames() {
      hall.ash.backs(HOURS, 1);
      hall.ash.tiedTo(2, hall.birch, hall.cedar);
      hall.birch.backs(HOURS, 2);
      hall.cedar.backs(HOURS, 2);
      pledge(hall.birch, joint(HOURS, 2));
      assertEquals(1, reach(hall.ash, HOURS));

      pledge(hall.cedar);

      assertEquals(2, reach(hall.ash, HOURS));
    }

    @Test
    void itReadsTheOthersOwnAnnexForAnAnnexClause() {
      hall.ash.backs(ARMS, 1);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(ARMS, 2);
      pledge(hall.birch, hall.birch.annex(ARMS, 2));

      assertEquals(2, reach(hall.ash, ARMS));
    }

    @Test
    void itNeverMovesARedLine() {
      hall.ash.backs(HOURS, 1);
      hall.ash.redLine(HOURS, 2);
      hall.ash.tiedTo(1, hall.birch);
      hall.birch.backs(HOURS, 4);
      pledge(hall.birch, joint(HOURS, 4));

      assertEquals(1, reach(hall.ash, HOURS));
    }
  }

  @Nested
  class TheFourthIsAnExhibit {
    private int reachAfter(byte levelWon, Set<Integer> answered) {
      byte[][] won = new byte[4][hall.agenda.size()];
      won[0][HOURS] = levelWon;
      Circumstances now = hall.now();
      Circumstances shown =
          new Circumstances(
              now.text(),
              false,
              now.pledged(),
              now.bound(),
              0,
              now.givenTo(),
              won,
              now.bitten(),
              answered);
      return Ground.of(hall.ash.party(), HOURS, shown).reach();
    }

    @Test
    void aLevelWonIsALevelOfYesGround() {
      hall.ash.backs(HOURS, 2);

      assertEquals(3, reachAfter((byte) 3, Set.of()));
    }

    @Test
    void itNeverReachesIntoARemainingBar() {
      hall.ash.backs(HOURS, 2);
      hall.ash.opposes(HOURS, 3);

      assertEquals(2, reachAfter((byte) 3, Set.of()));
    }

    @Test
    void anAnsweredObjectionStopsCountingButARedLineDoesNot() {
      hall.ash.backs(HOURS, 2);
      int wary = hall.ash.opposes(HOURS, 3);
      int red = hall.ash.redLine(HOURS, 4);

      assertEquals(3, reachAfter((byte) 4, Set.of(wary, red)));
    }
  }

  @Nested
  class TheFifthIsSigners {
    @Test
    void aRecordThatCountsSignersOpensWithTheirPledges() {
      hall.ash.backs(HOURS, 3, new Condition.Signers(1));
      hall.birch.backs(FORM, 1);
      assertEquals(0, reach(hall.ash, HOURS));

      pledge(hall.birch, joint(FORM, 1));

      assertEquals(3, reach(hall.ash, HOURS));
    }

    @Test
    void onesOwnPledgeDoesNotCount() {
      hall.ash.backs(FORM, 1);
      hall.ash.backs(HOURS, 3, new Condition.Signers(1));
      pledge(hall.ash, joint(FORM, 1));

      assertEquals(0, reach(hall.ash, HOURS));
    }

    @Test
    void aNamedSignerMustBeThatOne() {
      hall.ash.backs(HOURS, 3, new Condition.Signed(hall.cedar.index));
      hall.birch.backs(FORM, 1);
      hall.cedar.backs(FORM, 1);
      pledge(hall.birch, joint(FORM, 1));
      assertEquals(0, reach(hall.ash, HOURS));

      pledge(hall.cedar);

      assertEquals(3, reach(hall.ash, HOURS));
    }

    @Test
    void signersMoveARedLineThatNamesThem() {
      hall.ash.backs(HOURS, 4);
      hall.ash.redLine(HOURS, 3, new Condition.Signers(1));
      hall.birch.backs(FORM, 1);
      assertEquals(2, reach(hall.ash, HOURS));

      pledge(hall.birch, joint(FORM, 1));

      assertEquals(4, reach(hall.ash, HOURS));
    }

    @Test
    void aPledgeOfTheSentenceCountsNothingForTheCompact() {
      hall.ash.backs(HOURS, 3, new Condition.Signers(1));
      hall.birch.backs(PATH, 3);
      hall.room(joint(PATH, 3));
      assertTrue(hall.pledged(hall.birch, Paper.SENTENCE));

      assertEquals(0, reach(hall.ash, HOURS));
    }
  }
}
