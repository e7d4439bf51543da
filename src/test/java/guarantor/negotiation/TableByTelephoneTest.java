package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The public text, offered to one alone without an edit or a give. */
class TableByTelephoneTest {
  private final ThreeParties hall = new ThreeParties();

  @Test
  void whoHasPledgedAndIsOfferedTheTableAsItStandsKeepsItsPledge() {
    hall.ash.backs(HOURS, 2);
    hall.room(joint(HOURS, 2));

    hall.corridor(hall.ash, List.of());

    assertTrue(hall.pledged(hall.ash));
    assertEquals(Act.ACCEPT, hall.said(hall.ash));
    assertEquals(2, hall.table.bound(hall.ash.index, HOURS));
  }
}
