package guarantor.trials;

import guarantor.negotiation.Act;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.session.Move;
import guarantor.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The skilled player: reads, asks, writes what it believes each can carry, excepts whom a clause
 * would lose, gives what is asked where that earns more than it costs, calls answers and spends the
 * readings on those who have not pledged, takes press lines its plan keeps.
 */
final class LogRoller implements Bot {
  private static final int MOST_CLAUSES = 3;
  private static final int LAST_HOUR = 2;

  private final int habits;
  private Beliefs beliefs;
  private int visitedIn = -1;
  private boolean opened;
  private boolean late;
  private final Set<Integer> asked = new TreeSet<>();

  /**
   * A skilled player.
   *
   * @param habits of {@link Habit} (bitmask)
   */
  LogRoller(int habits) {
    this.habits = habits;
  }

  @Override
  public Move move(BotView view) {
    if (beliefs == null) {
      beliefs = new Beliefs(view.parties(), view.items());
    }
    if (view.phase() == Phase.TRAVEL) {
      return travel(view);
    }
    beliefs.learn(view);
    if (view.phase() == Phase.PRESS) {
      return has(Habit.PRESS_LINES) ? press(view, Plan.best(view, beliefs)) : view.pass();
    }
    return opening(view)
        .or(() -> has(Habit.READS) ? reading(view) : Optional.empty())
        .or(() -> has(Habit.SETTLES) ? settle(view) : Optional.empty())
        .or(() -> has(Habit.RALLIES) ? rally(view) : Optional.empty())
        .or(() -> propose(view, Plan.best(view, beliefs)))
        .or(() -> lastHour(view))
        .orElseGet(() -> has(Habit.ASKS) ? ask(view) : view.pass());
  }

  private boolean has(Habit habit) {
    return (habits & habit.bit()) != 0;
  }

