package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Standing;
import guarantor.session.Move;
import guarantor.session.Proposals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each of the 46 systems of the seed articles does something: for every way and every scenario that
 * its content names there is a game in which it is used and one in which it is not or does not
 * exist, and a decision, the text or what the drill prints differs. No exceptions.
 */
class EverySystemChangesAGameTest {
  private static final Content CONTENT = Stage.CONTENT;

  @Test
  void thereAreFortySixAndEachPlaysSomewhere() throws IOException {
    List<String> systems = Files.readAllLines(Path.of("src/test/resources/systems.txt"));
    assertEquals(46, systems.size());
    assertEquals(systems, List.copyOf(CONTENT.blueprints().keySet()));
    for (Blueprint b : CONTENT.blueprints().values()) {
      assertEquals(b.id(), b.system());
      assertFalse(b.plays().isEmpty(), b.id());
    }
  }

  @TestFactory
  Stream<DynamicTest> everySystemChangesAGame() {
    List<DynamicTest> out = new ArrayList<>();
    for (Blueprint b : CONTENT.blueprints().values()) {
      for (Blueprint.Play p : b.plays()) {
        for (String scenario : p.scenarios()) {
          String name = b.id() + " " + p.way() + " " + scenario;
          out.add(DynamicTest.dynamicTest(name, () -> changes(b, p, scenario)));
        }
      }
    }
    return out.stream();
  }

  private static void changes(Blueprint b, Blueprint.Play p, String scenario) {
    switch (p.way()) {
      case TABLED, ADVISER -> tabled(b, scenario);
      case ACT -> acted(p, scenario);
      case GIVE -> given(p, scenario);
      case EVIDENCE -> laid(b, p, scenario);
      case CORRIDOR -> quiet(p, scenario);
      case ENDING -> ended(b, scenario);
    }
  }

  /**
   * Somewhere it can be tabled, the text moves, somebody answers; without it nobody can table it.
   */
  private static void tabled(Blueprint b, String scenario) {
    Move move = new Move.Blueprint(b.id(), Optional.empty());
    int sittings = CONTENT.scenarios().get(scenario).sittings().size();
    for (int s = 0; s < sittings; s++) {
      Table with = Table.at(CONTENT, scenario, s);
      if (!with.may(move)) {
        continue;
      }
      var before = with.state().table().text();
      List<Fact> facts = with.act(move);
      assertNotEquals(before, with.state().table().text());
      boolean answered = facts.stream().anyMatch(Fact.Answered.class::isInstance);
      Table without = Table.at(Without.design(CONTENT, b.id()), scenario, s);
      assertFalse(without.may(move));
      if (answered) {
        return;
      }
    }
    throw new AssertionError(b.id() + " can be tabled at no sitting of " + scenario);
  }

  /** The opponent plays one of its records: marks fall that do not fall where it cannot speak. */
  private static void acted(Blueprint.Play p, String scenario) {
    int sittings = CONTENT.scenarios().get(scenario).sittings().size();
    for (String id : p.records()) {
      Position record = CONTENT.positions().get(id);
      for (int s = 0; s + 1 < sittings; s++) {
        Optional<Table> with = spoken(CONTENT, scenario, s, record);
        int ref = with.map(t -> t.game().ref(id)).orElse(-1);
        if (with.isEmpty() || !acts(with.get(), ref)) {
          continue;
        }
        Content mute = Without.positions(CONTENT, "russia", r -> r.issue().equals(record.issue()));
        Table without = spoken(mute, scenario, s, record).orElseThrow();
        assertTrue(with.get().facts().stream().anyMatch(Fact.Marked.class::isInstance));
        assertTrue(without.facts().stream().noneMatch(Fact.Marked.class::isInstance));
        assertNotEquals(bitten(with.get()), bitten(without));
        return;
      }
    }
    throw new AssertionError("no record of it is ever spoken in " + scenario);
  }

  private static boolean acts(Table t, int ref) {
    return t.facts().stream().anyMatch(f -> f instanceof Fact.Acted a && a.ref() == ref)
        && t.facts().stream().anyMatch(Fact.Marked.class::isInstance);
  }

