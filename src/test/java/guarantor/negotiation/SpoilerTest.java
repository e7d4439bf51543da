package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.negotiation.Spoiler.Objection;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpoilerTest {
  private static final Objection OLD = new Objection(901, HOURS, 2, true, 10);
  private static final Objection NEW = new Objection(902, FORM, 2, true, 20);

  private final ThreeParties hall = new ThreeParties();

  private void tabled(Edit... edits) {
    hall.table.apply(new Fact.Tabled(List.of(edits)));
  }

  private Spoiler.Target target(Objection... objections) {
    return Spoiler.target(hall.table, hall.cast(), List.of(objections));
  }

  @Test
  void itAimsAtTheClauseThatFrightensMost() {
    hall.ash.fears(HOURS);
    hall.birch.fears(HOURS);
    hall.ash.fears(FORM);
    tabled(joint(HOURS, 2), joint(FORM, 2));

    assertEquals(new Spoiler.Target(HOURS, 901), target(OLD, NEW));
  }

  @Test
  void ofTwoThatFrightenAsManyTheLaterRecordWins() {
    hall.ash.fears(HOURS);
    hall.ash.fears(FORM);
    tabled(joint(HOURS, 2), joint(FORM, 2));

    assertEquals(new Spoiler.Target(FORM, 902), target(OLD, NEW));
    assertEquals(new Spoiler.Target(FORM, 902), target(NEW, OLD));
  }

  @Test
  void aClauseBelowWhatItObjectsToIsNoTarget() {
    hall.ash.fears(HOURS);
    tabled(joint(HOURS, 1));

    assertEquals(Spoiler.Target.NONE, target(OLD));
  }

  @Test
  void whereNobodyIsAfraidItHasNoTarget() {
    tabled(joint(HOURS, 3));

    assertEquals(Spoiler.Target.NONE, target(OLD));
  }

  @Test
  void whatItHasSaidIsSaidOnce() {
    hall.ash.fears(HOURS);
    tabled(joint(HOURS, 3));
    hall.table.apply(new Fact.Acted(901, HOURS));

    assertEquals(Spoiler.Target.NONE, target(OLD));
    assertEquals(-1, Spoiler.record(hall.table, hall.cast(), List.of(OLD), HOURS));
  }

  @Test
  void theSameIssueTwiceInAGameMarksNothingTheSecondTime() {
    hall.ash.fears(HOURS);
    tabled(joint(HOURS, 3));
    assertEquals(hall.ash.bit(), Spoiler.wouldMark(hall.table, hall.cast(), HOURS));

    hall.table.apply(new Fact.Acted(901, HOURS));

    assertEquals(0, Spoiler.wouldMark(hall.table, hall.cast(), HOURS));
  }

  @Test
  void itUsesTheLatestRecordThatTheTextReaches() {
    Objection later = new Objection(903, HOURS, 3, true, 30);
    Objection tooHigh = new Objection(904, HOURS, 5, true, 40);
    tabled(joint(HOURS, 3));

    assertEquals(903, Spoiler.record(hall.table, hall.cast(), List.of(OLD, later, tooHigh), HOURS));
  }

  @Test
  void anObjectionAndBelowIsNoThreat() {
    hall.ash.fears(HOURS);
    tabled(joint(HOURS, 3));

    assertEquals(Spoiler.Target.NONE, target(new Objection(905, HOURS, 2, false, 50)));
  }

  @Test
  void anExceptedPartyIsNotMarked() {
    hall.ash.fears(HOURS);
    hall.birch.fears(HOURS);
    tabled(ThreeParties.except(HOURS, 3, hall.ash));

    assertEquals(hall.birch.bit(), Spoiler.wouldMark(hall.table, hall.cast(), HOURS));
  }

  @Test
  void anAnnexMarksOnlyTheOneThatWroteIt() {
    hall.ash.fears(ARMS);
    hall.birch.fears(ARMS);
    tabled(hall.ash.annex(ARMS, 3));

    assertEquals(new Spoiler.Target(ARMS, 906), target(new Objection(906, ARMS, 3, true, 1)));
    assertEquals(hall.ash.bit(), Spoiler.wouldMark(hall.table, hall.cast(), ARMS));
  }

  @Test
  void theSentenceAtItsStatusQuoMarksNobody() {
    hall.ash.fears(PATH);

    assertEquals(Spoiler.Target.NONE, target(new Objection(907, PATH, 1, true, 1)));
  }

  @Test
  void fearIsTheCountOfMarksStanding() {
    hall.table.apply(new Fact.Marked(0, HOURS, 1));
    hall.table.apply(new Fact.Marked(1, HOURS, 1));
    hall.table.apply(new Fact.Marked(1, HOURS, 1));
    hall.table.apply(new Fact.Marked(1, FORM, 1));
    assertEquals(3, hall.table.fear(), "the same mark twice is one");

    hall.table.apply(new Fact.Cleared(1, HOURS, Fact.Means.RALLY));

    assertEquals(2, hall.table.fear());
    assertEquals(1L << FORM, hall.table.marks(1));
  }

  @Test
  void anActIsSpentAndAnAnnouncementEndsWithItOrWithTheSitting() {
    hall.table.apply(new Fact.Announced(HOURS));
    assertEquals(HOURS, hall.table.announced());
    assertFalse(hall.table.spoilerActedHere());

    hall.table.apply(new Fact.Acted(901, HOURS));
    assertEquals(-1, hall.table.announced());
    assertTrue(hall.table.spoilerActedHere());
    assertEquals(1, hall.table.spoilerActs());

    hall.table.apply(new Fact.Announced(FORM));
    hall.table.apply(new Fact.Opened(1, "hall"));
    assertEquals(-1, hall.table.announced());
    assertFalse(hall.table.spoilerActedHere());
    assertTrue(hall.table.spoilerSpokeOn(HOURS), "the game remembers, the sitting forgets");
  }
}
