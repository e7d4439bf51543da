package guarantor.bench;

import guarantor.negotiation.Agenda;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.session.Difficulty;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scripted player that spends all its moves: it tables clauses, takes counters, telephones, asks.
 * It decides next to nothing, so that a game measures the engine and not the player.
 */
final class Penholder {
  private final Game game;
  private final long seed;
  private int drawn;

  Penholder(Game game, long seed) {
    this.game = game;
    this.seed = seed;
  }

  /** A game at the standard level to its end. */
  Session play() {
    return play(s -> {});
  }

  /** The same, shown to an observer after every move. */
  Session play(Consumer<State> observer) {
    String seat = game.scenario().player();
    Session session = Session.start(game, Difficulty.STANDARD, seed);
    while (session.state().phase() != Phase.OVER) {
      State state = session.state();
      if (session.act(seat, move(state), Optional.empty()).refusal().isPresent()) {
        session.act(seat, ask(state), Optional.empty());
      }
      observer.accept(session.state());
    }
    return session;
  }

  private int below(int bound) {
    return Draw.below(bound, seed, drawn++, "penholder");
  }

  private Move move(State state) {
    if (state.phase() == Phase.TRAVEL) {
      return new Move.Travel(state.scene().sitting().stops().get(0).id());
    }
    if (state.phase() == Phase.PRESS) {
      return new Move.Press(-1);
    }
    return switch (below(8)) {
      case 0, 1 -> counter(state);
      case 2 -> new Move.Ask(below(game.partyIds().size()), below(game.issueIds().size()));
      case 3 -> offer(state, Move.Place.CORRIDOR, seated(state));
      default -> offer(state, Move.Place.ROOM, Edit.JOINT);
    };
  }

  /** The first counter there is to take, else an offer. */
  private Move counter(State state) {
    for (int p = 0; p < state.table().parties(); p++) {
      Move accept = new Move.Accept(p, Paper.COMPACT);
      if (state.refuses(accept).isEmpty()) {
        return accept;
      }
    }
    return offer(state, Move.Place.ROOM, Edit.JOINT);
  }

  private Move offer(State state, Move.Place place, int party) {
    List<Edit> edits = new ArrayList<>();
    long touched = 0;
    for (int tries = 0; tries < 12 && edits.size() < 3; tries++) {
      int i = below(game.issueIds().size());
      Edit edit = raised(state, i, party);
      if ((touched >> i & 1) == 0 && state.scene().mayName(i, edit.level())) {
        touched |= 1L << i;
        edits.add(edit);
      }
    }
    return new Move.Propose(edits, List.of(), place, party, Optional.empty());
  }

  private Edit raised(State state, int i, int party) {
    Agenda agenda = state.table().agenda();
    Item item = agenda.item(i);
    int level = item.statusQuo() + 1 + below(Math.max(1, item.top() - item.statusQuo()));
    return agenda.isAnnex(i)
        ? Edit.annex(i, level, party < 0 ? seated(state) : party)
        : Edit.joint(i, level, item.tagged() ? below(3) : 0);
  }

  private int seated(State state) {
    List<Integer> seats = new ArrayList<>();
    for (int p = 0; p < state.table().parties(); p++) {
      if (state.isSeated(p) && state.party(p).answers()) {
        seats.add(p);
      }
    }
    return seats.get(below(seats.size()));
  }

  /** What is always allowed while moves are left. */
  private Move ask(State state) {
    return new Move.Ask(seated(state), below(game.issueIds().size()));
  }
}
