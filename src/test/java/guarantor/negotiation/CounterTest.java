package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.MONEY;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CounterTest {
  private final ThreeParties hall = new ThreeParties();

  @Test
  void itEditsThePlayersTextAndKeepsTheRest() {
    hall.ash.backs(HOURS, 2);
    hall.ash.backs(FORM, 3);

    assertEquals(
        List.of(joint(HOURS, 2)), hall.answer(hall.ash, joint(HOURS, 4), joint(FORM, 3)).counter());
  }

  @Test
  void whereTwoClausesFailBothAreEdited() {
    hall.ash.backs(HOURS, 2);
    hall.ash.backs(FORM, 1);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 4), joint(FORM, 3));

    assertEquals(List.of(joint(HOURS, 2), joint(FORM, 1)), answer.counter());
    assertTrue(answer.suffices());
  }

  @Test
  void whereThreeFailItNamesTheTwoThatWeighMostAndSaysTheyDoNotSuffice() {
    hall.ash.backs(TRIGGER, 1);
    hall.ash.backs(HOURS, 1);
    hall.ash.backs(FORM, 1);
    hall.ash.weighs(FORM, 300).weighs(TRIGGER, 200);

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 3), joint(HOURS, 3), joint(FORM, 3));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(FORM, 1), joint(TRIGGER, 1)), answer.counter());
    assertFalse(answer.suffices());
  }

  @Test
  void aLaterTagThatOpensTheClauseIsPreferredToALowerLevel() {
    hall.ash.backs(TRIGGER, 1);
    hall.ash.backs(TRIGGER, 3, new Condition.InForce(Force.CEASEFIRE));

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 3));

    assertEquals(List.of(joint(TRIGGER, 3, Force.CEASEFIRE)), answer.counter());
  }

  @Test
  void theTriggersTagIsTheCounterToAnUntaggedClauseThatWaitsForPeace() {
    hall.ash.backs(TRIGGER, 2);
    hall.ash.backs(HOURS, 4, new Condition.InForce(Force.PEACE));

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 2), joint(HOURS, 4));

    assertEquals(List.of(joint(TRIGGER, 2, Force.PEACE)), answer.counter());
    assertTrue(answer.suffices());
  }

  @Test
  void aTagAndALevelOfTheSameClauseAreOneEdit() {
    hall.ash.backs(TRIGGER, 2, new Condition.InForce(Force.PEACE));

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 4));

    assertEquals(List.of(joint(TRIGGER, 2, Force.PEACE)), answer.counter());
  }

  @Test
  void theSentenceIsCounteredWithItsOwnTag() {
    hall.ash.backs(PATH, 5);
    hall.ash.redLine(PATH, 4, new Condition.InForce(Force.PEACE));

    Answer answer = hall.answer(hall.ash, Paper.SENTENCE, joint(PATH, 5));

    assertEquals(List.of(joint(PATH, 5, Force.PEACE)), answer.counter());
  }

  @Test
  void aTradeTakesTheLevelThatGainsItMost() {
    hall.ash.backs(HOURS, 4);
    hall.ash.wants(HOURS, 3);
    hall.ash.backs(FORM, 4);
    hall.ash.wants(FORM, 3);
    hall.ash.weighs(FORM, 300);
    hall.temper = new Temper(0, 1, 10, 3);
    for (int used = 0; used < 3; used++) {
      hall.table.apply(new Fact.Paid(false));
    }

    Answer answer = hall.answer(hall.ash, joint(HOURS, 4), joint(FORM, 4));

    assertEquals(List.of(joint(FORM, 3)), answer.counter());
    assertTrue(answer.suffices());
  }

  @Test
  void itKeepsAnExceptionThePlayerWrote() {
    hall.ash.backs(HOURS, 1);

    Answer answer = hall.answer(hall.ash, ThreeParties.except(HOURS, 3, hall.cedar));

    assertEquals(List.of(ThreeParties.except(HOURS, 1, hall.cedar)), answer.counter());
  }

  @Test
  void itNeverAsksForMoreThanThePlayerDid() {
    hall.ash.backs(HOURS, 5);
    hall.ash.opposesBelow(HOURS, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 2));

    assertEquals(Act.REFUSE, answer.act(), "only a higher level would do, and none was asked");
  }

  @Test
  void itMayStrikeAClauseAndKeepTheOthers() {
    hall.ash.redLine(HOURS, 1);
    hall.ash.backs(FORM, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 2));

    assertEquals(List.of(joint(HOURS, 0)), answer.counter());
    assertTrue(answer.suffices());
  }

  @Test
  void theAnnexItDeclinesIsNoPartOfWhatItForces() {
    hall.ash.backs(HOURS, 2);
    hall.ash.backs(ARMS, 2);
    hall.ash.backs(MONEY, 1);

    Answer answer =
        hall.answer(hall.ash, joint(HOURS, 4), hall.ash.annex(ARMS, 4), hall.ash.annex(MONEY, 3));

    assertEquals(List.of(joint(HOURS, 2)), answer.counter());
    assertEquals(1L << ARMS | 1L << MONEY, answer.declined());
  }

  @Test
  void itNeverWritesALevelBelowTheStatusQuo() {
    hall.ash.redLine(PATH, 1);

    Answer answer = hall.answer(hall.ash, Paper.SENTENCE, joint(PATH, 3));

    assertEquals(List.of(joint(PATH, 1)), answer.counter());
  }

  @Test
  void itNeverTradesAwayTheFloorOfItsOwnRecord() {
    hall.ash.backs(HOURS, 5);
    hall.ash.opposesBelow(HOURS, 2);
    hall.ash.wants(HOURS, 1);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 4));

    assertEquals(List.of(joint(HOURS, 3)), answer.counter());
    assertFalse(answer.suffices());
  }

  @Test
  void whereItsFloorLiesAboveItsReachNoLevelWouldDo() {
    hall.ash.backs(HOURS, 1);
    hall.ash.opposesBelow(HOURS, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 4));

    assertEquals(Act.REFUSE, answer.act());
  }

  @Test
  void aTagAmongThreeEditsIsNoReasonToRefuse() {
    hall.ash.backs(TRIGGER, 2);
    hall.ash.backsOnly(Force.PEACE);
    hall.ash.backs(HOURS, 1);
    hall.ash.backs(FORM, 1);
    hall.ash.weighs(TRIGGER, 300).weighs(FORM, 200);

    Answer answer = hall.answer(hall.ash, joint(TRIGGER, 2), joint(HOURS, 3), joint(FORM, 3));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(TRIGGER, 2, Force.PEACE), joint(FORM, 1)), answer.counter());
    assertFalse(answer.suffices());
  }

  @Test
  void everyTaggedClauseOfThePaperMayBeCounteredWithItsTag() {
    Agenda two =
        new Agenda(
            List.of(
                new Item("troops", Part.COMPACT, 3, 0, true),
                new Item("trigger", Part.COMPACT, 3, 0, true)),
            1);
    Seat seat = new Seat(0, two);
    seat.backs(0, 1);
    seat.backs(1, 2, new Condition.InForce(Force.PEACE));
    Table table = new Table(two, 1, 0);
    table.apply(new Fact.Tabled(List.of(joint(0, 1), joint(1, 2))));

    Answer answer =
        Decision.of(
            seat.party(),
            Paper.COMPACT,
            table.circumstances(),
            hall.temper,
            table.memory(0, Paper.COMPACT));

    assertEquals(List.of(joint(1, 2, Force.PEACE)), answer.counter());
  }

  @Test
  void theAnnexItOffersWithItsYesNeverCostsTheYes() {
    hall.ash.backs(FORM, 2);
    hall.ash.backs(ARMS, 3);
    hall.ash.wants(ARMS, 1);
    hall.room(joint(FORM, 2), hall.ash.annex(ARMS, 4));
    assertTrue(hall.pledged(hall.ash));

    hall.accept(hall.ash);

    assertTrue(hall.pledged(hall.ash));
  }

  @Test
  void whileADeclinedAnnexIsLeftAStruckClauseDoesNotSuffice() {
    hall.ash.redLine(HOURS, 1);
    hall.ash.backs(ARMS, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3), hall.ash.annex(ARMS, 4));

    assertEquals(List.of(joint(HOURS, 0)), answer.counter());
    assertFalse(answer.suffices());
  }

  @Test
  void ofThreeAnnexesItBacksNothingOfTwoStruckDoNotSuffice() {
    Item annex = new Item("annex", Part.ANNEX, 3, 0, false);
    Agenda three = new Agenda(List.of(annex, annex, annex), -1);
    Seat seat = new Seat(0, three);
    Table table = new Table(three, 1, 0);
    for (int item = 0; item < 3; item++) {
      seat.opposes(item, 1);
      table.apply(new Fact.Tabled(List.of(seat.annex(item, 2))));
    }

    Answer answer =
        Decision.of(
            seat.party(),
            Paper.COMPACT,
            table.circumstances(),
            hall.temper,
            table.memory(0, Paper.COMPACT));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(seat.annex(0, 0), seat.annex(1, 0)), answer.counter());
    assertFalse(answer.suffices());
  }

  @Test
  void itTradesAcrossLevelsThatKeysMadeWorthTheSame() {
    int own = hall.ash.backs(HOURS, 2);
    hall.ash.asks(HOURS, ThreeParties.REQUEST, own, 5);
    hall.ash.wants(HOURS, 1);
    hall.table.apply(new Fact.Gave(ThreeParties.REQUEST, Edit.JOINT, 0));

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(HOURS, 1)), answer.counter());
  }

  @Test
  void oneAnnexItOffersIsNotUndoneByTheNext() {
    hall.ash.backs(ARMS, 2, new Condition.AtLeast(MONEY, 1));
    hall.ash.opposes(MONEY, 1);

    Answer answer = hall.answer(hall.ash, hall.ash.annex(ARMS, 4), hall.ash.annex(MONEY, 2));

    assertEquals(List.of(hall.ash.annex(ARMS, 2)), answer.counter());
    assertTrue(answer.suffices());
    assertEquals(
        Act.ACCEPT, hall.answer(hall.ash, hall.ash.annex(ARMS, 2), hall.ash.annex(MONEY, 2)).act());
  }
}
