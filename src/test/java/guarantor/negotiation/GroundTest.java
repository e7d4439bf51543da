package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GroundTest {
  private final ThreeParties hall = new ThreeParties();

  @Test
  void yesGroundReachesUpToTheHighestBackedLevel() {
    hall.ash.backs(HOURS, 2);
    int firmest = hall.ash.backs(HOURS, 3);

    Ground ground = hall.ground(hall.ash, HOURS);

    assertEquals(3, ground.reach());
    assertTrue(ground.carries(3));
    assertFalse(ground.carries(4));
    assertEquals(firmest, ground.restsOn(4));
  }

  @Test
  void betweenCapAndBarLiesOpenGroundThatIsNeitherCarriedNorBarred() {
    hall.ash.backs(HOURS, 2);
    hall.ash.opposes(HOURS, 5);

    Ground ground = hall.ground(hall.ash, HOURS);

    for (int open = 3; open <= 4; open++) {
      assertFalse(ground.carries(open), "level " + open);
      assertFalse(ground.bars(open), "level " + open);
    }
    assertTrue(ground.bars(5));
  }

  @Test
  void theLowestObjectionSetsTheBarAndTheAnswerRestsOnIt() {
    hall.ash.opposes(HOURS, 5);
    int lowest = hall.ash.opposes(HOURS, 4);

    Ground ground = hall.ground(hall.ash, HOURS);

    assertEquals(4, ground.bar());
    assertEquals(lowest, ground.restsOn(5));
  }

  @Test
  void theBarWinsOverTheCap() {
    hall.ash.backs(HOURS, 5);
    hall.ash.opposes(HOURS, 3);

    assertEquals(2, hall.ground(hall.ash, HOURS).reach());
  }

  @Test
  void withoutAnObjectionTheBarLiesAboveTheTop() {
    hall.ash.backs(FORM, 1);

    assertEquals(5, hall.ground(hall.ash, FORM).bar());
  }

  @Test
  void theCapIsNeverUnderTheStatusQuo() {
    hall.ash.backs(PATH, 0);

    Ground ground = hall.ground(hall.ash, PATH);

    assertEquals(1, ground.cap());
    assertEquals(-1, ground.capRef(), "the status-quo text, not the record below it");
  }

  @Test
  void anObjectionAndBelowMirrorsTheBarAtTheLowerEnd() {
    hall.ash.backs(HOURS, 5);
    hall.ash.opposesBelow(HOURS, 2);

    Ground ground = hall.ground(hall.ash, HOURS);

    assertEquals(3, ground.floor());
    assertFalse(ground.carries(2));
    assertTrue(ground.carries(3));
    assertTrue(ground.carries(5));
  }

  @Test
  void aRedLineIsKnownAsRedOnlyWhereItSetsTheBar() {
    hall.ash.redLine(HOURS, 5);
    assertTrue(hall.ground(hall.ash, HOURS).red());

    hall.ash.opposes(HOURS, 4);
    assertFalse(hall.ground(hall.ash, HOURS).red());
  }

  @Test
  void noBindingRecordAtAllIsAReserve() {
    Ground ground = hall.ground(hall.ash, HOURS);

    assertTrue(ground.reserved());
    assertFalse(ground.carries(1));
    assertFalse(ground.bars(5));
  }

  @Test
  void anObjectionAloneIsARecordAndThereforeNoReserve() {
    hall.ash.opposes(HOURS, 4);

    Ground ground = hall.ground(hall.ash, HOURS);

    assertFalse(ground.reserved());
    assertEquals(0, ground.reach());
  }

  @Test
  void aMarkThatTookEffectLowersYesGroundByOneButNotBelowTheStatusQuo() {
    hall.ash.backs(HOURS, 3);
    hall.ash.backs(PATH, 1);
    hall.table.apply(new Fact.Bit(0, HOURS));
    hall.table.apply(new Fact.Bit(0, PATH));

    assertEquals(2, hall.ground(hall.ash, HOURS).reach());
    assertEquals(1, hall.ground(hall.ash, PATH).reach());

    hall.table.apply(new Fact.Cleared(0, HOURS, Fact.Means.EXHIBIT));
    assertEquals(3, hall.ground(hall.ash, HOURS).reach());
  }
}
