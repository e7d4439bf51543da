package guarantor.lookup;

import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Table;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Telegrams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Folds a log into a transcript; no delegation decides anything again. */
public final class Transcript {
  private final Game game;
  private final Difficulty difficulty;
  private final long seed;
  private final Table table;
  private final Moves moves;
  private final Minutes minutes;
  private final List<Event> done = new ArrayList<>();
  private final List<TranscriptRow.TurnRow> turns = new ArrayList<>();

  private Transcript(Game game, Difficulty difficulty, long seed) {
    this.game = game;
    this.difficulty = difficulty;
    this.seed = seed;
    this.table = game.table(difficulty);
    this.moves = new Moves(game);
    this.minutes = new Minutes(game);
  }

  /** The transcript of a log. */
  public static TranscriptRow of(Game game, Difficulty difficulty, long seed, List<Event> log) {
    Transcript transcript = new Transcript(game, difficulty, seed);
    List<Event> effective = Session.effective(log);
    effective.forEach(transcript::event);
    Set<Integer> kept = new TreeSet<>();
    effective.forEach(e -> kept.add(e.number()));
    List<Integer> undone =
        log.stream()
            .filter(e -> !(e.move() instanceof Move.Undo) && !kept.contains(e.number()))
            .map(Event::number)
            .toList();
    State state = transcript.state();
    return new TranscriptRow(
        game.scenario().id(),
        seed,
        difficulty.id(),
        transcript.sitting().moment().text(),
        transcript.turns,
        undone,
        EndingRow.of(state));
  }

  private State state() {
    return new State(game, difficulty, seed, table, Collections.unmodifiableList(done));
  }

  private Scenario.Sitting sitting() {
    return state().scene().sitting();
  }

  private void event(Event e) {
    done.add(e);
    List<Fact> facts = e.facts();
    int opening = e.move() instanceof Move.Press ? firstOpening(facts) : facts.size();
    String says = moves.words(e.move());
    turn(e, moves.of(e.move()), says, e.typed(), facts.subList(0, opening));
    if (opening < facts.size()) {
      turn(
          e,
          Moves.opening(),
          "comes to the next sitting",
          Optional.empty(),
          facts.subList(opening, facts.size()));
    }
  }

  /** The records that came beside the telegrams of an opening. */
  private Optional<String> listed(List<Fact> facts) {
    boolean opens = facts.stream().anyMatch(f -> f instanceof Fact.Opened o && o.sitting() > 0);
    List<String> ids =
        opens ? Telegrams.rest(game, facts).stream().map(Position::id).toList() : List.of();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of("Also on record since: " + String.join(", ", ids) + ".");
  }

  private static int firstOpening(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Fact.Opened) {
        return i;
      }
    }
    return facts.size();
  }

  private void turn(
      Event e, Map<String, Object> move, String says, Optional<String> typed, List<Fact> facts) {
    Scenario.Sitting sitting = sitting();
    int used = table.movesUsed();
    Replies replies = new Replies(game);
    List<String> said = new ArrayList<>();
    for (Fact f : facts) {
      replies.take(state(), f);
      minutes.of(f).ifPresent(said::add);
      table.apply(f);
    }
    listed(facts).ifPresent(said::add);
    turns.add(
        new TranscriptRow.TurnRow(
            e.number(),
            table.movesUsed(),
            table.movesUsed() > used,
            sitting.id(),
            sitting.moment().text(),
            e.seat(),
            move,
            says,
            typed,
            replies.rows(),
            said));
  }
}
