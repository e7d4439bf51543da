package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Verified;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Scene;
import guarantor.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether each record matters: it is taken away, as if nobody had ever checked it, and games are
 * replayed move by move until a decision is another one: another act, counter, binding clause or
 * clause left aside, another silence, other rows, another aim of the opponent. A record that only
 * gives another reason, or is only spoken, changes no decision; it is counted beside.
 *
 * <p>Asked of the records that can: they bind a delegation that answers at some table of the
 * scenarios, or name a fear, an ask or a tie of one, or are the player's own. What cannot is listed
 * with the reason.
 */
final class Sensitivity {
  private final Order order;
  private final Course course;
  private final List<Session> games = new ArrayList<>();

  private Sensitivity(Order order) {
    this.order = order;
    this.course = new Course(order, true);
  }

  /** One record's fate. */
  private record Fate(Position position, boolean asked, boolean changes, String why) {
    static final String REASON = "moves no answer of these games, only what is said with it";
  }

  /** Replays the games of the order once for each record, until one of them goes another way. */
  static Measured of(Order order) {
    return new Sensitivity(order).measure();
  }

  private Measured measure() {
    new Series(order.cores(), line -> {})
        .run(order.first(), order.games(), n -> course.play(n, s -> {}), games::add);
    List<Position> all = List.copyOf(order.content().positions().values());
    List<Fate> fates = new ArrayList<>();
    new Series(order.cores(), order.progress())
        .run(0, all.size(), n -> fate(all.get((int) n)), fates::add);
    long asked = fates.stream().filter(Fate::asked).count();
    long changes = fates.stream().filter(Fate::changes).count();
    Map<String, Integer> why = new TreeMap<>();
    List<String> listed = new ArrayList<>();
    for (Fate f : fates) {
      if (!f.changes()) {
        why.merge(f.why(), 1, Integer::sum);
        listed.add(f.position().id() + ": " + f.why());
      }
    }
    List<String> counts = new ArrayList<>();
    counts.add("records in all: " + all.size() + ", that change a decision: " + changes);
    why.forEach((reason, n) -> counts.add(reason + ": " + n));
    return Measured.of("records", order, asked, changes, 95, counts, listed);
  }

  private Fate fate(Position p) {
    String cannot = cannot(p);
    if (!cannot.isEmpty()) {
      return new Fate(p, false, false, cannot);
    }
    Effect effect = effect(p);
    String why = effect == Effect.REASON ? Fate.REASON : "no answer of these games is another";
    boolean changes = effect == Effect.DECISION;
    return new Fate(p, true, changes, changes ? "" : why);
  }

  /** Why a record can move no decision in any of the scenarios; empty where it can. */
  private String cannot(Position p) {
    if (p.verified() == Verified.FROM_MEMORY) {
      return "not verified: decides nothing";
    }
    String owner = order.content().owner(p);
    boolean onTable = false;
    boolean known = false;
    boolean speaks = false;
    for (Scenario s : order.scenarios()) {
      boolean here = s.clauses().stream().anyMatch(c -> c.issue().equals(p.issue()));
      boolean timing = p.issue().equals("ceasefire-timing");
      boolean fears = p.fears().stream().anyMatch(f -> clause(s, f));
      boolean late = !p.usable(s.end().last(), s.id());
      boolean used = here || timing || fears;
      onTable |= used;
      known |= used && !late;
      speaks |= used && !late && matters(s, p, owner);
    }
    if (!onTable) {
      return "its issue is on no agenda";
    }
    if (!known) {
      return "an outcome, or later than the sittings of the scenarios with its issue";
    }
    return speaks ? "" : "binds no delegation that answers: " + kind(p, owner);
  }

  private static boolean clause(Scenario s, String issue) {
    return s.clauses().stream().anyMatch(c -> c.issue().equals(issue));
  }

  private String kind(Position p, String owner) {
    if (p.voice() == Position.Voice.REPORTED) {
      return "another's account";
    }
    if (p.member().isPresent()) {
      return "one member's words";
    }
    return p.level().isEmpty() ? "talk without a level" : "no voice at a table, as " + owner;
  }