  private static List<Fact> bitten(Table t) {
    t.until(Math.min(t.sittings() - 1, t.state().table().sitting() + 1));
    return t.facts().stream().filter(Fact.Bit.class::isInstance).toList();
  }

  /** A game in which the clause stands as the record names it, two moves into the next sitting. */
  private static Optional<Table> spoken(Content c, String scenario, int sitting, Position record) {
    Table t = Table.at(c, scenario, sitting);
    int item = t.item(record.issue());
    if (item < 0 || record.level().isEmpty()) {
      return Optional.empty();
    }
    int level = CONTENT.issues().get(record.issue()).step(record.level().get());
    int top = t.game().docket().agenda().item(item).top();
    boolean stood = false;
    for (int l = level; l <= top && !stood; l++) {
      List<Edit> edits = Proposals.edits(t.state(), item, l, 0);
      stood = t.tried(Table.room(edits, List.of()));
    }
    t.until(sitting + 1);
    for (int n = 0; n < 2; n++) {
      for (int i = 0; i < t.game().issueIds().size(); i++) {
        if (t.tried(new Move.Ask(answering(t, n), i))) {
          break;
        }
      }
    }
    return Optional.of(t);
  }

  private static int answering(Table t, int nth) {
    List<Integer> all =
        t.state().cast().parties().stream().filter(x -> x.answers()).map(x -> x.index()).toList();
    return all.get(nth % all.size());
  }

  /** The same proposal with the give and without: somebody decides otherwise. */
  private static void given(Blueprint.Play p, String scenario) {
    Table first = Table.at(CONTENT, scenario, 0);
    int give =
        first.game().scenario().gives().stream().map(g -> g.id()).toList().indexOf(p.give().get());
    assertTrue(give >= 0, p.give().get());
    List<String> keyed =
        first.game().scenario().gives().get(give).asks().stream()
            .flatMap(a -> a.issues().stream())
            .distinct()
            .toList();
    for (int s = first.sittings() - 1; s >= 0; s--) {
      for (String issue : keyed) {
        for (int level = 1; level <= 4; level++) {
          for (int force = 0; force <= 2; force++) {
            if (otherwise(scenario, s, first.item(issue), level, force, give)) {
              return;
            }
          }
        }
      }
    }
    throw new AssertionError("nobody in " + scenario + " decides otherwise for " + p.give().get());
  }

  private static boolean otherwise(
      String scenario, int sitting, int item, int level, int force, int give) {
    if (item < 0) {
      return false;
    }
    Table with = prepared(scenario, sitting);
    Table without = prepared(scenario, sitting);
    List<Edit> edits = Proposals.edits(with.state(), item, level, force);
    Move giving = Table.room(edits, List.of(give));
    Move asking = Table.room(edits, List.of());
    if (!with.may(giving) || !without.may(asking)) {
      return false;
    }
    with.act(giving);
    without.act(asking);
    return !decisions(with).equals(decisions(without));
  }

  /** Whoever must pledge first for a give has been offered what its record backs. */
  private static Table prepared(String scenario, int sitting) {
    Table t = Table.at(CONTENT, scenario, sitting);
    int us = t.party("united-states");
    for (String issue : List.of("legal-form", "duration", "arms-transfers", "air-defence")) {
      int item = t.item(issue);
      for (int l = 1; item >= 0 && l <= 2 && !t.pledged(us); l++) {
        boolean annex = t.game().docket().agenda().isAnnex(item);
        Edit e = annex ? Edit.annex(item, l, us) : Edit.joint(item, l, 0);
        t.tried(Table.room(List.of(e), List.of()));
      }
    }
    return t;
  }

  private static Map<String, Object> decisions(Table t) {
    Map<String, Object> out = new java.util.TreeMap<>();
    for (int p = 0; p < t.state().table().parties(); p++) {
      for (Paper paper : Paper.values()) {
        Standing s = t.state().table().standing(p, paper);
        if (s != null) {
          var a = s.answer();
          out.put(p + " " + paper, a.act() + " " + a.counter() + " " + a.reserved());
        }
      }
    }
    return out;
  }

