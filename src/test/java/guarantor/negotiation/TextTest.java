package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.except;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextTest {
  private final ThreeParties hall = new ThreeParties();
  private final Text untouched = hall.table.text();

  @Test
  void theUntouchedTextStandsNowhere() {
    for (int item = 0; item < hall.agenda.size(); item++) {
      assertFalse(untouched.stands(item, 0), hall.agenda.item(item).id());
    }
    assertEquals(1, untouched.level(PATH));
  }

  @Test
  void anEditLeavesTheTextItWasMadeFromAlone() {
    untouched.with(joint(HOURS, 3)).with(hall.ash.annex(ARMS, 3));

    assertEquals(0, untouched.level(HOURS));
    assertEquals(1, untouched.level(ARMS, 0));
  }

  @Test
  void levelsAreKeptBetweenStatusQuoAndTop() {
    assertEquals(1, untouched.with(joint(PATH, 0)).level(PATH));
    assertEquals(4, untouched.with(joint(FORM, 9)).level(FORM));
  }

  @Test
  void anAnnexIsOneGuarantorsOwn() {
    Text text = untouched.with(hall.ash.annex(ARMS, 3));

    assertEquals(3, text.level(ARMS, hall.ash.index));
    assertEquals(1, text.level(ARMS, hall.birch.index));
  }

  @Test
  void untaggedClausesOfCompactAndAnnexFollowTheTriggersTag() {
    Text text = untouched.with(joint(TRIGGER, 2, Force.PEACE)).with(joint(HOURS, 1));

    assertEquals(Force.PEACE.ordinal(), text.forceFor(HOURS));
    assertEquals(Force.PEACE.ordinal(), text.forceFor(ARMS));
  }

  @Test
  void theSentenceKeepsItsOwnTag() {
    Text text =
        untouched.with(joint(TRIGGER, 2, Force.PEACE)).with(joint(PATH, 3, Force.CEASEFIRE));

    assertEquals(Force.CEASEFIRE.ordinal(), text.forceFor(PATH));
  }

  @Test
  void aTriggerThatDoesNotStandTagsNothing() {
    Text text = untouched.with(joint(TRIGGER, 0, Force.PEACE)).with(joint(HOURS, 1));

    assertEquals(Force.SIGNATURE.ordinal(), text.forceFor(HOURS));
  }

  @Test
  void onlyTaggedIssuesCarryATag() {
    assertEquals(0, untouched.with(joint(HOURS, 2, Force.PEACE)).force(HOURS));
  }

  @Test
  void theClauseWrittenIntoAnotherTextMakesItTheSame() {
    Text text = untouched.with(except(FORM, 2, hall.cedar)).with(hall.ash.annex(ARMS, 4));

    Text copy = untouched;
    for (int item = 0; item < hall.agenda.size(); item++) {
      copy = copy.with(text.clause(item, hall.ash.index));
    }

    assertEquals(text, copy);
    assertEquals(text.hashCode(), copy.hashCode());
    assertTrue(copy.excepts(FORM, hall.cedar.index));
  }
}
