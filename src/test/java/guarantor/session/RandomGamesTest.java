package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.SaveFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of games by a player without sense: the promises that hold in every one of them. */
class RandomGamesTest {
  /** Thousands of the scenario everybody starts with, hundreds of each other. */
  private static final int GAMES_OF_THE_FIRST = 3000;

  private static final int GAMES_OF_ANOTHER = 300;
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();

  private Game game;
  private String scenario;
  private int games;

  static Set<String> scenarios() {
    return CONTENT.scenarios().keySet();
  }

  private void playing(String id) {
    scenario = id;
    game = Game.of(CONTENT, CONTENT.scenarios().get(id));
    games = id.equals("vilnius") ? GAMES_OF_THE_FIRST : GAMES_OF_ANOTHER;
  }

  private static Difficulty level(int n) {
    return Difficulty.values()[n % Difficulty.values().length];
  }

  private Session played(int n) {
    return new RandomPlayer(game, n)
        .play(level(n))
        .orElseThrow(() -> new AssertionError("game " + n + " did not end"));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyGameEndsAndEveryPromiseHoldsInIt(String id) {
    playing(id);
    int signed = 0;
    int spoken = 0;
    for (int n = 0; n < games; n++) {
      Session session = played(n);
      spoken += everySpeechIsAPositionOfItsDaySpokenOnce(n, session);
      signed += nothingIsSignedPastARedLineOrWithoutARecordOrATie(n, session);
    }
    assertTrue(spoken > games, "somebody spoke in these games: " + spoken);
    assertTrue(signed > games / 20, "somebody signed in these games: " + signed);
  }

  private int everySpeechIsAPositionOfItsDaySpokenOnce(int n, Session session) {
    Set<Integer> said = new TreeSet<>();
    LocalDate day = LocalDate.MIN;
    for (Event e : Session.effective(session.log())) {
      for (Fact f : e.facts()) {
        int ref = -1;
        if (f instanceof Fact.Opened o) {
          day = game.scene(o.sitting()).sitting().moment().last();
        } else if (f instanceof Fact.Spoke s) {
          ref = s.ref();
        } else if (f instanceof Fact.Arrived a) {
          ref = a.ref();
        } else if (f instanceof Fact.Acted a) {
          ref = a.ref();
        }
        if (ref >= 0) {
          Position p = game.position(ref);
          assertTrue(said.add(ref), "game " + n + ": " + p.id() + " is spoken twice");
          assertFalse(
              p.date().last().isAfter(day), "game " + n + ": " + p.id() + " is later than " + day);
          assertFalse(
              p.outcomeOf().contains(scenario), "game " + n + ": " + p.id() + " is an outcome");
          assertTrue(p.usable(day, scenario), "game " + n + ": " + p.id());
        }
      }
    }
    return said.size();
  }

  /**
   * Every clause that binds a signer at the end: on its ground there, by a record, a tie or a give.
   */
  private int nothingIsSignedPastARedLineOrWithoutARecordOrATie(int n, Session session) {
    State state = session.state();
    Result result = Result.of(state);
    Circumstances now = state.table().circumstances();
    int clauses = 0;
    for (Party p : state.cast().parties()) {
      boolean row = p.role() == guarantor.negotiation.Role.ROW;
      for (int i = 0; i < state.table().agenda().size(); i++) {
        boolean sentence = state.table().agenda().item(i).part().paper() == Paper.SENTENCE;
        boolean binds =
            result.signed().binds(p.index(), i, guarantor.negotiation.Drill.Run.AFTER_PEACE);
        if (!binds || sentence) {
          continue;
        }
        clauses++;
        int level = result.signed().text().level(i, p.index());
        Ground ground = Ground.of(p, i, now);
        String where =
            "game " + n + ": " + game.partyIds().get(p.index()) + " on " + game.issueIds().get(i);
        assertFalse(ground.red() && level >= ground.bar(), where + " is past a red line");
        List<Evidence> own = p.evidence().get(i);
        assertTrue(row || !own.isEmpty() || ground.keys() > 0, where + " has no record and no key");
        assertTrue(row || ground.carries(level), where + " is off its ground");
      }
    }
    return clauses;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noDelegationPledgesAClauseItsRedLineBars(String id) {
    playing(id);
    for (int n = 0; n < games / 10; n++) {
      Session session = played(n);
      Table table = game.table(session.state().difficulty());
      for (Event e : Session.effective(session.log())) {
        for (Fact f : e.facts()) {
          table.apply(f);
          if (f instanceof Fact.Answered a && a.answer().act().pledges()) {
            assertNoRedLine(n, session, table, a.answer());
          }
        }
      }
    }
  }

  private void assertNoRedLine(int n, Session session, Table table, Answer a) {
    State then = new State(game, session.state().difficulty(), n, table, List.of());
    Party p = then.party(a.party());
    Circumstances hoped = table.circumstances().assumingSigners();
    for (int i = 0; i < table.agenda().size(); i++) {
      boolean here = table.agenda().item(i).part().paper() == a.paper();
      boolean free =
          ((a.reserved() | a.declined()) >> i & 1) != 0 || table.text().excepts(i, a.party());
      if (here && !free && table.text().stands(i, a.party())) {
        Ground g = Ground.of(p, i, hoped);
        boolean barred = g.red() && g.bars(table.text().level(i, a.party()));
        assertFalse(
            barred,
            "game " + n + ": " + game.partyIds().get(a.party()) + " on " + game.issueIds().get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyLogReplaysToTheSameStateMoveByMove(String id) {
    playing(id);
    for (int n = 0; n < games / 10; n++) {
      Session session = played(n);
      Session again = Session.start(game, level(n), n);
      List<Event> log = session.log();
      for (int e = 1; e < log.size(); e++) {
        again.act(RandomPlayer.SEAT, log.get(e).move(), log.get(e).typed());
      }
      for (int e = 0; e < log.size(); e++) {
        assertEquals(
            SaveFile.outcome(game, log.get(e)),
            SaveFile.outcome(game, again.log().get(e)),
            "game " + n + ", event " + (e + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everySaveLoadsToTheSameGame(String id, @TempDir Path folder) {
    playing(id);
    for (int n = 0; n < games / 100; n++) {
      Session session = played(n);
      Path path = folder.resolve("game-" + n + ".jsonl");
      SaveFile.Header header =
          new SaveFile.Header(
              SaveFile.FORMAT,
              Version.GAME,
              Version.RULES,
              scenario,
              CONTENT.hash(),
              n,
              level(n),
              "");
      SaveFile file = SaveFile.create(path, game, header);
      session.log().forEach(file::append);
      SaveFile.Loaded loaded = SaveFile.load(path, CONTENT);
      assertEquals(session.log(), loaded.events(), "game " + n);
      assertEquals(Optional.empty(), loaded.notice());
      Session resumed = Session.resume(game, level(n), n, loaded.events());
      Table was = session.state().table();
      Table is = resumed.state().table();
      assertEquals(was.text(), is.text());
      assertEquals(was.points(), is.points());
      assertEquals(was.spoken(), is.spoken());
      assertEquals(was.pledged(Paper.COMPACT), is.pledged(Paper.COMPACT));
      assertEquals(Result.of(session.state()).score(), Result.of(resumed.state()).score());
    }
  }
}
