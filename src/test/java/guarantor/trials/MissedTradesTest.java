package guarantor.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.education.Debrief;
import guarantor.education.Lesson;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Score;
import guarantor.negotiation.Settlement;
import guarantor.negotiation.Table;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Trades;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the debrief says was left on the table was there to be had. */
class MissedTradesTest {
  private static final List<Session> PLAYED = new ArrayList<>();

  @BeforeAll
  static void games() {
    Content content = new ContentReader(ContentFiles.shipped()).read();
    for (Scenario s : content.scenarios().values()) {
      Stage stage = new Stage(Game.of(content, s));
      for (Difficulty level : Difficulty.values()) {
        for (Bots bot : List.of(Bots.GREEDY, Bots.FLOOR, Bots.LOG_ROLLER)) {
          for (int seed = 0; seed < 3; seed++) {
            PLAYED.add(Match.play(stage, level, bot, seed));
          }
        }
      }
    }
  }

  @Test
  void everyMissedTradeRaisesThePointsHurtsNobodyAndEverySignerSignsAgain() {
    int told = 0;
    for (Session s : PLAYED) {
      State over = s.state();
      for (Trades.Trade t : Trades.missed(over)) {
        told++;
        State before = talks(over);
        State after = talks(over);
        Fact.Settled signed = Settlement.compact(before.table(), before.cast());

        make(t, after, signed.signers());
        Fact.Settled again = Settlement.compact(after.table(), after.cast());

        assertTrue(t.edits().size() <= 2, "two clauses at most: " + t);
        assertTrue(again.stands(), "the Compact stands: " + t);
        assertEquals(0, signed.signers() & ~again.signers(), "every signer signs again: " + t);
        assertEquals(points(before) + t.points(), points(after), "the points told: " + t);
        assertTrue(t.points() > 0, "it pays: " + t);
        for (Party p : before.cast().parties()) {
          boolean signer = (signed.signers() & p.bit()) != 0;
          assertTrue(!signer || worth(p, after) >= worth(p, before), "nobody is hurt: " + t);
        }
      }
    }
    assertTrue(told > 50, "trades were told: " + told);
  }

  @Test
  void aGameWithoutACompactHasNoTradeToMiss() {
    for (Session s : PLAYED) {
      Fact.Settled settled = s.state().table().settled();
      if (settled == null || !settled.stands()) {
        assertTrue(Trades.missed(s.state()).isEmpty());
      }
    }
  }

  @Test
  void theEvenestSplitWithOneSignerIsNoWorseThanWhatWasSigned() {
    int told = 0;
    for (Session s : PLAYED) {
      for (Lesson l : Debrief.of(s.state())) {
        if (l instanceof Lesson.Between b) {
          told++;
          boolean gains = b.theirs() < 0 || b.fairMine() * b.fairTheirs() >= b.mine() * b.theirs();
          assertTrue(b.fairTheirs() >= 0 && gains, b.toString());
          assertTrue(!b.edits().isEmpty(), b.toString());
        }
      }
    }
    assertTrue(told > 20, "splits were told: " + told);
  }

  @Test
  void theSameGameIsToldTheSameTrades() {
    Session s = PLAYED.get(0);

    assertEquals(Trades.missed(s.state()), Trades.missed(s.state()));
  }

  private static void make(Trades.Trade t, State at, long signers) {
    Round round = new Round(at.table(), at.cast(), at.temper());
    List<Integer> gives = t.give() < 0 ? List.of() : List.of(t.give());
    round.room(t.edits(), gives, signers | at.seated(), at::price);
  }

  /** The talks as they ended: every fact but those of the settlement. */
  private static State talks(State over) {
    Table table = over.game().table(over.difficulty());
    for (Event e : Session.effective(over.log())) {
      for (Fact f : e.facts()) {
        if (!(f instanceof Fact.Settled
            || f instanceof Fact.Charged
            || f instanceof Fact.Initialled)) {
          table.apply(f);
        }
      }
    }
    return new State(over.game(), over.difficulty(), over.seed(), table, over.log());
  }

  private static int points(State at) {
    return Score.of(
            Result.asItStands(at),
            at.cast(),
            at.game().questions(),
            at.instruction(),
            at.table().points(),
            true)
        .points();
  }

  /** What a party is bound to beyond the status quo, by its own values. */
  private static long worth(Party p, State at) {
    Drill.Signed signed = Result.asItStands(at);
    Circumstances now = at.table().circumstances();
    long sum = 0;
    for (int i = 0; i < now.text().agenda().size(); i++) {
      Item item = now.text().agenda().item(i);
      boolean compact = item.part() != Part.SENTENCE;
      if (compact && signed.binds(p.index(), i, Drill.Run.AFTER_PEACE)) {
        int[] value = p.value()[i];
        int level = Ground.of(p, i, now).priced(now.text().level(i, p.index()));
        sum += (long) p.weight()[i] * (value[level] - value[item.statusQuo()]);
      }
    }
    return sum;
  }
}
