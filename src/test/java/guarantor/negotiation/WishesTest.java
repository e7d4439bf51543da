package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WishesTest {
  private static final Item CLAUSE = new Item("clause", Part.COMPACT, 4, 0, false);
  private static final Item DATED = new Item("dated", Part.COMPACT, 4, 0, true);
  private static final Agenda AGENDA = new Agenda(List.of(CLAUSE, CLAUSE, DATED), 2);
  private static final Wishes RECORD = Wishes.of(List.of(500, 300, 200));

  private static Text text(int first, int second, int third, int force) {
    return Text.statusQuo(AGENDA, 1)
        .with(
            List.of(
                Edit.joint(0, first, 0), Edit.joint(1, second, 0), Edit.joint(2, third, force)));
  }

  private static void order(Wishes wishes, int most, int middle, int least) {
    List<Integer> wants = wishes.wants();
    assertTrue(wants.get(most) > wants.get(middle), wants.toString());
    assertTrue(wants.get(middle) > wants.get(least), wants.toString());
  }

  @Test
  void withoutAnOfferTheRecordDecides() {
    order(RECORD, 0, 1, 2);
  }

  @Test
  void oneOfferAloneComparesNothing() {
    assertEquals(RECORD.wants(), RECORD.offered(text(4, 1, 4, 0)).wants());
  }

  @Test
  void whatItGoesOnAskingForItWantsMoreWhateverItsRecordSays() {
    Wishes wishes =
        RECORD.offered(text(4, 4, 4, 0)).offered(text(1, 3, 4, 0)).offered(text(0, 3, 4, 0));

    order(wishes, 2, 1, 0);
  }

  @Test
  void aLaterTagGivesWayAsWell() {
    Wishes wishes = RECORD.offered(text(4, 4, 4, 0)).offered(text(4, 4, 4, 2));

    order(wishes, 0, 1, 2);
    assertTrue(wishes.wants().get(2) < RECORD.wants().get(1));
  }

  @Test
  void wordsCountAtOnceAndTheLastWordCounts() {
    assertEquals(Wishes.MOST, RECORD.vital(2).wants().get(2));
    assertEquals(1, RECORD.givenUp(0).wants().get(0));
    assertEquals(Wishes.MOST, RECORD.givenUp(0).vital(0).wants().get(0));
    assertEquals(1, RECORD.vital(0).givenUp(0).wants().get(0));
  }

  @Test
  void theSameOfferAgainTellsNothingNewOfTheOrder() {
    Wishes once = RECORD.offered(text(4, 4, 4, 0)).offered(text(2, 4, 3, 0));
    Wishes again = once.offered(text(2, 4, 3, 0));

    order(once, 1, 2, 0);
    order(again, 1, 2, 0);
  }
}
