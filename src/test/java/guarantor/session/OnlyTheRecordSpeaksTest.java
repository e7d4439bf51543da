package guarantor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whole games of every scenario, in which somebody speaks at nearly every move. */
class OnlyTheRecordSpeaksTest {
  private static final String SEAT = "ukraine";
  private static final int LONGEST_GAME = 400;

  private final Content content = new ContentReader(ContentFiles.shipped()).read();

  private static void act(Session session, Move move) {
    session.act(SEAT, move, Optional.empty());
  }

  /** Asks everybody about everything in turn, proposes now and then, until the game is over. */
  static Session played(Game game, long seed) {
    Session session = Session.start(game, Difficulty.STANDARD, seed);
    int parties = game.partyIds().size();
    int items = game.issueIds().size();
    for (int n = (int) seed; n < LONGEST_GAME; n++) {
      State state = session.state();
      if (state.phase() == Phase.OVER) {
        break;
      }
      if (state.phase() == Phase.TRAVEL) {
        act(session, new Move.Travel(state.scene().sitting().stops().get(0).id()));
      } else if (state.phase() == Phase.PRESS) {
        act(session, new Move.Press(-1));
      } else if (n % 3 == 0) {
        int item = n % items;
        boolean annex = game.docket().agenda().isAnnex(item);
        int party = annex ? n % parties : Edit.JOINT;
        int level = game.docket().agenda().item(item).statusQuo() + 1 + n % 2;
        Edit edit = new Edit(item, level, 0, party, 0);
        act(
            session,
            new Move.Propose(List.of(edit), List.of(), Move.Place.ROOM, -1, Optional.empty()));
      } else {
        act(session, new Move.Ask(n % parties, n / 2 % items));
      }
    }
    return session;
  }

  private record Utterance(int party, int ref, LocalDate day) {}

  private static List<Utterance> spoken(Session session, Game game) {
    List<Utterance> out = new ArrayList<>();
    int opponent = game.docket().party(game.scenario().opponent());
    LocalDate day = LocalDate.MIN;
    for (Event e : session.log()) {
      for (Fact f : e.facts()) {
        if (f instanceof Fact.Opened o) {
          day = game.scene(o.sitting()).sitting().moment().last();
        } else if (f instanceof Fact.Spoke s) {
          out.add(new Utterance(s.party(), s.ref(), day));
        } else if (f instanceof Fact.Arrived a) {
          out.add(new Utterance(a.party(), a.ref(), day));
        } else if (f instanceof Fact.Acted a) {
          out.add(new Utterance(opponent, a.ref(), day));
        }
      }
    }
    return out;
  }

  @Test
  void aDelegationSpeaksOnlyItsOwnPositionsOfThatDayAndEachOnlyOnce() {
    int heard = 0;
    for (Scenario scenario : content.scenarios().values()) {
      Game game = Game.of(content, scenario);
      for (long seed = 0; seed < 12; seed++) {
        Set<Integer> before = new TreeSet<>();
        for (Utterance u : spoken(played(game, seed), game)) {
          Position p = game.position(u.ref());
          String who = game.docket().party(u.party());
          assertEquals(who, content.owner(p), p.id() + " is spoken by its owner");
          assertTrue(p.usable(u.day(), scenario.id()), p.id() + " on " + u.day());
          assertTrue(before.add(u.ref()), p.id() + " was spoken before");
          heard++;
        }
      }
    }
    assertTrue(heard > 100, "somebody spoke: " + heard);
  }

  @Test
  void aTelegramIsARecordThatBindsOrAsksOnTheClauseItIsSaidToChange() {
    int arrived = 0;
    for (Scenario scenario : content.scenarios().values()) {
      Game game = Game.of(content, scenario);
      for (long seed = 0; seed < 4; seed++) {
        Scene scene = game.scene(0);
        for (Event e : played(game, seed).log()) {
          for (Fact f : e.facts()) {
            if (f instanceof Fact.Opened o) {
              scene = game.scene(o.sitting());
            } else if (f instanceof Fact.Arrived a) {
              Party party = scene.cast().party(a.party());
              Position p = game.position(a.ref());
              boolean binds =
                  scene.archive().binding(game.docket().party(a.party())).contains(p)
                      && (p.issue().equals(game.issueIds().get(a.item()))
                          || party.timingRef() == a.ref());
              boolean asks = party.asks().get(a.item()).stream().anyMatch(k -> k.ref() == a.ref());
              boolean ties = party.ties().stream().anyMatch(t -> t.refs().contains(a.ref()));
              assertTrue(binds || asks || ties, p.id() + " at " + scene.sitting().id());
              assertTrue(asks || p.member().isEmpty(), p.id() + " is one member's word");
              arrived++;
            }
          }
        }
      }
    }
    assertTrue(arrived > 20, "telegrams arrived: " + arrived);
  }

  @Test
  void aLoadedGameHoldsWhatTheLogSaysNotWhatDelegationsWouldSayNow() {
    Game game = Game.of(content, content.scenarios().get("istanbul"));
    List<Event> log = new ArrayList<>(played(game, 1).log());
    Session honest = Session.resume(game, Difficulty.STANDARD, 1, log);

    // The same moves under facts that no delegation would give: nobody ever answered.
    List<Event> silent = new ArrayList<>();
    for (Event e : log) {
      List<Fact> kept = e.facts().stream().filter(f -> !(f instanceof Fact.Answered)).toList();
      silent.add(new Event(e.number(), e.seat(), e.move(), e.typed(), kept));
    }
    Session loaded = Session.resume(game, Difficulty.STANDARD, 1, silent);

    assertTrue(answersStanding(honest) > 0, "somebody answered in the game as played");
    assertEquals(0, answersStanding(loaded));
    assertEquals(honest.state().table().text(), loaded.state().table().text());
  }

  private static int answersStanding(Session session) {
    int count = 0;
    Table table = session.state().table();
    for (int party = 0; party < table.parties(); party++) {
      for (Paper paper : Paper.values()) {
        count += table.standing(party, paper) == null ? 0 : 1;
      }
    }
    return count;
  }
}
