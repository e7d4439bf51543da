package guarantor.education;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Cut;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Give;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.session.Event;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Trades;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a finished game for what gained, what lost and what was left untried. */
public final class Debrief {
  private static final int MOST_TURNS = 4;
  private static final int MOST_UNTRIED = 3;
  private static final int MOST_BETWEEN = 2;
  private static final int MOST_EDITS = 3;

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
    debrief.lessons.addAll(untried(state));
    Trades.missed(state).forEach(t -> debrief.lessons.add(new Lesson.Missed(t)));
    debrief.between();
    return List.copyOf(debrief.lessons);
  }

  /** Moves after which the text would score otherwise than before. */
  private void turns() {
    List<Lesson.Turn> turns = new ArrayList<>();
    int before = 0;
    for (Curve.Step s : Curve.of(state)) {
      if (s.event().move().costly() && s.points() != before) {
        turns.add(new Lesson.Turn(s.move(), s.event().number(), s.points() - before));
      }
      before = s.points();
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
  static List<Lesson.Untried> untried(State state) {
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
    return found.stream().limit(MOST_UNTRIED).toList();
  }

  /** With whom the signed text lies furthest from the greatest product of gains. */
  private void between() {
    Result result = Result.of(state);
    if (!result.stands()) {
      return;
    }
    List<Lesson.Between> found = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      if (p.role() == Role.VOICE && (result.signed().signers() & p.bit()) != 0) {
        Cut cut =
            new Cut(
                state.cast(),
                p,
                state.table().circumstances(),
                state.scene().voiced(),
                result.signed(),
                state.game().questions(),
                state.instruction());
        List<Edit> changes = cut.open() ? cut.nash().edits() : List.of();
        if (!changes.isEmpty() && changes.size() <= MOST_EDITS) {
          found.add(between(p, cut, cut.nash()));
        }
      }
    }
    found.sort(
        Comparator.comparing(
                (Lesson.Between b) -> b.mine() * b.theirs() - b.fairMine() * b.fairTheirs())
            .thenComparing(Lesson.Between::party));
    found.stream().limit(MOST_BETWEEN).forEach(lessons::add);
  }

  private static Lesson.Between between(Party p, Cut cut, Cut.Deal fair) {
    Cut.Deal stands = cut.standing();
    boolean efficient =
        cut.pareto().stream()
            .anyMatch(d -> d.mine() == stands.mine() && d.theirs() == stands.theirs());
    return new Lesson.Between(
        p.index(),
        percent(stands.mine()),
        percent(stands.theirs()),
        efficient,
        fair.edits(),
        percent(fair.mine()),
        percent(fair.theirs()));
  }

  private static int percent(int millionths) {
    return Math.floorDiv(millionths, 10_000);
  }
}
