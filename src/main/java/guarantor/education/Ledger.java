package guarantor.education;

import guarantor.content.Position;
import guarantor.content.Stance;
import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Role;
import guarantor.session.Event;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A game read for what the rubric counts: every count with the numbers of its events. */
final class Ledger {
  private final State state;
  private final List<Event> events;

  /**
   * A count out of a whole.
   *
   * @param of the whole; 0 where there was nothing to count
   */
  record Count(int n, int of, List<Integer> events) {
    int percent() {
      return of == 0 ? 0 : n * 100 / of;
    }
  }

  Ledger(State state) {
    this.state = state;
    this.events = Session.effective(state.log());
  }

  Count lookedInto() {
    List<Integer> at = new ArrayList<>();
    for (Event e : events) {
      if (e.move() instanceof Move.Ask || e.move() instanceof Move.Check) {
        at.add(e.number());
      }
    }
    return new Count(at.size(), at.size(), at);
  }

  Count exhibitsWon() {
    return won(Fact.Exhibited.class, Fact.Exhibited::won);
  }

  Count callsRight() {
    return won(Fact.Called.class, Fact.Called::right);
  }

  /** Facts of a kind, and how many of them went well. */
  private <T extends Fact> Count won(Class<T> kind, Predicate<T> well) {
    List<Integer> at = new ArrayList<>();
    int won = 0;
    for (Event e : events) {
      for (Fact f : e.facts()) {
        if (kind.isInstance(f)) {
          won += well.test(kind.cast(f)) ? 1 : 0;
          at.add(e.number());
        }
      }
    }
    return new Count(won, at.size(), at);
  }

  /** Delegations spoken to alone before anything was put to the room. */
  Count askedFirst() {
    TreeSet<Integer> whom = new TreeSet<>();
    List<Integer> at = new ArrayList<>();
    for (Event e : events) {
      boolean room =
          e.move() instanceof Move.Blueprint
              || e.move() instanceof Move.Propose p && p.place() == Move.Place.ROOM;
      if (room) {
        break;
      }
      int party =
          e.move() instanceof Move.Ask a
              ? a.party()
              : e.move() instanceof Move.Propose p ? p.party() : -1;
      if (party >= 0 && whom.add(party)) {
        at.add(e.number());
      }
    }
    return new Count(whom.size(), whom.size(), at);
  }

  /** Moves on which a counter came back and which were followed by a step of the player's own. */
  Count reciprocity() {
    List<Event> costly = events.stream().filter(e -> e.move().costly()).toList();
    List<Integer> at = new ArrayList<>();
    int answered = 0;
    for (int i = 0; i + 1 < costly.size(); i++) {
      TreeSet<Integer> asked = countered(costly.get(i));
      if (!asked.isEmpty()) {
        at.add(costly.get(i).number());
        boolean step = steps(costly.get(i + 1).move(), asked);
        boolean later = i + 2 < costly.size() && steps(costly.get(i + 2).move(), asked);
        answered += step || later ? 1 : 0;
      }
    }
    return new Count(answered, at.size(), at);
  }

  /** The clauses that news counters on a move named. */
  private static TreeSet<Integer> countered(Event e) {
    TreeSet<Integer> out = new TreeSet<>();
    for (Fact f : e.facts()) {
      if (f instanceof Fact.Answered a && a.answer().act() == Act.COUNTER && !a.again()) {
        a.answer().counter().forEach(c -> out.add(c.item()));
      }
    }
    return out;
  }

  private static boolean steps(Move move, TreeSet<Integer> asked) {
    if (move instanceof Move.Propose p) {
      return !p.gives().isEmpty() || p.edits().stream().anyMatch(x -> asked.contains(x.item()));
    }
    return move instanceof Move.Accept;
  }

  Count packages() {
    List<Integer> at = new ArrayList<>();
    for (Event e : events) {
      if (e.move() instanceof Move.Propose p) {
        long clauses = p.edits().stream().map(Edit::item).distinct().count();
        if (clauses > 1 || clauses == 1 && !p.gives().isEmpty()) {
          at.add(e.number());
        }
      }
    }
    return new Count(at.size(), at.size(), at);
  }

  /**
   * Offers that did not ask for what a red line already shown bars; the events are those that did.
   */
  Count noRamming() {
    Map<Integer, Map<Integer, Integer>> shown = new TreeMap<>();
    List<Integer> rams = new ArrayList<>();
    int offers = 0;
    for (Event e : events) {
      if (e.move() instanceof Move.Propose p) {
        offers++;
        boolean ram = p.edits().stream().anyMatch(x -> rams(x, p, shown));
        if (ram) {
          rams.add(e.number());
        }
      }
      e.facts().forEach(f -> show(f, shown));
    }
    return new Count(offers - rams.size(), offers, rams);
  }

  private void show(Fact f, Map<Integer, Map<Integer, Integer>> shown) {
    if (f instanceof Fact.Answered a && a.answer().restsOn() >= 0 && a.answer().clause() >= 0) {
      Answer answer = a.answer();
      Position p = state.game().position(answer.restsOn());
      boolean upward = p.direction().orElse(null) == Position.Direction.AND_ABOVE;
      if (p.stance() == Stance.RED_LINE && upward && p.level().isPresent()) {
        int level = state.game().content().issues().get(p.issue()).step(p.level().get());
        shown.computeIfAbsent(answer.party(), x -> new TreeMap<>()).put(answer.clause(), level);
      }
    }
  }

  private static boolean rams(Edit x, Move.Propose p, Map<Integer, Map<Integer, Integer>> shown) {
    for (Map.Entry<Integer, Map<Integer, Integer>> s : shown.entrySet()) {
      int party = s.getKey();
      boolean hears = p.place() == Move.Place.ROOM || p.party() == party;
      boolean his = x.party() == Edit.JOINT || x.party() == party;
      boolean excepted = (x.except() >> party & 1) != 0;
      Integer bar = s.getValue().get(x.item());
      if (hears && his && !excepted && bar != null && x.level() >= bar) {
        return true;
      }
    }
    return false;
  }

  /** Voices that pledged the Compact, and how many of them were still there at the end. */
  Count signersKept() {
    long ever = 0;
    TreeMap<Integer, Integer> first = new TreeMap<>();
    for (Event e : events) {
      for (Fact f : e.facts()) {
        if (f instanceof Fact.Answered a && a.answer().paper() == Paper.COMPACT) {
          boolean yes = a.answer().act().pledges();
          boolean voice = state.party(a.answer().party()).role() == Role.VOICE;
          if (yes && voice) {
            ever |= 1L << a.answer().party();
            first.putIfAbsent(a.answer().party(), e.number());
          }
        }
      }
    }
    long kept = ever & state.table().pledged(Paper.COMPACT);
    List<Integer> at = first.values().stream().distinct().sorted().toList();
    return new Count(Long.bitCount(kept), Long.bitCount(ever), at);
  }
}
