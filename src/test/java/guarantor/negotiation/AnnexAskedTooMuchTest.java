package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnexAskedTooMuchTest {
  private static final int JOINT_CLAUSE = 0;
  private static final int ANNEX_CLAUSE = 1;

  private final Agenda agenda = Invented.agenda(Part.COMPACT, Part.ANNEX);

  private Answer answer(List<Evidence> onAnnex, int annexLevel) {
    return answer(onAnnex, annexLevel, new int[] {0, 250, 500, 750, 1000});
  }

  private Answer answer(List<Evidence> onAnnex, int annexLevel, int[] worth) {
    Party p = Invented.party(0, Role.VOICE, List.of(List.of(Invented.backs(1, 2)), onAnnex));
    p.value()[ANNEX_CLAUSE] = worth;
    Text text =
        Text.statusQuo(agenda, 1)
            .with(Edit.joint(JOINT_CLAUSE, 2, 0))
            .with(Edit.annex(ANNEX_CLAUSE, annexLevel, 0));
    Circumstances now = Invented.untouched(text, 1);
    return Decision.of(p, Paper.COMPACT, now, Invented.temper(), Invented.fresh(agenda.size()));
  }

  @Test
  void anAnnexClauseAboveWhatIsBackedIsDeclinedAndTheCompactPledgedAllTheSame() {
    for (int asked = 2; asked <= Invented.TOP; asked++) {
      Answer a = answer(List.of(Invented.backs(2, 1)), asked);

      assertEquals(Act.ACCEPT, a.act(), "asked level " + asked);
      assertEquals(1L << ANNEX_CLAUSE, a.declined());
      assertEquals(List.of(Edit.annex(ANNEX_CLAUSE, 1, 0)), a.counter(), "it names what it backs");
    }
  }

  @Test
  void anAnnexClauseThatIsBarredIsDeclinedToo() {
    Answer a = answer(List.of(Invented.backs(2, 1), Invented.objects(3, 3)), 3);

    assertEquals(Act.ACCEPT, a.act());
    assertEquals(1L << ANNEX_CLAUSE, a.declined());
  }

  @Test
  void anAnnexClauseThatIsBackedButTooDearIsDeclinedAndTheLevelWorthMostIsNamed() {
    int[] worthMostAtOne = {500, 1000, 400, 200, 0};

    Answer a = answer(List.of(Invented.backs(2, 3)), 3, worthMostAtOne);

    assertEquals(Act.ACCEPT, a.act());
    assertEquals(1L << ANNEX_CLAUSE, a.declined());
    assertEquals(List.of(Edit.annex(ANNEX_CLAUSE, 1, 0)), a.counter());
  }

  @Test
  void anAnnexClauseOnItsGroundIsNotDeclined() {
    Answer a = answer(List.of(Invented.backs(2, 1)), 1);

    assertEquals(Act.ACCEPT, a.act());
    assertEquals(0, a.declined());
    assertEquals(List.of(), a.counter());
  }
}
