package guarantor.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every answer, on thousands of random tables. */
class DecisionPropertiesTest {
  private static final int TABLES = 1500;

  /** One answer with the circumstances it was given in. */
  private record Given(RandomHall random, Seat seat, Circumstances asked, Answer answer) {
    Party party() {
      return seat.party();
    }

    @Override
    public String toString() {
      return "seat " + seat.index + " answered " + answer;
    }
  }

  /** Plays a few moves on each table, then asks every party about random texts. */
  private static void onEveryTable(BiConsumer<String, Given> property) {
    for (int seed = 0; seed < TABLES; seed++) {
      RandomHall random = new RandomHall(seed);
      random.play(random.dice.below(5));
      for (Seat seat : random.seats) {
        Circumstances now = random.hall.now();
        Circumstances asked = now.with(now.text().with(List.of(random.edits(seat.index))));
        for (Paper paper : Paper.values()) {
          Answer answer = decide(random, seat, paper, asked);
          Given given = new Given(random, seat, asked, answer);
          property.accept("seed " + seed + ": " + given, given);
        }
      }
    }
  }

  private static Answer decide(RandomHall random, Seat seat, Paper paper, Circumstances asked) {
    return Decision.of(
        seat.party(),
        paper,
        asked,
        random.hall.temper,
        random.hall.table.memory(seat.index, paper));
  }

  @Test
  void everyKindOfAnswerIsMetSoThatNothingHereIsVacuous() {
    Map<Act, Integer> seen = new EnumMap<>(Act.class);
    onEveryTable((where, given) -> seen.merge(given.answer().act(), 1, Integer::sum));

    for (Act act : Act.values()) {
      assertTrue(seen.getOrDefault(act, 0) > 50, act + " in " + seen);
    }
  }

  @Test
  void noYesLandsAboveItsReachOrPastABarOrUnderItsFloor() {
    onEveryTable(
        (where, given) -> {
          Answer answer = given.answer();
          if (!answer.act().pledges()) {
            return;
          }
          boolean hopes = answer.act() == Act.PLEDGE_IF;
          Circumstances asked = hopes ? given.asked().assumingSigners() : given.asked();
          for (int item = 0; item < asked.text().agenda().size(); item++) {
            if (!binds(given, item)) {
              continue;
            }
            Ground ground = Ground.of(given.party(), item, asked);
            int level = asked.text().level(item, given.seat().index);
            assertTrue(level <= ground.reach(), where + " above its reach on " + item);
            assertTrue(level < ground.bar(), where + " past the bar on " + item);
            assertTrue(level >= ground.floor(), where + " under the floor on " + item);
          }
        });
  }

  /** Whether the answer would bind its party to a clause. */
  private static boolean binds(Given given, int item) {
    Answer answer = given.answer();
    Text text = given.asked().text();
    boolean paper = text.agenda().item(item).part().paper() == answer.paper();
    boolean free = ((answer.reserved() | answer.declined()) >> item & 1) != 0;
    boolean excepted = text.excepts(item, given.seat().index);
    return paper && !free && !excepted && text.stands(item, given.seat().index);
  }

  @Test
  void aCounterEditsAtMostTwoClausesOfItsPaperAndNeverAsksForMore() {
    onEveryTable(
        (where, given) -> {
          List<Edit> counter = given.answer().counter();
          assertTrue(counter.size() <= 2, where);
          assertEquals(counter.size(), counter.stream().map(Edit::item).distinct().count(), where);
          for (Edit e : counter) {
            Text text = given.asked().text();
            Item item = text.agenda().item(e.item());
            assertEquals(given.answer().paper(), item.part().paper(), where);
            assertTrue(e.level() <= text.level(e.item(), given.seat().index), where);
            assertTrue(e.level() >= item.statusQuo(), where + " below the status quo");
            assertTrue(e.force() >= text.force(e.item()), where + " an earlier tag");
            assertEquals(text.except(e.item()), e.except(), where);
          }
        });
  }

  @Test
  void aClauseItWritesIntoACounterLiesOnItsGround() {
    onEveryTable(
        (where, given) -> {
          List<Edit> counter = given.answer().counter();
          boolean hopes = given.answer().act() == Act.PLEDGE_IF;
          Circumstances asked = hopes ? given.asked().assumingSigners() : given.asked();
          Circumstances after = asked.with(asked.text().with(counter));
          for (Edit e : counter) {
            Ground ground = Ground.of(given.party(), e.item(), after);
            boolean struck = e.level() == after.text().agenda().item(e.item()).statusQuo();
            boolean lowered = e.level() < given.asked().text().level(e.item(), given.seat().index);
            if (given.answer().suffices() && lowered && !struck) {
              assertTrue(ground.carries(e.level()), where + " writes what it cannot carry");
            }
          }
        });
  }

