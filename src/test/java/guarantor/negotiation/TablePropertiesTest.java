package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for the table after any moves, on thousands of random ones. */
class TablePropertiesTest {
  private static final int TABLES = 800;
  private static final int MOVES = 8;

  private static void assertSame(Table a, Table b, String where) {
    assertEquals(a.text(), b.text(), where);
    assertEquals(a.points(), b.points(), where);
    assertEquals(a.order(), b.order(), where);
    assertEquals(a.movesUsed(), b.movesUsed(), where);
    assertEquals(a.fear(), b.fear(), where);
    Circumstances x = a.circumstances();
    Circumstances y = b.circumstances();
    assertArrayEquals(x.pledged(), y.pledged(), where);
    assertArrayEquals(x.bound(), y.bound(), where);
    assertArrayEquals(x.bitten(), y.bitten(), where);
    assertArrayEquals(x.givenTo(), y.givenTo(), where);
    assertEquals(x.givenToAll(), y.givenToAll(), where);
    for (int party = 0; party < a.parties(); party++) {
      for (Paper paper : Paper.values()) {
        assertEquals(a.standing(party, paper), b.standing(party, paper), where);
        assertEquals(a.conditional(paper), b.conditional(paper), where);
        Decision.Memory m = a.memory(party, paper);
        Decision.Memory n = b.memory(party, paper);
        assertArrayEquals(m.countered(), n.countered(), where);
        assertEquals(m.first(), n.first(), where);
        assertEquals(m.best(), n.best(), where);
        assertEquals(m.barredOnce(), n.barredOnce(), where);
      }
    }
  }

  @Test
  void theFactsAloneMakeTheSameTableAgain() {
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      List<Fact> facts = random.play(MOVES);
      Table folded = new Table(random.hall.agenda, 4, ThreeParties.POINTS);

      facts.forEach(folded::apply);

      assertSame(random.hall.table, folded, "seed " + seed);
    }
  }

  @Test
  void theSameSeedPlaysTheSameFacts() {
    for (int seed = 0; seed < TABLES; seed++) {
      assertEquals(
          new RandomHall(seed).play(MOVES), new RandomHall(seed).play(MOVES), "seed " + seed);
    }
  }

  @Test
  void afterEveryMoveEachPledgeStandsOnItsGround() {
    int pledges = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      for (int move = 0; move < MOVES; move++) {
        random.move();
        Table table = random.hall.table;
        for (Seat seat : random.seats) {
          for (Paper paper : Paper.values()) {
            if ((table.pledged(paper) & seat.bit()) == 0) {
              continue;
            }
            boolean hopes = (table.conditional(paper) & seat.bit()) != 0;
            Circumstances now = table.circumstances();
            Circumstances judged = hopes ? now.assumingSigners() : now;
            pledges++;
            assertTrue(
                Round.holds(seat.party(), paper, judged),
                "seed " + seed + ", move " + move + ": seat " + seat.index + " on " + paper);
          }
        }
      }
    }
    assertTrue(pledges > 2000, "only " + pledges + " pledges");
  }

  @Test
  void aPledgeBindsToTheTextAndOnlyToClausesThatStand() {
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(MOVES);
      Table table = random.hall.table;
      for (Seat seat : random.seats) {
        for (int item = 0; item < random.hall.agenda.size(); item++) {
          int bound = table.bound(seat.index, item);
          String where = "seed " + seed + ", seat " + seat.index + ", item " + item;
          boolean pledged =
              (table.pledged(random.hall.agenda.item(item).part().paper()) & seat.bit()) != 0;
          assertTrue(pledged || bound == 0, where);
          assertTrue(bound == 0 || bound == table.text().level(item, seat.index), where);
        }
      }
    }
  }

  @Test
  void conditionalPledgesArePledges() {
    int conditional = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(MOVES);
      for (Paper paper : Paper.values()) {
        long ifs = random.hall.table.conditional(paper);
        conditional += Long.bitCount(ifs);
        assertEquals(0, ifs & ~random.hall.table.pledged(paper), "seed " + seed);
      }
    }
    assertTrue(conditional > 50, "only " + conditional);
  }

  @Test
  void aPrivateOfferThatIsNotTakenChangesNoTextNoPledgeAndNoPoint() {
    int kept = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(4);
      Table table = random.hall.table;
      Text text = table.text();
      Circumstances before = table.circumstances();
      int points = table.points();
      Seat seat = random.seats.get(random.dice.below(3));

      List<Fact> facts = random.hall.corridor(seat, List.of(1), random.edits(seat.index));

      boolean taken = facts.stream().anyMatch(Fact.Gave.class::isInstance);
      if (!taken) {
        String where = "seed " + seed + ", seat " + seat.index;
        kept += Long.bitCount(before.pledged()[1] & seat.bit());
        assertEquals(text, table.text(), where);
        assertEquals(points, table.points(), where);
        assertArrayEquals(before.pledged(), table.circumstances().pledged(), where);
        assertArrayEquals(before.bound(), table.circumstances().bound(), where);
      }
    }
    assertTrue(kept > 20, "only " + kept + " pledges were tried");
  }

  @Test
  void movesEndAndNoPartyAnswersTwiceFromTheSnapshot() {
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      for (int move = 0; move < MOVES; move++) {
        List<String> asked = new ArrayList<>();
        for (Fact f : random.move()) {
          if (f instanceof Fact.Answered a && a.cause() == Fact.Cause.ASKED) {
            String who = a.answer().party() + " on " + a.answer().paper();
            assertFalse(asked.contains(who), "seed " + seed + ": " + who + " twice");
            asked.add(who);
          }
        }
      }
    }
  }
}
