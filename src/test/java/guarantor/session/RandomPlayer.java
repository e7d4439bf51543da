package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.content.Scenario;
import guarantor.negotiation.Act;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays any move there is, allowed or not, from a seed: what it does is never sensible. */
final class RandomPlayer {
  static final String SEAT = "ukraine";
  private static final int LONGEST = 600;

  private final Game game;
  private final long seed;
  private int drawn;

  RandomPlayer(Game game, long seed) {
    this.game = game;
    this.seed = seed;
  }

  /** A whole game; empty where it did not end in {@code LONGEST} tries. */
  Optional<Session> play(Difficulty difficulty) {
    Session session = Session.start(game, difficulty, seed);
    for (int n = 0; n < LONGEST; n++) {
      if (session.state().phase() == Phase.OVER) {
        return Optional.of(session);
      }
      session.act(SEAT, move(session.state()), Optional.empty());
    }
    return Optional.empty();
  }

  private int below(int bound) {
    return Draw.below(bound, seed, drawn++, "random player");
  }

  private Move move(State state) {
    if (state.phase() == Phase.TRAVEL) {
      var stops = state.scene().sitting().stops();
      return new Move.Travel(stops.get(below(stops.size())).id());
    }
    if (state.phase() == Phase.PRESS) {
      return press(state);
    }
    return switch (below(24)) {
      case 0, 1 -> new Move.Ask(below(game.partyIds().size()), below(game.issueIds().size()));
      case 2, 3 -> blueprint();
      case 4, 5, 6 -> new Move.Accept(below(game.partyIds().size()), Paper.values()[below(2)]);
      case 7 -> new Move.Rally(below(game.partyIds().size()), below(game.issueIds().size()));
      case 8 -> check();
      case 9 -> new Move.Read(below(game.partyIds().size()));
      case 10 -> new Move.Withdraw(below(game.issueIds().size()));
      case 11 -> below(4) == 0 ? new Move.Adjourn() : new Move.Undo();
      case 12 -> below(40) == 0 ? new Move.WalkOut() : new Move.Initial();
      default -> propose(state);
    };
  }

  private Move check() {
    List<Scenario.Notice> all = game.scenario().press();
    return new Move.Check(all.isEmpty() ? "none" : all.get(below(all.size())).id());
  }

  private Move press(State state) {
    List<String> lines = state.scene().sitting().pressLines();
    int pick = below(lines.size() + 1);
    return new Move.Press(pick < lines.size() ? game.ref(lines.get(pick)) : -1);
  }

  private Move blueprint() {
    List<Blueprint> all = List.copyOf(game.content().blueprints().values());
    return new Move.Blueprint(all.get(below(all.size())).id(), Optional.empty());
  }

  private Move propose(State state) {
    List<Edit> edits = new ArrayList<>();
    for (int n = below(4); n > 0; n--) {
      edits.add(edit(state));
    }
    List<Integer> gives = new ArrayList<>();
    for (int n = below(3); n > 1; n--) {
      gives.add(below(game.scenario().gives().size()));
    }
    boolean corridor = below(3) == 0;
    int party = below(game.partyIds().size());
    Optional<Move.Call> call =
        below(3) == 0
            ? Optional.of(
                new Move.Call(party, Act.values()[below(5)], below(game.issueIds().size())))
            : Optional.empty();
    Move.Place place = corridor ? Move.Place.CORRIDOR : Move.Place.ROOM;
    return new Move.Propose(edits, gives, place, corridor ? party : Edit.JOINT, call);
  }

  private Edit edit(State state) {
    int item = below(game.issueIds().size());
    Item it = game.docket().agenda().item(item);
    int level = below(it.top() + 1);
    int force = it.tagged() ? below(3) : 0;
    boolean annex = game.docket().agenda().isAnnex(item);
    Party p = state.party(below(game.partyIds().size()));
    long except = !annex && below(5) == 0 ? p.bit() : 0;
    return new Edit(item, level, force, annex ? p.index() : Edit.JOINT, except);
  }
}