  @Test
  void aCounterThatSufficesIsAcceptedWhenItIsTheTextUnlessItLeavesNothingToAccept() {
    int[] accepted = new int[1];
    onEveryTable(
        (where, given) -> {
          Answer answer = given.answer();
          if (answer.counter().isEmpty() || !answer.suffices()) {
            return;
          }
          Circumstances edited = given.asked().with(given.asked().text().with(answer.counter()));
          Answer again =
              Decision.of(
                  given.party(),
                  answer.paper(),
                  edited,
                  given.random().hall.temper,
                  remembering(given, answer));
          Judgement left = Judgement.of(given.party(), answer.paper(), edited);
          boolean struck = (left.carried() | left.failing() | left.declined()) == 0;
          accepted[0] += again.act().pledges() ? 1 : 0;
          assertTrue(again.act().pledges() || struck, where + " and then " + again);
        });
    assertTrue(accepted[0] > 500, "only " + accepted[0] + " accepted");
  }

  /** What the party remembers once it has given this answer. */
  private static Decision.Memory remembering(Given given, Answer answer) {
    Decision.Memory m = given.random().hall.table.memory(given.seat().index, answer.paper());
    int first = m.first() < 0 ? Math.max(0, answer.surplus()) : m.first();
    int best = Math.max(m.best(), answer.surplus());
    return new Decision.Memory(m.used(), first, best, m.countered(), m.barredOnce());
  }

  @Test
  void aRefusalNamesNoTextAndEveryOtherUnwillingAnswerDoes() {
    onEveryTable(
        (where, given) -> {
          Act act = given.answer().act();
          assertEquals(
              act == Act.COUNTER, !given.answer().counter().isEmpty() && !act.pledges(), where);
        });
  }

  @Test
  void withoutARedLineOrSpentPatienceNothingIsRefusedUnlessNoLowerTextWouldDo() {
    onEveryTable(
        (where, given) -> {
          Answer answer = given.answer();
          if (answer.act() != Act.REFUSE || answer.spent()) {
            return;
          }
          Ground ground = Ground.of(given.party(), answer.clause(), given.asked());
          int level = given.asked().text().level(answer.clause(), given.seat().index);
          boolean red = ground.red() && ground.bars(level);
          assertTrue(red || stuck(given), where + " refused without a reason");
        });
  }

  /** Whether some clause stays off its ground at every level down to the status quo. */
  private static boolean stuck(Given given) {
    Text text = given.asked().text();
    for (int item = 0; item < text.agenda().size(); item++) {
      boolean paper = text.agenda().item(item).part().paper() == given.answer().paper();
      Ground ground = Ground.of(given.party(), item, given.asked());
      boolean floored =
          ground.floor() >= text.level(item, given.seat().index) || ground.floor() > ground.reach();
      if (paper && text.stands(item, given.seat().index) && floored) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of a lower level that is worth more it never says no. A higher one that is worth more may open
   * a version that is better still: then it counters with that, and never refuses.
   */
  @Test
  void aTextThatIsWorthMoreToItIsNeverRefusedWhereOneWorthLessWasTaken() {
    int[] raised = new int[2];
    onEveryTable(
        (where, given) -> {
          Judgement was = Judgement.of(given.party(), given.answer().paper(), given.asked());
          if (given.answer().act() != Act.ACCEPT || was.declined() != 0) {
            return;
          }
          for (int item = 0; item < given.asked().text().agenda().size(); item++) {
            for (Edit other : otherLevels(given, item)) {
              Circumstances better = given.asked().with(given.asked().text().with(other));
              Judgement is = Judgement.of(given.party(), given.answer().paper(), better);
              boolean same = is.carried() == was.carried() && is.failing() + is.declined() == 0;
              if (same && gains(given, item, other, better)) {
                Answer again = decide(given.random(), given.seat(), given.answer().paper(), better);
                boolean lower =
                    other.level() < given.asked().text().level(item, given.seat().index);
                raised[lower ? 0 : 1]++;
                boolean counters = again.act() == Act.COUNTER && again.suffices();
                String what = where + " and with " + other + ": " + again;
                assertTrue(again.act().pledges() || !lower && counters, what);
              }
            }
          }
        });
    assertTrue(raised[0] > 200 && raised[1] > 200, raised[0] + " lower, " + raised[1] + " higher");
  }

  private static List<Edit> otherLevels(Given given, int item) {
    Text text = given.asked().text();
    Edit clause = text.clause(item, given.seat().index);
    Item it = text.agenda().item(item);
    List<Edit> out = new ArrayList<>();
    for (int level = it.statusQuo() + 1; level <= it.top(); level++) {
      if (level != clause.level() && text.stands(item, given.seat().index)) {
        out.add(clause.at(level));
      }
    }
    return out;
  }

  /** Whether the clause alone gains: what it is worth on the ground it has there. */
  private static boolean gains(Given given, int item, Edit other, Circumstances better) {
    int[] value = given.party().value()[item];
    int level = given.asked().text().level(item, given.seat().index);
    int was = value[Ground.of(given.party(), item, given.asked()).priced(level)];
    return value[Ground.of(given.party(), item, better).priced(other.level())] > was;
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    onEveryTable(
        (where, given) -> {
          Seat seat = given.seat();
          Paper paper = given.answer().paper();
          assertEquals(given.answer(), decide(given.random(), seat, paper, given.asked()), where);
        });
  }
}
