package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Position;
import guarantor.content.When;
import guarantor.lookup.EndingRow;
import guarantor.lookup.ReplyRow;
import guarantor.lookup.Transcript;
import guarantor.lookup.TranscriptRow;
import guarantor.session.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the transcript of any game, checked on games played by a blind script. */
class TranscriptTest {
  private static final List<TranscriptRow> GAMES = play();

  @TempDir Path saves;

  private static List<TranscriptRow> play() {
    return Stream.concat(
            IntStream.range(0, 8).mapToObj(Played::blind),
            IntStream.range(0, 20).mapToObj(Played::late))
        .map(p -> Transcript.of(p.game(), Difficulty.STANDARD, p.seed(), p.log()))
        .toList();
  }

  @Test
  void whatADelegationSaysIsAPositionsStatementWordForWord() {
    int spoken = 0;
    for (TranscriptRow game : GAMES) {
      for (TranscriptRow.TurnRow turn : game.turns()) {
        for (ReplyRow r : turn.replies()) {
          if (!r.text().isEmpty()) {
            Position p = Played.CONTENT.positions().get(r.positions().get(0));
            assertEquals(p.statement(), r.text());
            assertEquals(r.delegation(), Played.CONTENT.owner(p));
            spoken++;
          }
        }
      }
    }
    assertTrue(spoken > 50, "only " + spoken + " spoke");
  }

  @Test
  void noReplyRestsOnAnythingLaterThanItsSitting() {
    for (TranscriptRow game : GAMES) {
      for (TranscriptRow.TurnRow turn : game.turns()) {
        for (ReplyRow r : turn.replies()) {
          for (String id : r.positions()) {
            Position p = Played.CONTENT.positions().get(id);
            assertTrue(
                p.usable(When.parse(turn.moment()).last(), "vilnius"), id + " at " + turn.moment());
          }
        }
      }
    }
  }

  @Test
  void everyAnswerButAReserveCitesAPosition() {
    for (TranscriptRow game : GAMES) {
      for (TranscriptRow.TurnRow turn : game.turns()) {
        for (ReplyRow r : turn.replies()) {
          boolean reserves = r.answer().map("reserve"::equals).orElse(false);
          assertTrue(reserves || !r.positions().isEmpty(), turn.says() + " " + r);
        }
      }
    }
  }

  @Test
  void aStatementIsSpokenOnceAGame() {
    for (TranscriptRow game : GAMES) {
      Set<String> spoken = new TreeSet<>();
      for (TranscriptRow.TurnRow turn : game.turns()) {
        for (ReplyRow r : turn.replies()) {
          assertTrue(r.text().isEmpty() || spoken.add(r.positions().get(0)), r.toString());
        }
      }
    }
  }

  @Test
  void aDelegationAnswersOncePerPaperInATurn() {
    for (TranscriptRow game : GAMES) {
      for (TranscriptRow.TurnRow turn : game.turns()) {
        Set<String> answered = new TreeSet<>();
        for (ReplyRow r : turn.replies()) {
          assertTrue(
              r.paper().isEmpty() || answered.add(r.delegation() + r.paper().get()), r.toString());
        }
      }
    }
  }

  @Test
  void onlySignersAndLettersAreBoundByAClauseAndOnlyTheyReserveIt() {
    int standing = 0;
    for (TranscriptRow game : GAMES) {
      EndingRow e = game.ending().orElseThrow();
      Set<String> bound = new TreeSet<>(e.signers());
      bound.addAll(e.rows());
      bound.addAll(e.letters());
      standing += e.stands() ? 1 : 0;
      for (EndingRow.ClauseRow c : e.document()) {
        assertTrue(bound.containsAll(c.bound()), c.toString());
        assertTrue(bound.containsAll(c.reserving()), c.toString());
        assertFalse(c.clause().contains("{"), c.clause());
        assertTrue(e.stands() || !c.part().equals("compact"), c.toString());
        c.delegation().ifPresent(d -> assertEquals(List.of(d), c.bound()));
      }
    }
    assertTrue(standing > 0, "no Compact stands in any of these games");
  }

  private static final int POINT = Played.CONTENT.assumption("mandate", "point");
  private static final int ALONE = Played.CONTENT.assumption("mandate", "sentence-alone");

  @Test
  void theScoreIsWhatTheDrillFindsBeyondTheStatusQuoAndTheMandateLeft() {
    List<Integer> before = List.of(0, 0, 0, 0, 16, 0, 0, 16);
    for (TranscriptRow game : GAMES) {
      EndingRow e = game.ending().orElseThrow();
      List<Integer> weights =
          Played.CONTENT.scenarios().get("vilnius").instructions().stream()
              .filter(i -> i.id().equals(e.instruction()))
              .findFirst()
              .orElseThrow()
              .weights();
      int sum = 0;
      for (int q = 0; q < weights.size(); q++) {
        assertEquals(
            (e.drill().get(q).tonight() + e.drill().get(q).after()) / 2, e.drill().get(q).mean());
        sum += weights.get(q) * (e.score().answers().get(q) - before.get(q));
      }
      assertEquals(e.stands() ? sum / 2 : sum / 2 * ALONE / 1000, e.score().text());
      int mandate = e.stands() ? e.score().mandate() : Math.min(0, e.score().mandate());
      int points = e.score().broken() ? 0 : e.score().text() + POINT * mandate;
      assertEquals(points, e.score().points());
    }
  }

  @Test
  void anUndoneMoveIsNoTurnButItsNumberIsKept() {
    Played p = Played.whole();
    TranscriptRow row = Transcript.of(p.game(), Difficulty.STANDARD, p.seed(), p.log());

    assertEquals(List.of(4), row.undone());
    assertTrue(row.turns().stream().noneMatch(t -> t.event() == 4));
  }

  @Test
  void aWalkOutLeavesNoTextAndNobodyBound() {
    Played p = Played.walkedOut();
    EndingRow e =
        Transcript.of(p.game(), Difficulty.STANDARD, p.seed(), p.log()).ending().orElseThrow();

    assertEquals("walked-out", e.kind());
    assertEquals(List.of(), e.document());
    assertEquals(List.of(), e.signers());
    assertFalse(e.stands());
  }

  @Test
  void theTextNamesTheScenarioTheSittingAndTheMoves() {
    Path save = Played.begun().save(saves.resolve("begun.jsonl"));

    List<String> lines = Ran.tools("transcript", save.toString()).lines();

    assertEquals(
        List.of(
            "The road to Vilnius, 2023 (vilnius)",
            "Standard, seed 7, as of 2023-05-31.",
            "",
            "2023-05-31  bratislava",
            "Free     Ukraine takes the pen.",
            "  - Instruction: kuleba.",
            "  - Bratislava, GLOBSEC forum, 2023-05-31. The sitting opens.",
            "Move 1   Ukraine asks France about trigger."),
        lines.subList(0, 8));
    assertTrue(
        lines.contains("  - The text now: trigger at 'consult and assist', on peace."),
        lines.toString());
    lines.forEach(l -> assertTrue(l.length() <= 80, l));
  }
}
