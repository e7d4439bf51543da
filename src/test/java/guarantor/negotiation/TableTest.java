package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.WORD;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final ThreeParties hall = new ThreeParties();
  private final Table table = hall.table;

  @Test
  void beforeTheFirstSittingItIsClosedAndUntouched() {
    assertEquals(-1, table.sitting());
    assertTrue(table.closed());
    assertEquals(Table.Ending.OPEN, table.ending());
    assertEquals(ThreeParties.POINTS, table.points());
    assertNull(table.settled());
  }

  @Test
  void aSittingCountsItsOwnMovesAndTheGameAllOfThem() {
    table.apply(new Fact.Opened(0, "hall"));
    table.apply(new Fact.Paid(true));
    table.apply(new Fact.Paid(false));
    assertEquals(1, table.corridorsHere());

    table.apply(new Fact.Opened(1, "lobby"));
    table.apply(new Fact.Paid(false));

    assertEquals(1, table.movesHere());
    assertEquals(0, table.corridorsHere());
    assertEquals(3, table.movesUsed());
    assertEquals("lobby", table.stop());
  }

  @Test
  void articlesAreNumberedAsFirstTabledAndKeepTheirNumber() {
    hall.room(joint(FORM, 1));
    hall.room(joint(HOURS, 2), joint(PATH, 3));
    hall.room(joint(FORM, 0), hall.ash.annex(ARMS, 2));

    assertEquals(List.of(FORM, HOURS, ARMS), table.order(), "the Sentence has no number");
  }

  @Test
  void theLastPledgedClauseIsKeptWhenTheTextMovesOn() {
    hall.ash.backs(HOURS, 2);
    assertNull(table.lastPledged(HOURS));
    hall.room(joint(HOURS, 2));
    hall.room(joint(HOURS, 5));

    assertEquals(joint(HOURS, 2), table.lastPledged(HOURS));
  }

  @Test
  void aPressLineEarnsAndAMissedOneCharges() {
    table.apply(new Fact.Pressed(7, HOURS, 3, 2));
    assertEquals(ThreeParties.POINTS + 2, table.points());

    table.apply(new Fact.Charged(HOURS, 4));

    assertEquals(ThreeParties.POINTS - 2, table.points());
    assertEquals(new Table.Line(7, 3, 4), table.line(HOURS));
  }

  @Test
  void aNewerLineOnTheClauseReplacesTheOldOne() {
    table.apply(new Fact.Pressed(7, HOURS, 3, 0));
    table.apply(new Fact.Pressed(8, HOURS, 2, 0));

    assertEquals(new Table.Line(8, 2, 0), table.line(HOURS));
  }

  @Test
  void silenceBeforeThePressIsNoLine() {
    table.apply(new Fact.Pressed(-1, -1, 0, 0));

    assertEquals(ThreeParties.POINTS, table.points());
    assertNull(table.line(HOURS));
  }

  @Test
  void aRightCallEarnsAReadingAndReadingSpendsIt() {
    table.apply(new Fact.Called(0, Act.ACCEPT, -1, true, true));
    table.apply(new Fact.Called(0, Act.ACCEPT, -1, true, false));
    assertEquals(1, table.readings());

    table.apply(new Fact.Read(hall.answer(hall.ash, joint(HOURS, 1))));

    assertEquals(0, table.readings());
  }

  @Test
  void whatAPartyHasAnsweredAtALevelIsKnown() {
    hall.ash.backs(HOURS, 1);
    hall.room(joint(HOURS, 3));

    assertTrue(table.hasMet(hall.ash.index, HOURS, 3));
    assertFalse(table.hasMet(hall.ash.index, HOURS, 2));
    assertFalse(table.hasMet(hall.dogwood.index, HOURS, 3));
  }

  @Test
  void anAnswerToTheCompactIsNoAnswerToTheSentence() {
    table.apply(new Fact.Tabled(List.of(joint(PATH, 3))));
    hall.ash.backs(HOURS, 1);
    hall.room(joint(HOURS, 3));

    assertTrue(table.hasMet(hall.ash.index, HOURS, 3));
    assertFalse(table.hasMet(hall.ash.index, PATH, 3));
  }

  @Test
  void aStatementIsSpokenOnceHoweverItWasSpoken() {
    table.apply(new Fact.Spoke(0, 11, HOURS));
    table.apply(new Fact.Arrived(0, 12, HOURS));
    table.apply(new Fact.Acted(13, HOURS));

    assertEquals(List.of(11, 12, 13), List.copyOf(table.spoken()));
    assertFalse(table.spoken(14));
  }

  @Test
  void aGivePaidToOneIsNotGivenToAll() {
    table.apply(new Fact.Gave(WORD, hall.ash.index, 1));

    assertTrue(table.given(WORD, hall.ash.index));
    assertFalse(table.given(WORD, Edit.JOINT));
    assertEquals(0, table.circumstances().givenToAll());
  }

  @Test
  void aSnapshotDoesNotMoveWithTheTable() {
    hall.ash.backs(HOURS, 2);
    Circumstances before = table.circumstances();

    hall.room(joint(HOURS, 2));
    table.apply(new Fact.Gave(WORD, hall.ash.index, 1));
    table.apply(new Fact.Bit(0, HOURS));

    assertEquals(0, before.text().level(HOURS));
    assertEquals(0, before.pledged()[Paper.COMPACT.ordinal()]);
    assertEquals(0, before.bound()[0][HOURS]);
    assertEquals(0, before.bitten()[0][HOURS]);
    assertFalse(before.given(WORD, hall.ash.index));
  }

  @Test
  void itsListsCannotBeWrittenTo() {
    assertThrows(UnsupportedOperationException.class, () -> table.order().add(1));
    assertThrows(UnsupportedOperationException.class, () -> table.spoken().add(1));
    assertThrows(UnsupportedOperationException.class, () -> table.checked().add("x"));
    assertThrows(UnsupportedOperationException.class, () -> table.silences().clear());
  }

  @Test
  void shownGroundNoticesEndingsAndInstructionsAreKept() {
    table.apply(new Fact.Shown(1, HOURS, 2));
    table.apply(new Fact.Checked("notice"));
    table.apply(new Fact.Instructed("envoy"));
    table.apply(new Fact.Opened(0, "hall"));
    table.apply(new Fact.Adjourned(2));
    table.apply(new Fact.Closed(0));
    table.apply(new Fact.Initialled());

    assertTrue(table.shown(1, HOURS));
    assertFalse(table.shown(0, HOURS));
    assertTrue(table.checked().contains("notice"));
    assertEquals("envoy", table.instruction());
    assertTrue(table.adjourned());
    assertTrue(table.closed());
    assertEquals(Table.Ending.INITIALLED, table.ending());
  }

  @Test
  void anAgendaTakesNoMoreThanItsMasksCanHold() {
    Item item = new Item("x", Part.COMPACT, 1, 0, false);

    assertEquals(63, new Agenda(Collections.nCopies(63, item), -1).size());
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new Agenda(Collections.nCopies(64, item), -1));
    assertEquals("at most 63 issues, not 64", thrown.getMessage());
  }

  @Test
  void anIssueIsFoundByItsId() {
    assertEquals(HOURS, hall.agenda.indexOf("hours"));
    assertEquals(-1, hall.agenda.indexOf("nothing"));
  }
}
