package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Party;
import guarantor.session.Move;
import guarantor.session.Refusal;
import guarantor.session.State;
import guarantor.session.Telegrams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What asking brings, and how every record can be met. */
class AskingTest {
  private static List<Position> spoken(Table t, List<Fact> facts) {
    List<Position> out = new ArrayList<>();
    for (Fact f : facts) {
      if (f instanceof Fact.Spoke s) {
        out.add(t.game().position(s.ref()));
      }
    }
    return out;
  }

  @Test
  void eachQuestionBringsTheNextRecordAndWhenAllIsSaidItCostsNothing() {
    Table t = Table.at(Stage.CONTENT, "vilnius", 1);
    Move.Ask ask = new Move.Ask(t.party("united-states"), t.item("duration"));
    Set<String> heard = new TreeSet<>();
    int paid = 0;
    while (t.may(ask) && t.state().movesLeft() > 0) {
      for (Position p : spoken(t, t.act(ask))) {
        assertTrue(heard.add(p.id()), p.id() + " is said twice");
      }
      paid++;
    }

    int used = t.state().table().movesUsed();
    assertEquals(paid, used);
    Optional<Refusal> again = t.state().refuses(ask);
    if (t.state().movesLeft() > 0) {
      assertEquals(Refusal.Reason.NOTHING_NEW_TO_SAY, again.orElseThrow().reason());
    }
    assertFalse(heard.isEmpty());
  }

  @Test
  void whoHasNoWordOnAClauseIsAskedOnceAndNeverPaidForAgain() {
    int silent = 0;
    for (Scenario s : Stage.CONTENT.scenarios().values()) {
      Table t = Table.at(Stage.CONTENT, s.id(), 0);
      for (Party p : t.state().cast().parties()) {
        for (int i = 0; p.answers() && i < t.game().issueIds().size(); i++) {
          String issue = t.game().issueIds().get(i);
          String id = t.game().partyIds().get(p.index());
          boolean word =
              t.state().scene().archive().said(id).stream().anyMatch(r -> r.issue().equals(issue));
          Move.Ask ask = new Move.Ask(p.index(), i);
          if (word || !p.evidence().get(i).isEmpty() || !t.may(ask)) {
            continue;
          }
          List<Position> instead = spoken(t, t.act(ask));
          assertFalse(t.may(ask), id + " on " + issue);
          for (Position r : instead) {
            assertTrue(r.binds());
            assertTrue(Stage.CONTENT.issues().get(issue).near().contains(r.issue()));
            assertTrue(minute(t).contains("speaks of"), minute(t));
          }
          silent++;
        }
      }
    }
    assertTrue(silent > 10);
  }

  private static String minute(Table t) {
    State s = t.state();
    StringBuilder out = new StringBuilder();
    for (Block b :
        Scribe.write(s.log().get(s.log().size() - 1), s, new Names(t.game(), Stage.PHRASES))) {
      out.append(b.text()).append('\n');
    }
    return out.toString();
  }

  @Test
  void aRecordThatWasReplacedIsNotSpoken() {
    Table t = Table.at(Stage.CONTENT, "kyiv", 0);
    Move.Ask ask = new Move.Ask(t.party("poland"), t.item("guarantor-group"));
    Set<String> heard = new TreeSet<>();
    while (t.may(ask)) {
      spoken(t, t.act(ask)).forEach(p -> heard.add(p.id()));
    }

    assertTrue(heard.contains("pl-104"));
    assertFalse(heard.contains("pl-101"), "pl-104 replaced it");
  }

  @Test
  void everyNewRecordOfThoseWhoAnswerIsATelegramOrListed() {
    int listed = 0;
    for (Scenario s : Stage.CONTENT.scenarios().values()) {
      for (int at = 1; at < s.sittings().size(); at++) {
        Table t = Table.at(Stage.CONTENT, s.id(), at);
        List<Fact> facts = new ArrayList<>();
        t.state().log().forEach(e -> facts.addAll(e.facts()));
        int opened = lastOpening(facts);
        List<Fact> opening = facts.subList(opened, facts.size());
        Set<Integer> met = new TreeSet<>();
        for (Position p : Telegrams.rest(t.game(), opening)) {
          met.add(t.game().ref(p.id()));
          listed++;
        }
        opening.forEach(f -> met.addAll(f instanceof Fact.Arrived a ? Set.of(a.ref()) : Set.of()));
        t.state().scene().fresh().forEach(f -> assertTrue(met.contains(f.ref())));
      }
    }
    assertTrue(listed > 0);
  }

  private static int lastOpening(List<Fact> facts) {
    int at = 0;
    for (int i = 0; i < facts.size(); i++) {
      at = facts.get(i) instanceof Fact.Opened ? i : at;
    }
    return at;
  }

  @Test
  void everyPositionOnRecordCanBeLookedUpByTheLastSitting() {
    for (Scenario s : Stage.CONTENT.scenarios().values()) {
      Table t = Table.at(Stage.CONTENT, s.id(), s.sittings().size() - 1);
      Names names = new Names(t.game(), Stage.PHRASES);
      Vocabulary vocabulary = new Vocabulary(t.game());
      for (Position p : Stage.CONTENT.positions().values()) {
        if (!t.state().scene().archive().usable(p)) {
          continue;
        }
        Intent card =
            new Commands().read("source " + p.id(), t.state(), names, vocabulary, List.of());
        assertTrue(card instanceof Intent.Show shown && shows(shown, p.statement()), p.id());
      }
    }
  }

  @Test
  void whatWasDisclosedLaterCannotBeLookedUpBeforeThatDay() {
    int later = 0;
    for (Scenario s : Stage.CONTENT.scenarios().values()) {
      Table t = Table.at(Stage.CONTENT, s.id(), s.sittings().size() - 1);
      Names names = new Names(t.game(), Stage.PHRASES);
      Vocabulary vocabulary = new Vocabulary(t.game());
      for (Position p : Stage.CONTENT.positions().values()) {
        if (p.disclosed().isEmpty() || p.known(t.state().scene().archive().day())) {
          continue;
        }
        Intent card =
            new Commands().read("source " + p.id(), t.state(), names, vocabulary, List.of());
        assertTrue(!(card instanceof Intent.Show shown) || !shows(shown, p.statement()), p.id());
        later++;
      }
    }
    assertTrue(later > 0, "positions disclosed later were tried: " + later);
  }

  @Test
  void whoHasNoVoiceAtTheTableCanBeConsultedForNothing() {
    Runner runner = Stage.game("istanbul", Model.Face.PLAIN, 7);

    runner.take(new Msg.Line("consult china neutrality"));

    List<Block> shown = runner.model().last();
    Position bridge = Stage.CONTENT.positions().get("cn-101");
    assertTrue(shown.stream().anyMatch(b -> b.text().contains(bridge.statement())));
    assertTrue(shown.stream().noneMatch(b -> b.text().contains("NATO should talk to Russia")));
    assertEquals(0, runner.model().game().orElseThrow().table().movesUsed());
  }

  private static boolean shows(Intent.Show shown, String statement) {
    return shown.blocks().stream().anyMatch(b -> b.text().contains(statement));
  }
}
