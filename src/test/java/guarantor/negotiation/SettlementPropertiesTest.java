package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every settlement and every pledge, on thousands of random tables. */
class SettlementPropertiesTest {
  private static final int TABLES = 3000;

  /** The circumstances in which exactly these have pledged the Compact as the text stands. */
  private static Circumstances among(RandomHall random, long pledged) {
    Circumstances now = random.hall.now();
    byte[][] bound = new byte[random.seats.size()][random.hall.agenda.size()];
    for (Seat seat : random.seats) {
      for (int item = 0; item < random.hall.agenda.size(); item++) {
        boolean in = (pledged >> seat.index & 1) != 0 && now.text().stands(item, seat.index);
        bound[seat.index][item] = (byte) (in ? now.text().level(item, seat.index) : 0);
      }
    }
    return new Circumstances(
        now.text(),
        false,
        new long[] {pledged, pledged},
        bound,
        now.givenToAll(),
        now.givenTo(),
        now.won(),
        now.bitten(),
        now.answered());
  }

  @Test
  void oneMorePledgeNeverUnsignsAHolder() {
    int holders = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(4);
      for (int pledged = 0; pledged < 16; pledged++) {
        for (Seat joins : random.seats) {
          Circumstances before = among(random, pledged);
          Circumstances after = among(random, pledged | joins.bit());
          for (Seat seat : random.seats) {
            for (Paper paper : Paper.values()) {
              if (Round.holds(seat.party(), paper, before)) {
                holders++;
                assertTrue(
                    Round.holds(seat.party(), paper, after),
                    "seed " + seed + ": " + joins.index + " joins and unsigns " + seat.index);
              }
            }
          }
        }
      }
    }
    assertTrue(holders > 10_000, "only " + holders + " holders");
  }

  @Test
  void oneMorePledgeNeverLowersTheGroundOfAnybody() {
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(3);
      for (int pledged = 0; pledged < 16; pledged++) {
        Seat joins = random.dice.pick(random.seats);
        for (Seat seat : random.seats) {
          for (int item = 0; item < random.hall.agenda.size(); item++) {
            Ground before = Ground.of(seat.party(), item, among(random, pledged));
            Ground after = Ground.of(seat.party(), item, among(random, pledged | joins.bit()));
            String where = "seed " + seed + ", item " + item;
            assertTrue(after.reach() >= before.reach(), where);
            assertTrue(after.bar() >= before.bar(), where);
            assertTrue(after.floor() <= before.floor(), where);
          }
        }
      }
    }
  }

  @Test
  void theFixedPointIsTheSameInWhateverOrderPledgesAreStruck() {
    int struck = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(6);
      long marked = bite(random);
      Fact.Settled settled = Settlement.compact(random.hall.table, random.hall.cast());
      long survivors = oneByOne(random, random.dice.shuffled(random.seats));
      assertEquals(survivors, oneByOne(random, random.dice.shuffled(random.seats)), "seed " + seed);
      if (settled.stands()) {
        assertEquals(survivors, settled.signers(), "seed " + seed + ", marks " + marked);
        struck += Long.bitCount(pledged(random) & ~survivors);
      } else {
        long core = random.hall.core;
        boolean quorum = Long.bitCount(survivors) >= random.hall.quorum;
        boolean enough = Long.bitCount(survivors & core) >= random.hall.coreNeeded;
        assertTrue(!quorum || !enough, "seed " + seed + " should stand");
      }
    }
    assertTrue(struck > 40, "only " + struck + " pledges struck");
  }

  /** Marks that bite at the very end: pledges may lose their ground without being asked again. */
  private static long bite(RandomHall random) {
    long marked = 0;
    for (Seat seat : random.seats) {
      for (int item = 1; item < random.hall.agenda.size(); item++) {
        if (random.dice.percent(25)) {
          random.hall.table.apply(new Fact.Bit(seat.index, item));
          marked |= seat.bit();
        }
      }
    }
    return marked;
  }

  private static long pledged(RandomHall random) {
    return random.hall.table.pledged(Paper.COMPACT) & random.hall.cast().of(Role.VOICE);
  }

  /** The same fixed point by another road: one at a time, in a given order. */
  private static long oneByOne(RandomHall random, List<Seat> order) {
    long left = pledged(random);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Seat seat : order) {
        boolean in = (left & seat.bit()) != 0;
        if (in && !signs(seat, boundAmong(random, left))) {
          left &= ~seat.bit();
          changed = true;
          break;
        }
      }
    }
    return left;
  }

  private static boolean signs(Seat seat, Circumstances now) {
    long declined = 0;
    for (int item = 0; item < now.text().agenda().size(); item++) {
      boolean unbound = now.bound()[seat.index][item] == 0;
      declined |= now.text().agenda().isAnnex(item) && unbound ? 1L << item : 0;
    }
    Judgement judged = Judgement.of(seat.party(), Paper.COMPACT, now, declined);
    return judged.onGround() && Long.bitCount(judged.carried()) >= 2;
  }

  private static Circumstances boundAmong(RandomHall random, long left) {
    Circumstances now = random.hall.now();
    byte[][] bound = now.bound();
    for (Seat seat : random.seats) {
      if ((left & seat.bit()) == 0) {
        bound[seat.index] = new byte[random.hall.agenda.size()];
      }
    }
    return new Circumstances(
        now.text(),
        false,
        new long[] {now.pledged()[0], left},
        bound,
        now.givenToAll(),
        now.givenTo(),
        now.won(),
        now.bitten(),
        now.answered());
  }

  @Test
  void everySignerIsAVoiceThatPledgedAndStandsOnItsGround() {
    int signers = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(6);
      Fact.Settled settled = Settlement.compact(random.hall.table, random.hall.cast());
      assertEquals(0, settled.signers() & ~pledged(random), "seed " + seed);
      assertEquals(0, settled.letters() & ~pledged(random), "seed " + seed);
      Circumstances now = boundAmong(random, settled.signers());
      for (Seat seat : random.seats) {
        if ((settled.signers() & seat.bit()) != 0) {
          signers++;
          assertTrue(signs(seat, now), "seed " + seed + ": seat " + seat.index);
        }
      }
    }
    assertTrue(signers > 150, "only " + signers + " signers");
  }

  @Test
  void silenceNeverRaisesAClauseAndNobodyBreaksWhereItStands() {
    int fell = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(5);
      ThreeParties hall = random.hall;
      long present = hall.cast().of(Role.VOICE);
      for (Fact.Silence s : Settlement.silence(hall.table, hall.cast(), hall.temper, present)) {
        assertTrue(s.level() <= s.asked(), "seed " + seed);
        assertTrue(s.level() >= hall.agenda.item(s.item()).statusQuo(), "seed " + seed);
        assertEquals(s.broken() == 0, s.level() == s.asked(), "seed " + seed);
        fell += s.level() < s.asked() ? 1 : 0;
        for (Seat seat : random.seats) {
          boolean voice = (present & seat.bit()) != 0;
          Edit stands = Edit.joint(s.item(), s.level(), s.force());
          Act act = hall.answer(seat, Paper.SENTENCE, stands).act();
          assertTrue(!voice || act.pledges() || act == Act.RESERVE, "seed " + seed + ": " + act);
        }
      }
    }
    assertTrue(fell > 200, "fell only " + fell + " times");
  }
}