  /** Whether a party that answers, or the player, draws on it on the last day. */
  private boolean matters(Scenario s, Position p, String owner) {
    if (owner.equals(s.player())) {
      return p.binds();
    }
    Game game = game(s.id());
    Scene last = game.scene(game.sittings() - 1);
    int ref = game.ref(p.id());
    for (Party party : last.cast().parties()) {
      boolean answers = party.answers() || party.role() == Role.ROW;
      boolean binds =
          last.archive().binding(game.partyIds().get(party.index())).contains(p)
              || superseded(p, game.partyIds().get(party.index()));
      boolean fear = java.util.Arrays.stream(party.fears()).anyMatch(f -> f == ref);
      boolean asks = party.asks().stream().flatMap(List::stream).anyMatch(a -> a.ref() == ref);
      boolean ties = party.ties().stream().anyMatch(t -> t.refs().contains(ref));
      if (answers && (binds || fear || asks || ties)) {
        return true;
      }
      boolean opponent = game.partyIds().get(party.index()).equals(s.opponent());
      if (opponent && owner.equals(s.opponent()) && !p.stance().backs()) {
        return true;
      }
    }
    return false;
  }

  /** One that a later record replaced: it bound until then. */
  private boolean superseded(Position p, String delegation) {
    return p.binds() && order.content().owner(p).equals(delegation);
  }

  private Game game(String scenario) {
    for (int i = 0; i < order.scenarios().size(); i++) {
      if (order.scenarios().get(i).id().equals(scenario)) {
        return course.game(i);
      }
    }
    throw new IllegalArgumentException(scenario);
  }

  /** What a record does in a game. */
  private enum Effect {
    NONE,
    REASON,
    DECISION
  }

  private Effect effect(Position p) {
    Effect most = Effect.NONE;
    Content without = without(order.content(), p);
    Map<String, Game> made = new TreeMap<>();
    for (Session played : games) {
      Scenario s = played.state().game().scenario();
      boolean reached = p.usable(s.end().last(), s.id());
      if (reached) {
        Game game =
            made.computeIfAbsent(s.id(), id -> Game.of(without, without.scenarios().get(id)));
        Effect effect = effect(played, game);
        if (effect == Effect.DECISION) {
          return effect;
        }
        most = effect == Effect.REASON ? effect : most;
      }
    }
    return most;
  }

  /** What is another when the same moves are made without the record. */
  private static Effect effect(Session played, Game game) {
    Session again = Session.start(game, played.state().difficulty(), played.state().seed());
    List<Event> log = played.log();
    Effect effect = Effect.NONE;
    for (int k = 0; k < log.size(); k++) {
      if (k > 0) {
        Move move = log.get(k).move();
        Optional<Event> event = again.act(log.get(k).seat(), move, Optional.empty()).event();
        if (event.isEmpty()) {
          return move instanceof Move.Accept ? Effect.DECISION : Effect.REASON;
        }
      }
      if (!decisions(log.get(k)).equals(decisions(again.log().get(k)))) {
        return Effect.DECISION;
      }
      if (!log.get(k).facts().equals(again.log().get(k).facts())) {
        effect = Effect.REASON;
      }
    }
    return effect;
  }

  /**
   * What was decided in an event: per delegation and paper the last answer, as far as it is a
   * decision; what the rows and the silence came to; where the opponent aims and whom it marks; how
   * an exhibit fared.
   */
  private static List<Object> decisions(Event event) {
    Map<Integer, List<Object>> answers = new TreeMap<>();
    List<Object> out = new ArrayList<>();
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Answered x) {
        Answer a = x.answer();
        answers.put(
            a.party() * 2 + a.paper().ordinal(),
            List.of(a.act(), a.counter(), a.clause(), a.reserved(), a.declined()));
      } else if (f instanceof Fact.Exhibited e) {
        out.add(List.of(e.won(), e.level()));
      } else if (f instanceof Fact.Marked m) {
        out.add(List.of(m.party(), m.item()));
      } else if (f instanceof Fact.Announced
          || f instanceof Fact.Settled
          || f instanceof Fact.Silence) {
        out.add(f);
      }
    }
    out.add(answers);
    return out;
  }

  /** The content with a record that nobody has checked: it decides nothing, and ids stay. */
  private static Content without(Content c, Position p) {
    Position unchecked = p.unchecked();
    Map<String, Position> positions = new LinkedHashMap<>(c.positions());
    positions.put(p.id(), unchecked);
    Map<String, List<Position>> of = new LinkedHashMap<>(c.positionsOf());
    List<Position> owners = new ArrayList<>(of.get(c.owner(p)));
    owners.set(owners.indexOf(p), unchecked);
    of.put(c.owner(p), owners);
    return new Content(
        c.issues(),
        c.outlets(),
        c.sources(),
        c.delegations(),
        of,
        positions,
        c.blueprints(),
        c.assumptions(),
        c.scenarios(),
        c.delegationOf(),
        c.outletTest(),
        c.hash(),
        c.hashes(),
        c.outcomes());
  }
}
