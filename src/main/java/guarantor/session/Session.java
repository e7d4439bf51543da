package guarantor.session;

import guarantor.negotiation.Fact;
import guarantor.negotiation.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One game in progress: a log, and the state that is its fold. */
public final class Session {
  private final Game game;
  private final Difficulty difficulty;
  private final long seed;
  private final List<Event> log = new ArrayList<>();
  private Table table;

  /** What became of a move: committed or refused, never both. */
  public record Outcome(Optional<Event> event, Optional<Refusal> refusal) {
    static Outcome of(Event event) {
      return new Outcome(Optional.of(event), Optional.empty());
    }

    static Outcome of(Refusal refusal) {
      return new Outcome(Optional.empty(), Optional.of(refusal));
    }
  }

  private Session(Game game, Difficulty difficulty, long seed) {
    this.game = game;
    this.difficulty = difficulty;
    this.seed = seed;
    this.table = game.table(difficulty);
  }

  /** A new game: its first event opens the first sitting. */
  public static Session start(Game game, Difficulty difficulty, long seed) {
    Session session = new Session(game, difficulty, seed);
    session.run(game.scenario().player(), new Move.Begin(), Optional.empty());
    return session;
  }

  /** A game from its log; nothing is decided anew. */
  public static Session resume(Game game, Difficulty difficulty, long seed, List<Event> log) {
    Session session = new Session(game, difficulty, seed);
    session.log.addAll(log);
    session.refold();
    return session;
  }

  /** Tries a move for a seat. */
  public Outcome act(String seat, Move move, Optional<String> typed) {
    if (move instanceof Move.Undo) {
      return undo(seat, typed);
    }
    Optional<Refusal> refusal = Referee.refuses(state(), move);
    return refusal.isPresent() ? Outcome.of(refusal.get()) : Outcome.of(run(seat, move, typed));
  }

  /** Whether a move would be refused, without making it. */
  public Optional<Refusal> refuses(Move move) {
    if (move instanceof Move.Undo) {
      return undoable()
          ? Optional.empty()
          : Optional.of(Refusal.of(Refusal.Reason.NOTHING_TO_UNDO));
    }
    return Referee.refuses(state(), move);
  }

  private Event run(String seat, Move move, Optional<String> typed) {
    List<Fact> facts = new Turn(state()).play(move);
    return append(seat, move, typed, facts);
  }

  private Event append(String seat, Move move, Optional<String> typed, List<Fact> facts) {
    Event event = new Event(log.size() + 1, seat, move, typed, facts);
    log.add(event);
    return event;
  }

  private Outcome undo(String seat, Optional<String> typed) {
    if (!undoable()) {
      return Outcome.of(Refusal.of(Refusal.Reason.NOTHING_TO_UNDO));
    }
    Event event = append(seat, new Move.Undo(), typed, List.of());
    refold();
    return Outcome.of(event);
  }

  private boolean undoable() {
    return effective(log).size() > 1;
  }

  private void refold() {
    table = game.table(difficulty);
    for (Event e : effective(log)) {
      e.facts().forEach(table::apply);
    }
  }

  /** The events that count: each undo takes the one before it back. */
  public static List<Event> effective(List<Event> log) {
    List<Event> out = new ArrayList<>();
    for (Event e : log) {
      if (e.move() instanceof Move.Undo) {
        if (!out.isEmpty()) {
          out.remove(out.size() - 1);
        }
      } else {
        out.add(e);
      }
    }
    return out;
  }

  public State state() {
    return new State(game, difficulty, seed, table, Collections.unmodifiableList(log));
  }

  public List<Event> log() {
    return Collections.unmodifiableList(log);
  }
}
