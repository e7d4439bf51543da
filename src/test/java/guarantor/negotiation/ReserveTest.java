package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.REQUEST;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReserveTest {
  private final ThreeParties hall = new ThreeParties();

  @Test
  void withoutARecordOnAnyClauseAskedItReserves() {
    Answer answer = hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 2));

    assertEquals(Act.RESERVE, answer.act());
    assertEquals(1L << HOURS | 1L << FORM, answer.reserved());
    assertTrue(answer.counter().isEmpty());
  }

  @Test
  void itMaySignReservingTheClauseItHasNoWordOn() {
    hall.ash.backs(FORM, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3), joint(FORM, 2));

    assertEquals(Act.ACCEPT, answer.act());
    assertEquals(1L << HOURS, answer.reserved());
  }

  @Test
  void aPledgeDoesNotBindItToAReservedClause() {
    hall.ash.backs(FORM, 2);
    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertEquals(2, hall.table.bound(0, FORM));
    assertEquals(0, hall.table.bound(0, HOURS));
  }

  @Test
  void aLaterRecordLiftsIt() {
    assertTrue(hall.ground(hall.ash, HOURS).reserved());

    hall.ash.backs(HOURS, 1);

    assertFalse(hall.ground(hall.ash, HOURS).reserved());
  }

  @Test
  void aGiveItAsksForLiftsItUpToThatLevelAndNoFurther() {
    hall.ash.asks(HOURS, REQUEST, 7, 2);
    hall.table.apply(new Fact.Gave(REQUEST, Edit.JOINT, 0));

    Ground ground = hall.ground(hall.ash, HOURS);

    assertFalse(ground.reserved());
    assertTrue(ground.carries(2));
    assertFalse(ground.carries(3));
    assertEquals(7, ground.restsOn(3));
  }

  @Test
  void aTieToASignerLiftsItUpToTheSignersLevel() {
    int tie = hall.ash.tiedTo(1, hall.birch);
    hall.birch.backs(HOURS, 3);
    hall.room(joint(HOURS, 3));

    Ground lifted = hall.ground(hall.ash, HOURS);

    assertTrue(lifted.carries(3));
    assertEquals(tie, lifted.restsOn(3));
    assertTrue(hall.ground(hall.ash, HOURS, joint(HOURS, 4)).reserved(), "nobody is bound to 4");
  }

  @Test
  void aMarkOnTheClauseLeavesInPlaceTheReserveThatATieWouldLift() {
    hall.ash.backs(FORM, 2);
    hall.ash.tiedTo(1, hall.birch);
    hall.birch.backs(HOURS, 3);
    hall.table.apply(new Fact.Bit(hall.ash.index, HOURS));

    hall.room(joint(HOURS, 3), joint(FORM, 2));

    assertTrue(hall.pledged(hall.birch));
    assertTrue(hall.pledged(hall.ash), "another's signature never costs one's own");
    assertTrue(hall.ground(hall.ash, HOURS).reserved());
  }

  @Test
  void aTieLiftsNoReserveOnTheTriggerWhileItsRecordsDoNotBackTheTag() {
    hall.ash.backs(FORM, 2);
    hall.ash.backsOnly(Force.PEACE);
    hall.ash.tiedTo(1, hall.birch);
    hall.birch.backs(TRIGGER, 2);

    hall.room(joint(TRIGGER, 2), joint(FORM, 2));

    assertTrue(hall.pledged(hall.birch));
    assertTrue(hall.pledged(hall.ash), "another's signature never costs one's own");
    assertEquals(0, hall.table.bound(hall.ash.index, TRIGGER));
  }
}
