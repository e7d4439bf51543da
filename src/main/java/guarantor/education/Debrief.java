package guarantor.education;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Give;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Score;
import guarantor.negotiation.Table;
import guarantor.session.Event;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a finished game for what gained, what lost and what was left untried. */
public final class Debrief {
  private static final int MOST_TURNS = 4;
  private static final int MOST_UNTRIED = 3;

  private final State state;
  private final List<Lesson> lessons = new ArrayList<>();

  private Debrief(State state) {
    this.state = state;
  }

  /** The lessons of a game, in the order in which they are told. */
  public static List<Lesson> of(State state) {
    Debrief debrief = new Debrief(state);
    debrief.turns();
    debrief.lost();
    debrief.facts();
    debrief.untried();
    return List.copyOf(debrief.lessons);
  }

  /** Replays the facts and scores the text as it stood after each move. */
  private void turns() {
    Table table = state.game().table(state.difficulty());
    State then = new State(state.game(), state.difficulty(), state.seed(), table, state.log());
    List<Lesson.Turn> turns = new ArrayList<>();
    int before = 0;
    int move = 0;
    for (Event e : Session.effective(state.log())) {
      e.facts().forEach(table::apply);
      move += e.move().costly() ? 1 : 0;
      if (table.sitting() < 0 || then.table().ending() != Table.Ending.OPEN) {
        continue;
      }
      int now =
          Score.of(
                  Result.asItStands(then),
                  then.cast(),
                  state.game().questions(),
                  state.instruction(),
                  table.points(),
                  Result.wouldStand(then))
              .points();
      if (e.move().costly() && now != before) {
        turns.add(new Lesson.Turn(move, e.number(), now - before));
      }
      before = now;
    }
    turns.sort(
        Comparator.comparing((Lesson.Turn t) -> -Math.abs(t.points()))
            .thenComparing(Lesson.Turn::move));
    turns.stream()
        .limit(MOST_TURNS)
        .sorted(Comparator.comparing(Lesson.Turn::move))
        .forEach(lessons::add);
  }

  private void lost() {
    long pledged = 0;
    int move = 0;
    List<Lesson.Lost> found = new ArrayList<>();
    for (Event e : Session.effective(state.log())) {
      move += e.move().costly() ? 1 : 0;
      for (Fact f : e.facts()) {
        if (f instanceof Fact.Answered a && a.answer().paper() == Paper.COMPACT) {
          long bit = 1L << a.answer().party();
          boolean yes = a.answer().act().pledges();
          if ((pledged & bit) != 0 && !yes && e.move().costly()) {
            found.add(new Lesson.Lost(a.answer().party(), move));
          }
          pledged = yes ? pledged | bit : pledged & ~bit;
        }
      }
    }
    for (Lesson.Lost l : found) {
      boolean stillOut = (state.table().pledged(Paper.COMPACT) >> l.party() & 1) == 0;
      boolean voice = state.party(l.party()).role() == Role.VOICE;
      if (stillOut && voice) {
        lessons.add(l);
      }
    }
  }

  private void facts() {
    int right = 0;
    int wrong = 0;
    int movesLost = 0;
    for (Event e : Session.effective(state.log())) {
      for (Fact f : e.facts()) {
        if (f instanceof Fact.Called c) {
          right += c.right() ? 1 : 0;
          wrong += c.right() ? 0 : 1;
        } else if (f instanceof Fact.Adjourned a) {
          movesLost += a.movesLost();
        } else if (f instanceof Fact.Bit b) {
          lessons.add(new Lesson.Bitten(b.party(), b.item()));
        }
      }
    }
    if (right + wrong > 0) {
      lessons.add(new Lesson.Calls(right, wrong));
    }
    if (movesLost > 0) {
      lessons.add(new Lesson.MovesLost(movesLost));
    }
  }

  /**
   * Gives never made, tried on the final table: who would then stand on its ground, or be bound.
   */
  private void untried() {
    List<Lesson.Untried> found = new ArrayList<>();
    Circumstances now = state.table().circumstances();
    for (Give g : state.cast().gives()) {
      long pledge = 0;
      long bind = 0;
      for (Party p : state.cast().parties()) {
        boolean made = state.table().given(g.index(), p.index());
        if (p.role() == Role.VOICE && !made) {
          Judgement was = Judgement.of(p, Paper.COMPACT, now);
          Judgement is = Judgement.of(p, Paper.COMPACT, now.giving(p.index(), 1L << g.index()));
          pledge |= !was.onGround() && is.onGround() ? p.bit() : 0;
          bind |=
              was.onGround() && Long.bitCount(is.carried()) > Long.bitCount(was.carried())
                  ? p.bit()
                  : 0;
        }
      }
      if (pledge != 0 || bind != 0) {
        int price = state.price(g.index());
        found.add(new Lesson.Untried(g.index(), price, pledge, bind));
      }
    }
    found.sort(
        Comparator.comparing((Lesson.Untried u) -> -Long.bitCount(u.wouldPledge()))
            .thenComparing(Lesson.Untried::price));
    found.stream().limit(MOST_UNTRIED).forEach(lessons::add);
  }
}
