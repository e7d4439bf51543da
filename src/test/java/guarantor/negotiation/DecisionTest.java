package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.MONEY;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.except;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private final ThreeParties hall = new ThreeParties();

  @Test
  void everyClauseOnYesGroundIsAPledge() {
    hall.ash.backs(HOURS, 3);
    hall.ash.backs(FORM, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 1));

    assertEquals(Act.ACCEPT, answer.act());
    assertTrue(answer.counter().isEmpty());
    assertEquals(-1, answer.clause());
  }

  @Test
  void oneClauseInOpenGroundIsCounteredAndTheRecordThatSetsTheCapIsNamed() {
    int own = hall.ash.backs(HOURS, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 4));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(HOURS, 2)), answer.counter());
    assertEquals(HOURS, answer.clause());
    assertEquals(own, answer.restsOn());
  }

  @Test
  void aBarredClauseRestsOnTheObjection() {
    hall.ash.backs(HOURS, 2);
    int wary = hall.ash.opposes(HOURS, 4);

    assertEquals(wary, hall.answer(hall.ash, joint(HOURS, 5)).restsOn());
  }

  @Test
  void ofTwoFailingClausesTheHeavierBindsTheDecision() {
    hall.ash.backs(HOURS, 1);
    hall.ash.backs(FORM, 1);
    hall.ash.weighs(FORM, 400);

    assertEquals(FORM, hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 3)).clause());
  }

  @Test
  void aTagItsRecordsDoNotBackIsCounteredOnTheTrigger() {
    hall.ash.backs(TRIGGER, 3);
    int later = hall.ash.backsOnly(Force.PEACE);

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 2, Force.SIGNATURE));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(TRIGGER, 2, Force.PEACE)), answer.counter());
    assertEquals(later, answer.restsOn());
    assertTrue(answer.suffices());
  }

  @Test
  void theTagOfTheTriggerIsNoMatterWhereThereIsNoTrigger() {
    hall.ash.backs(HOURS, 3);
    hall.ash.backsOnly(Force.PEACE);

    assertEquals(Act.ACCEPT, hall.answer(hall.ash, joint(HOURS, 3)).act());
  }

  @Test
  void anExceptionLiftsTheClauseItCouldNotCarry() {
    hall.ash.backs(FORM, 2);
    hall.ash.redLine(HOURS, 1);
    assertEquals(Act.COUNTER, hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 2)).act());

    Answer excepted = hall.answer(hall.ash, except(HOURS, 3, hall.ash), joint(FORM, 2));

    assertEquals(Act.ACCEPT, excepted.act());
  }

  @Test
  void anExceptedPartyIsNotBoundAndTheOthersAre() {
    hall.ash.backs(FORM, 2);
    hall.ash.backs(HOURS, 3);
    hall.birch.backs(HOURS, 3);

    hall.room(except(HOURS, 3, hall.ash), joint(FORM, 2));

    assertEquals(0, hall.table.bound(hall.ash.index, HOURS));
    assertEquals(3, hall.table.bound(hall.birch.index, HOURS));
  }

  @Test
  void anAnnexAboveItsRecordIsDeclinedAndNeverEndangersTheCompact() {
    hall.ash.backs(FORM, 2);
    hall.ash.backs(ARMS, 2);

    Answer answer = hall.answer(hall.ash, joint(FORM, 2), hall.ash.annex(ARMS, 4));

    assertEquals(Act.ACCEPT, answer.act());
    assertEquals(1L << ARMS, answer.declined());
    assertEquals(List.of(hall.ash.annex(ARMS, 2)), answer.counter());
  }

  @Test
  void aDeclinedAnnexDoesNotBind() {
    hall.ash.backs(FORM, 2);
    hall.ash.backs(ARMS, 2);

    hall.room(joint(FORM, 2), hall.ash.annex(ARMS, 4));

    assertTrue(hall.pledged(hall.ash));
    assertEquals(0, hall.table.bound(0, ARMS));
  }

  @Test
  void askedForItsAnnexAloneItCountersThere() {
    hall.ash.backs(ARMS, 2);

    Answer answer = hall.answer(hall.ash, hall.ash.annex(ARMS, 4));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(hall.ash.annex(ARMS, 2)), answer.counter());
  }

  @Test
  void anotherPartysAnnexIsNotItsBusiness() {
    hall.ash.backs(MONEY, 0);
    hall.ash.opposes(MONEY, 1);

    Answer answer = hall.answer(hall.ash, hall.birch.annex(MONEY, 3));

    assertEquals(Act.RESERVE, answer.act());
    assertEquals(0, answer.declined());
  }

  @Test
  void theSentenceIsAnsweredApartFromTheCompact() {
    hall.ash.backs(ThreeParties.PATH, 3);
    hall.ash.redLine(HOURS, 1);
    hall.room(joint(ThreeParties.PATH, 3), joint(HOURS, 3));

    assertTrue(hall.pledged(hall.ash, Paper.SENTENCE));
    assertFalse(hall.pledged(hall.ash, Paper.COMPACT));
  }

  @Test
  void aSignerConditionStillOpenMakesAConditionalPledge() {
    hall.ash.backs(HOURS, 3, new Condition.Signers(1));

    assertEquals(Act.PLEDGE_IF, hall.answer(hall.ash, joint(HOURS, 3)).act());
  }

  @Test
  void hopeForSignersMovesNoOtherCondition() {
    hall.ash.backs(HOURS, 3, new Condition.Signers(1), new Condition.InForce(Force.PEACE));

    assertEquals(Act.COUNTER, hall.answer(hall.ash, joint(HOURS, 3)).act());
  }

  @Test
  void aRedLineIsCounteredOnceThenRefused() {
    hall.ash.backs(HOURS, 2);
    int red = hall.ash.redLine(HOURS, 4);

    hall.room(joint(HOURS, 4));
    assertEquals(Act.COUNTER, hall.said(hall.ash));
    hall.room(joint(HOURS, 5));

    Answer second = hall.table.standing(0, Paper.COMPACT).answer();
    assertEquals(Act.REFUSE, second.act());
    assertEquals(red, second.restsOn());
    assertTrue(second.counter().isEmpty());
    assertFalse(second.spent(), "the line, not its patience");
  }

  @Test
  void theRedLineOnceCounteredIsRememberedInTheNextSitting() {
    hall.ash.redLine(HOURS, 4);
    hall.room(joint(HOURS, 4));
    hall.table.apply(new Fact.Opened(1, "hall"));

    assertEquals(Act.REFUSE, hall.answer(hall.ash, joint(HOURS, 5)).act());
  }

  @Test
  void belowTheRedLineItStillNegotiatesAfterARefusal() {
    hall.ash.backs(HOURS, 2);
    hall.ash.redLine(HOURS, 4);
    hall.room(joint(HOURS, 4));
    hall.room(joint(HOURS, 5));

    assertEquals(Act.COUNTER, hall.answer(hall.ash, joint(HOURS, 3)).act());
    assertEquals(Act.ACCEPT, hall.answer(hall.ash, joint(HOURS, 2)).act());
  }

  @Test
  void anOrdinaryObjectionIsCounteredAgainAndAgainWhilePatienceLasts() {
    hall.ash.opposes(HOURS, 1);
    hall.room(joint(HOURS, 4));
    hall.room(joint(HOURS, 5));

    assertEquals(Act.COUNTER, hall.said(hall.ash));
  }
}
