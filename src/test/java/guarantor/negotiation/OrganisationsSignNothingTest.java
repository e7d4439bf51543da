package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationsSignNothingTest {

  private static Cast cast(Agenda agenda, Party... parties) {
    return new Cast(agenda, List.of(parties), List.of(), 1, 0, 0, 2, 0, Optional.empty());
  }

  private static void tableAndAnswer(Table table, Cast cast, Paper paper, List<Edit> edits) {
    Round round = new Round(table, cast, Invented.temper());
    round.room(edits, List.of(), ~0L, give -> 0);
    assertTrue(table.standing(0, paper) != null, "it answers like a voice");
  }

  private static Fact.Settled settled(Role role) {
    Agenda agenda = Invented.agenda(Part.COMPACT, Part.COMPACT);
    List<Evidence> backing = List.of(Invented.backs(1, 2));
    Cast cast = cast(agenda, Invented.party(0, role, List.of(backing, backing)));
    Table table = new Table(agenda, 1, 10);
    tableAndAnswer(table, cast, Paper.COMPACT, List.of(Edit.joint(0, 2, 0), Edit.joint(1, 2, 0)));
    assertEquals(Act.ACCEPT, table.standing(0, Paper.COMPACT).answer().act());
    return Settlement.compact(table, cast);
  }

  @Test
  void anOrganisationThatAcceptsTheCompactNeitherSignsItNorCountsForTheQuorum() {
    Fact.Settled byOrganisation = settled(Role.ORGANISATION);
    Fact.Settled byVoice = settled(Role.VOICE);

    assertFalse(byOrganisation.stands());
    assertEquals(0, byOrganisation.signers());
    assertEquals(0, byOrganisation.letters(), "nor has it an annex to leave as a letter");
    assertTrue(byVoice.stands(), "the same yes from a voice is a signature");
    assertEquals(1, byVoice.signers());
  }

  @Test
  void theOpponentMayPledgeButWritesNoLetterWhenTheCompactFalls() {
    Fact.Settled byOpponent = settled(Role.OPPONENT);

    assertFalse(byOpponent.stands(), "it counts for no quorum");
    assertEquals(0, byOpponent.letters(), "and guarantees nothing by itself");
  }

  private static List<Fact.Silence> silence(Role role) {
    Agenda agenda = Invented.agenda(Part.SENTENCE);
    Party p = Invented.party(0, role, List.of(List.of(Invented.objects(1, 2))));
    Table table = new Table(agenda, 1, 10);
    Cast cast = cast(agenda, p);
    tableAndAnswer(table, cast, Paper.SENTENCE, List.of(Edit.joint(0, 2, 0)));
    return Settlement.silence(table, cast, Invented.temper(), ~0L);
  }

  @Test
  void anOrganisationThatObjectsBreaksNoSilence() {
    assertEquals(List.of(new Fact.Silence(0, 2, 2, 0, 0)), silence(Role.ORGANISATION));
    assertEquals(List.of(new Fact.Silence(0, 2, 0, 0, 1)), silence(Role.VOICE));
  }
}
