package guarantor.negotiation;

import static guarantor.negotiation.ThreeParties.FORM;
import static guarantor.negotiation.ThreeParties.HOURS;
import static guarantor.negotiation.ThreeParties.joint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final ThreeParties hall = new ThreeParties();

  /** Three different counters to the clause of the hours: to a text alone and beside another. */
  @BeforeEach
  void threeCountersToOneClause() {
    hall.ash.backs(HOURS, 1);
    hall.ash.backs(FORM, 4);
    hall.ash.opposes(FORM, 3, new Condition.AtLeast(HOURS, 3));
    hall.room(joint(HOURS, 2));
    hall.room(joint(FORM, 3));
    hall.room(joint(FORM, 0));
  }

  @Test
  void whenThePatienceIsSpentItRefusesThatClause() {
    Answer answer = hall.answer(hall.ash, joint(HOURS, 3));

    assertEquals(Act.REFUSE, answer.act());
    assertTrue(answer.spent());
    assertEquals(HOURS, answer.clause());
  }

  @Test
  void aTextItCanCarryIsStillAccepted() {
    assertEquals(Act.ACCEPT, hall.answer(hall.ash, joint(HOURS, 1)).act());
  }

  @Test
  void anotherClauseHasItsOwnPatience() {
    hall.ash.weighs(FORM, 500);
    Answer answer = hall.answer(hall.ash, joint(HOURS, 1), joint(FORM, 4));

    assertEquals(Act.COUNTER, answer.act());
    assertEquals(FORM, answer.clause());
  }

  @Test
  void theNextSittingBringsItBack() {
    hall.table.apply(new Fact.Opened(1, "hall"));

    assertEquals(Act.COUNTER, hall.answer(hall.ash, joint(HOURS, 3)).act());
  }

  @Test
  void holdingTheSameAnswerUsesNone() {
    ThreeParties other = new ThreeParties();
    other.ash.backs(HOURS, 1);
    for (int i = 0; i < 5; i++) {
      List<Answer> answers = ThreeParties.answers(other.room(joint(HOURS, 3 + i % 2)));
      assertEquals(List.of(joint(HOURS, 1)), answers.get(0).counter(), "move " + i);
    }
  }

  @Test
  void theSameAnswerRepeatsAndAnotherDoesNot() {
    ThreeParties other = new ThreeParties();
    other.ash.backs(HOURS, 1);
    Answer first = other.answer(other.ash, joint(HOURS, 3));
    Answer same = other.answer(other.ash, joint(HOURS, 4));
    Answer yes = other.answer(other.ash, joint(HOURS, 1));

    assertTrue(same.repeats(first));
    assertFalse(yes.repeats(first));
    assertFalse(first.repeats(null), "the first answer is never a hold");
  }
}
