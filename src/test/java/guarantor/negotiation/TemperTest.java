package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemperTest {
  private static final Temper HALF = new Temper(500, 1, 10, 3);

  @Test
  void atTheStartItWantsAllOfItsBestSurplus() {
    assertEquals(1000, HALF.demand(0, -1, -1));
    assertEquals(1000, HALF.demand(0, 400, 400));
  }

  @Test
  void atTheEndOnlyTheShareOfReciprocityIsLeft() {
    assertEquals(500, HALF.demand(10, 400, 400));
    assertEquals(500, HALF.demand(99, 400, 400), "time stops at the last move");
  }

  @Test
  void repeatingAnOfferBuysNothingAndMovingDoes() {
    assertEquals(HALF.demand(3, 400, 400), HALF.demand(3, 400, 400));
    assertEquals(850 - 250, HALF.demand(3, 400, 700), "half the way moved is half of the share");
  }

  @Test
  void movingAllTheWayBuysTheWholeShareOfReciprocity() {
    assertEquals(500, HALF.demand(0, 0, 1000));
    assertEquals(0, HALF.demand(10, 0, 1000));
  }

  @Test
  void aFirstOfferThatGaveAllLeavesNothingToMoveFor() {
    assertEquals(1000, HALF.demand(0, 1000, 1200));
  }

  @Test
  void theWholePowerKeepsTimeFromMatteringEarly() {
    Temper late = new Temper(0, 5, 10, 3);

    assertEquals(1000 - 31, late.demand(5, -1, -1));
    assertEquals(0, late.demand(10, -1, -1));
  }

  @Test
  void neitherTimeNorMovementEverRaisesTheDemand() {
    for (int used = 1; used <= 12; used++) {
      for (int best = 1; best <= 1000; best++) {
        assertTrue(HALF.demand(used, 0, best) <= HALF.demand(used - 1, 0, best));
        assertTrue(HALF.demand(used, 0, best) <= HALF.demand(used, 0, best - 1));
      }
    }
  }

  @Test
  void aTextOnItsGroundButWorthTooLittleIsCountered() {
    ThreeParties hall = new ThreeParties();
    hall.ash.backs(HOURS, 4);
    hall.ash.wants(HOURS, 2);

    Answer answer = hall.answer(hall.ash, joint(HOURS, 3));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(List.of(joint(HOURS, 2)), answer.counter());
    assertTrue(answer.surplus() < answer.demand());
    assertTrue(answer.suffices());
  }

  @Test
  void theSameTextIsTakenOnceThePlayerHasMovedFarEnough() {
    ThreeParties standing = new ThreeParties();
    ThreeParties moving = new ThreeParties();
    for (ThreeParties hall : new ThreeParties[] {standing, moving}) {
      hall.temper = new Temper(1000, 1, 10, 3);
      hall.ash.backs(HOURS, 4);
      hall.ash.wants(HOURS, 2);
      hall.ash.backs(FORM, 4);
      hall.ash.wants(FORM, 4);
    }
    Edit[] fair = {joint(HOURS, 3), joint(FORM, 4)};
    standing.room(fair);
    standing.room(joint(HOURS, 3));
    moving.room(joint(HOURS, 4), joint(FORM, 4));
    moving.room(joint(HOURS, 3));

    assertEquals(Act.COUNTER, standing.said(standing.ash));
    assertEquals(Act.ACCEPT, moving.said(moving.ash));
  }

  @Test
  void aTextWorseThanTheStatusQuoIsNeverTakenHoweverLateTheHour() {
    ThreeParties hall = new ThreeParties();
    hall.temper = new Temper(0, 1, 1, 3);
    hall.ash.backs(HOURS, 3);
    hall.ash.wants(HOURS, 0);
    hall.table.apply(new Fact.Paid(false));

    Answer answer = hall.answer(hall.ash, joint(HOURS, 1));

    assertEquals(0, answer.demand());
    assertEquals(Act.COUNTER, answer.act());
  }

  @Test
  void movingFromAFirstOfferWorseThanNothingBuysAsMuchAsMovingFromNothing() {
    ThreeParties hall = new ThreeParties();
    hall.temper = new Temper(1000, 1, 10, 3);
    hall.ash.backs(HOURS, 5);
    hall.ash.wants(HOURS, 2);
    hall.ash.backs(FORM, 4);
    hall.ash.wants(FORM, 4);

    hall.room(joint(HOURS, 5), joint(FORM, 2));
    Answer first = hall.table.standing(0, Paper.COMPACT).answer();
    hall.room(joint(HOURS, 3), joint(FORM, 4));
    Answer second = hall.table.standing(0, Paper.COMPACT).answer();

    assertTrue(first.surplus() < 0);
    assertEquals(1000, first.demand());
    assertEquals(1000 - second.surplus(), second.demand());
    assertEquals(Act.ACCEPT, second.act());
  }
}
