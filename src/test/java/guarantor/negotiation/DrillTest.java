package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.ARMS;
import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.PATH;
import static guarantor.negotiation.ThreeParties.TRIGGER;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.negotiation.Drill.Basis;
import guarantor.negotiation.Drill.Question;
import guarantor.negotiation.Drill.Run;
import guarantor.negotiation.Drill.Signed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrillTest {
  private static final Question BY_WHEN =
      new Question("when", Basis.SIGNERS, List.of(HOURS), List.of(List.of(0, 1, 2, 4, 5, 6)), 6, 0);
  private static final Question WHAT =
      new Question(
          "what",
          Basis.SIGNERS,
          List.of(TRIGGER, ARMS),
          List.of(List.of(0, 1, 2, 3, 4), List.of(0, 0, 1, 1, 2)),
          6,
          0);
  private static final Question REFUSE =
      new Question("refuse", Basis.SIGNERS, List.of(FORM), List.of(List.of(0, 1, 2, 3, 6)), 6, 1);
  private static final Question DOOR =
      new Question("door", Basis.TEXT, List.of(PATH), List.of(List.of(0, 0, 2, 3, 5, 6)), 6, 0);

  private final ThreeParties hall = new ThreeParties();
  private Text text = hall.table.text();

  @BeforeEach
  void capabilitiesAddUpToTwenty() {
    hall.ash.carries(10);
    hall.birch.carries(6);
    hall.cedar.carries(4);
  }

  private Signed signed(long signers, Edit... edits) {
    return new Signed(text.with(List.of(edits)), signers, List.of(0L, 0L, 0L, 0L), false);
  }

  @Test
  void eachBoundSignerCountsWithItsCapability() {
    Signed both = signed(0b011, joint(HOURS, 3));

    assertEquals(4 * 16 * 100 / (6 * 20), Drill.answer(BY_WHEN, both, hall.cast(), Run.TONIGHT));
  }

  @Test
  void allBoundAtTheTopIsAHundredAndNobodyIsNought() {
    assertEquals(
        100, Drill.answer(BY_WHEN, signed(0b111, joint(HOURS, 5)), hall.cast(), Run.TONIGHT));
    assertEquals(0, Drill.answer(BY_WHEN, signed(0, joint(HOURS, 5)), hall.cast(), Run.TONIGHT));
  }

  @Test
  void whoReservesOrIsExceptedIsNotBound() {
    Text except = text.with(ThreeParties.except(HOURS, 5, hall.birch));
    Signed signed = new Signed(except, 0b111, List.of(0L, 0L, 1L << HOURS, 0L), false);

    assertTrue(signed.binds(hall.ash.index, HOURS, Run.TONIGHT));
    assertFalse(signed.binds(hall.birch.index, HOURS, Run.TONIGHT));
    assertFalse(signed.binds(hall.cedar.index, HOURS, Run.TONIGHT));
  }

  @Test
  void aClauseAtItsStatusQuoBindsNobody() {
    assertFalse(signed(0b111).binds(hall.ash.index, ARMS, Run.TONIGHT));
  }

  @Test
  void aTaggedClauseSleepsTonightAndWakesAfterAPeace() {
    Signed later = signed(0b111, joint(TRIGGER, 4, Force.CEASEFIRE));

    assertEquals(0, Drill.answer(WHAT, later, hall.cast(), Run.TONIGHT));
    assertEquals(66, Drill.answer(WHAT, later, hall.cast(), Run.AFTER_PEACE));
    assertEquals(33, Drill.mean(WHAT, later, hall.cast()));
  }

  @Test
  void anUntaggedClauseRunsFromSignatureWhateverTheTriggerSays() {
    Signed later = signed(0b111, joint(TRIGGER, 4, Force.PEACE), joint(HOURS, 5));

    assertEquals(100, Drill.answer(BY_WHEN, later, hall.cast(), Run.TONIGHT));
  }

  @Test
  void aQuestionMayAddTheTriggerAndEachSignersOwnArms() {
    Signed armed =
        signed(0b011, joint(TRIGGER, 2), hall.ash.annex(ARMS, 4), hall.birch.annex(ARMS, 2));

    assertEquals(4, Drill.worth(WHAT, armed, hall.ash.index, Run.TONIGHT));
    assertEquals(3, Drill.worth(WHAT, armed, hall.birch.index, Run.TONIGHT));
  }

  @Test
  void theSmallerWordTakesOneOffButNotUnderNought() {
    Text form = text.with(joint(FORM, 2));
    Signed plain = new Signed(form, 0b001, List.of(0L, 0L, 0L, 0L), false);
    Signed soft = new Signed(form, 0b001, List.of(0L, 0L, 0L, 0L), true);

    assertEquals(2, Drill.worth(REFUSE, plain, 0, Run.TONIGHT));
    assertEquals(1, Drill.worth(REFUSE, soft, 0, Run.TONIGHT));
    assertEquals(0, Drill.worth(REFUSE, soft, 1, Run.TONIGHT));
  }

  @Test
  void theSentenceIsReadOffTheTextWhoeverSigns() {
    assertEquals(50, Drill.answer(DOOR, signed(0, joint(PATH, 3)), hall.cast(), Run.TONIGHT));
    Signed later = signed(0, joint(PATH, 5, Force.PEACE));
    assertEquals(0, Drill.answer(DOOR, later, hall.cast(), Run.TONIGHT));
    assertEquals(100, Drill.answer(DOOR, later, hall.cast(), Run.AFTER_PEACE));
  }

  @Test
  void organisationsAndTheSpoilerAddNothingToTheSum() {
    hall.cedar.plays(Role.ORGANISATION);

    assertEquals(
        100, Drill.answer(BY_WHEN, signed(0b111, joint(HOURS, 5)), hall.cast(), Run.TONIGHT));
    assertEquals(
        100, Drill.answer(BY_WHEN, signed(0b011, joint(HOURS, 5)), hall.cast(), Run.TONIGHT));
  }

  @Test
  void aRowAddsItsCapability() {
    hall.dogwood.plays(Role.ROW).carries(20);

    assertEquals(
        50, Drill.answer(BY_WHEN, signed(0b0111, joint(HOURS, 5)), hall.cast(), Run.TONIGHT));
  }

  private Instruction instruction(List<Instruction.RedLine> lines, long sleeping) {
    return new Instruction(
        "envoy", List.of(8, 4, 4, 4), lines, List.of(-1, 4), sleeping, new Tariff(10, 0, 1000));
  }

  private Score score(Signed signed, Instruction instruction, int mandate) {
    return Score.of(
        signed, hall.cast(), List.of(BY_WHEN, WHAT, REFUSE, DOOR), instruction, mandate, true);
  }

  @Test
  void pointsAreTheWeighedAnswersPlusTenForEachMandatePoint() {
    Signed signed = signed(0b111, joint(HOURS, 5), joint(PATH, 3));

    Score score = score(signed, instruction(List.of(), 0), 3);

    assertEquals(List.of(100, 0, 0, 50), score.answers());
    assertEquals((8 * 100 + 4 * 50) * 10 / 20, score.text());
    assertEquals(500 + 30, score.points());
  }

  @Test
  void anExceptionCostsAMandatePointWhileItStandsInTheText() {
    Edit holed = new Edit(HOURS, 5, 0, Edit.JOINT, 0b100);
    Instruction dear = instruction(List.of(), 0).under(new Tariff(4, 1, 250));

    Score whole = score(signed(0b111, joint(HOURS, 5)), dear, 3);
    Score score = score(signed(0b111, holed), dear, 3);

    assertEquals(3, whole.mandate());
    assertEquals(2, score.mandate());
    assertEquals(score.text() + 4 * 2, score.points());
  }

  @Test
  void aSentenceWithoutACompactIsWorthAPartOfItself() {
    Signed sentence = signed(0, joint(PATH, 3));
    Instruction any = instruction(List.of(), 0).under(new Tariff(4, 1, 250));
    List<Question> all = List.of(BY_WHEN, WHAT, REFUSE, DOOR);

    Score with = Score.of(sentence, hall.cast(), all, any, 0, true);
    Score alone = Score.of(sentence, hall.cast(), all, any, 0, false);

    assertEquals(with.points() / 4, alone.points());
  }

  @Test
  void aGameWithoutATextEarnsNothing() {
    Score nothing =
        Score.of(
            signed(0),
            hall.cast(),
            List.of(BY_WHEN, WHAT, REFUSE, DOOR),
            instruction(List.of(), 0),
            10,
            false);

    assertEquals(0, nothing.text());
    assertEquals(0, nothing.points());
  }

  @Test
  void pointsLostCountWithOrWithoutAText() {
    Instruction any = instruction(List.of(), 0);
    List<Question> all = List.of(BY_WHEN, WHAT, REFUSE, DOOR);

    assertEquals(-30, Score.of(signed(0), hall.cast(), all, any, -3, false).points());
    assertEquals(-30, Score.of(signed(0), hall.cast(), all, any, -3, true).points());
  }

  @Test
  void pointsMayFallBelowNought() {
    assertEquals(-40, score(signed(0), instruction(List.of(), 0), -4).points());
  }

  @Test
  void aBrokenRedLineMakesTheTextWorthNothing() {
    Instruction strict = instruction(List.of(new Instruction.RedLine(PATH, 3, -1)), 0);

    Score score = score(signed(0b111, joint(HOURS, 5), joint(PATH, 2)), strict, 5);

    assertTrue(score.broken());
    assertEquals(0, score.points());
    assertFalse(score(signed(0b111, joint(PATH, 3)), strict, 5).broken());
  }

  @Test
  void aRedLineOnATagIsBrokenOnlyByThatTagOnAClauseThatStands() {
    int peace = Force.PEACE.ordinal();
    Instruction.RedLine line = new Instruction.RedLine(TRIGGER, 0, peace);
    Instruction strict = instruction(List.of(line), 0);

    assertEquals(line, strict.broken(text.with(joint(TRIGGER, 1, Force.PEACE))));
    assertEquals(null, strict.broken(text.with(joint(TRIGGER, 1, Force.CEASEFIRE))));
    assertEquals(null, strict.broken(text));
  }

  @Test
  void anInstructionMayReadASleepingTagAsSignature() {
    Signed later = signed(0, joint(PATH, 5, Force.PEACE));

    assertEquals(50, score(later, instruction(List.of(), 0), 0).answers().get(3));
    assertEquals(100, score(later, instruction(List.of(), 1L << PATH), 0).answers().get(3));
  }

  @Test
  void aGiveMayBeDearerUnderAnInstruction() {
    Instruction instruction = instruction(List.of(), 0);

    assertEquals(4, instruction.price(hall.cast().gives().get(ThreeParties.WORD)));
    assertEquals(0, instruction.price(hall.cast().gives().get(ThreeParties.REQUEST)));
  }
}