  /**
   * The first offer asks for more than it hopes for: a delegation gives way as the player does, and
   * who opens at the end has nothing left to give.
   */
  private Optional<Move> opening(BotView view) {
    if (opened || view.lastSitting() || !has(Habit.OPENS_HIGH)) {
      return Optional.empty();
    }
    opened = true;
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < view.items() && edits.size() < MOST_CLAUSES; i++) {
      boolean joint = view.agenda().item(i).part() == Part.COMPACT && !view.closed(i);
      if (joint && view.highest(i) > view.agenda().item(i).statusQuo()) {
        edits.add(Edit.joint(i, view.highest(i), 0));
      }
    }
    Move room = view.room(edits, List.of());
    return view.allows(room) ? Optional.of(room) : Optional.empty();
  }

  private Optional<Move> lastHour(BotView view) {
    if (late || !view.lastSitting() || !has(Habit.LAST_HOUR)) {
      return Optional.empty();
    }
    late = true;
    beliefs.tryPricesAgain();
    return propose(view, Plan.best(view, beliefs));
  }

  /** Where the heaviest sits: it is the one that others follow. */
  private static Move travel(BotView view) {
    for (int party : view.heaviestFirst()) {
      for (String stop : view.stops()) {
        if (view.seatedAt(stop, party)) {
          return new Move.Travel(stop);
        }
      }
    }
    return view.pass();
  }

  private static Move press(BotView view, Plan plan) {
    Offered best = null;
    for (Offered line : view.pressLines()) {
      boolean kept =
          plan.edits().stream().anyMatch(e -> e.item() == line.item() && e.level() >= line.level());
      kept |= view.text().level(line.item(), 0) >= line.level();
      if (kept && line.earns() > 0 && (best == null || line.earns() > best.earns())) {
        best = line;
      }
    }
    return best == null ? view.pass() : new Move.Press(best.ref());
  }

  private static Optional<Move> reading(BotView view) {
    if (view.readings() > 0) {
      for (int party : view.heaviestFirst()) {
        Move read = new Move.Read(party);
        boolean useful = view.isVoice(party) && !view.hasPledged(party, Paper.COMPACT);
        if (useful && view.allows(read)) {
          return Optional.of(read);
        }
      }
    }
    return Optional.empty();
  }

  /** At the very end a counter in the hand is worth more than a better text nobody signs. */
  private static Optional<Move> settle(BotView view) {
    boolean late = view.lastSitting() && view.movesLeft() <= LAST_HOUR;
    boolean unsigned = Long.bitCount(view.pledged(Paper.COMPACT)) < view.quorum();
    return late && unsigned ? Counters.first(view) : Optional.empty();
  }

  private static Optional<Move> rally(BotView view) {
    for (int i = 0; i < view.items(); i++) {
      for (int party : view.heaviestFirst()) {
        Move rally = new Move.Rally(party, i);
        if (view.hasPledged(party, view.paper(i)) && view.allows(rally)) {
          return Optional.of(rally);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Move> propose(BotView view, Plan plan) {
    // What would stand is not put at stake with the last move.
    boolean stands = Long.bitCount(view.pledged(Paper.COMPACT)) >= view.quorum();
    boolean last = view.lastSitting() && view.movesLeft() == 1;
    boolean hazard = last && stands && has(Habit.SAFE_END);
    List<Edit> edits = new ArrayList<>();
    long clauses = 0;
    for (Edit e : plan.edits()) {
      boolean differs = !view.text().clause(e.item(), e.party()).equals(e);
      boolean fits = Long.bitCount(clauses | 1L << e.item()) <= MOST_CLAUSES;
      boolean safe = !hazard || view.agenda().isAnnex(e.item());
      if (differs && fits && safe && !view.closed(e.item())) {
        edits.add(e);
        clauses |= 1L << e.item();
      }
    }
    List<Integer> gives = new ArrayList<>();
    for (int g = 0; g < view.gives(); g++) {
      if ((plan.gives() >> g & 1) != 0 && !view.given(g, Edit.JOINT)) {
        gives.add(g);
      }
    }
    Optional<Move> corridor = has(Habit.TELEPHONES) ? corridor(view, edits) : Optional.empty();
    if (corridor.isPresent()) {
      return corridor;
    }
    Move room =
        new Move.Propose(
            edits,
            gives,
            Move.Place.ROOM,
            Edit.JOINT,
            has(Habit.CALLS) ? call(view) : Optional.empty());
    return view.allows(room) ? Optional.of(room) : Optional.empty();
  }

  /** The same offer to the heaviest by telephone, once a sitting while it has not pledged. */
  private Optional<Move> corridor(BotView view, List<Edit> edits) {
    boolean called = visitedIn == view.sitting();
    visitedIn = view.sitting();
    for (int party : view.heaviestFirst()) {
      boolean leads = (view.core() >> party & 1) != 0 && view.isVoice(party);
      if (!leads) {
        continue;
      }
      List<Edit> theirs =
          edits.stream().filter(e -> e.party() == Edit.JOINT || e.party() == party).toList();
      Move offer =
          new Move.Propose(theirs, List.of(), Move.Place.CORRIDOR, party, Optional.empty());
      boolean needed = !called && !view.isSeated(party) && !view.hasPledged(party, Paper.COMPACT);
      return needed && view.allows(offer) ? Optional.of(offer) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A yes from the heaviest seated that has not said it yet. */
  private static Optional<Move.Call> call(BotView view) {
    for (int party : view.heaviestFirst()) {
      if (view.isVoice(party) && view.isSeated(party)) {
        return Optional.of(new Move.Call(party, Act.ACCEPT, -1));
      }
    }
    return Optional.empty();
  }

  /** What is still hidden of the heaviest: an hour that passes at the table costs nobody. */
  private Move ask(BotView view) {
    for (int party : view.heaviestFirst()) {
      for (int i = 0; i < view.items(); i++) {
        Move ask = new Move.Ask(party, i);
        boolean hidden = view.shown(party, i).isEmpty() && !view.said(party, i).isEmpty();
        if (hidden && view.allows(ask) && asked.add(party * view.items() + i)) {
          return ask;
        }
      }
    }
    return view.pass();
  }
}