  /**
   * Laid before a seated delegation it enters the preamble; without the design it cannot be laid.
   */
  private static void laid(Blueprint b, Blueprint.Play p, String scenario) {
    String id = p.records().get(0);
    Content gone = Without.design(CONTENT, b.id());
    Table probe = Table.at(CONTENT, scenario, 0);
    for (int s = 0; s < probe.sittings(); s++) {
      Table with = Table.at(CONTENT, scenario, s);
      int ref = with.game().ref(id);
      Move pack = new Move.Pack(List.of(ref));
      if (!with.tried(pack)) {
        continue;
      }
      String issue = p.on().orElse(CONTENT.positions().get(id).issue());
      for (int party = 0; party < with.game().partyIds().size(); party++) {
        Move lay = new Move.Exhibit(ref, party, with.item(issue));
        if (with.tried(lay)) {
          Table without = Table.at(gone, scenario, s);
          without.tried(pack);
          assertFalse(without.may(lay));
          String cited = "[" + id + "]";
          assertTrue(cites(signed(with), cited));
          assertFalse(cites(signed(without), cited));
          return;
        }
      }
    }
    throw new AssertionError(id + " can be laid before nobody in " + scenario);
  }

  /** The end of a game with something in the text to be initialled. */
  private static List<Block> signed(Table t) {
    t.until(t.sittings() - 1);
    for (int i = 0; !t.may(new Move.Initial()) && i < t.game().issueIds().size(); i++) {
      for (int l = 1; !t.may(new Move.Initial()) && l < 5; l++) {
        t.tried(Table.room(Proposals.edits(t.state(), i, l, 0), List.of()));
      }
    }
    return t.ending();
  }

  private static boolean cites(List<Block> pages, String cite) {
    return pages.stream()
        .anyMatch(x -> x.cite().equals(cite) && x.text().startsWith("Having heard"));
  }

  /** The same offer in the corridor leaves the public text alone, where the room moves it. */
  private static void quiet(Blueprint.Play p, String scenario) {
    for (int s = 0; s < CONTENT.scenarios().get(scenario).sittings().size(); s++) {
      for (int item = 0; item < CONTENT.scenarios().get(scenario).clauses().size(); item++) {
        Table open = Table.at(CONTENT, scenario, s);
        Table quiet = Table.at(CONTENT, scenario, s);
        int party = open.party(p.before().get(0));
        List<Edit> e = Proposals.edits(open.state(), item, 1, 0);
        Move corridor =
            new Move.Propose(e, List.of(), Move.Place.CORRIDOR, party, Optional.empty());
        if (!open.state().isSeated(party) || !quiet.may(corridor) || e.size() != 1) {
          continue;
        }
        var before = quiet.state().table().text();
        open.act(Table.room(e, List.of()));
        quiet.act(corridor);
        boolean kept = quiet.state().table().text().equals(before);
        if (kept && !open.state().table().text().equals(before)) {
          return;
        }
      }
    }
    throw new AssertionError("nothing to offer in quiet in " + scenario);
  }

  /** The drill runs on it beside the player's text. */
  private static void ended(Blueprint b, String scenario) {
    Table with = Table.at(CONTENT, scenario, 0);
    Table without = Table.at(Without.design(CONTENT, b.id()), scenario, 0);

    List<Block> pages = with.ending();

    List<Block> more = new ArrayList<>(pages);
    more.removeAll(without.ending());
    assertTrue(more.stream().anyMatch(x -> x.text().equals(b.what())), b.id());
    assertTrue(pages.stream().anyMatch(x -> x.text().matches("(Q\\d+ \\d+ *)+")));
  }

  @Test
  void nothingIsOfferedBeforeItWasPublic() {
    int refused = 0;
    for (var scenario : CONTENT.scenarios().values()) {
      for (int s = 0; s < scenario.sittings().size(); s++) {
        Table t = Table.at(CONTENT, scenario.id(), s);
        for (Blueprint b : t.game().blueprints()) {
          boolean early = !b.existed(t.state().scene().archive().day());
          boolean may = t.may(new Move.Blueprint(b.id(), Optional.empty()));
          assertFalse(early && may, b.id() + " at " + scenario.id() + " " + s);
          refused += early ? 1 : 0;
        }
      }
    }
    assertTrue(refused > 0, "no design is later than any sitting: the law is not tried");
  }
}
