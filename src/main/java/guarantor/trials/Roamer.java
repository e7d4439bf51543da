package guarantor.trials;

import guarantor.content.Blueprint;
import guarantor.content.Scenario;
import guarantor.negotiation.Act;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries any move there is, allowed or not, drawn from a seed: what it does is never sensible. */
final class Roamer implements Hand {
  private static final int RARELY = 40;

  private final Game game;
  private final long seed;
  private int drawn;

  Roamer(Game game, long seed) {
    this.game = game;
    this.seed = seed;
  }

  int below(int bound) {
    return Draw.below(bound, seed, drawn++, "roamer");
  }

  private <T> T any(List<T> all) {
    return all.get(below(all.size()));
  }

  private int party() {
    return below(game.partyIds().size());
  }

  private int item() {
    return below(game.issueIds().size());
  }

  @Override
  public Move move(State state) {
    if (state.phase() == Phase.TRAVEL) {
      return new Move.Travel(any(state.scene().sitting().stops()).id());
    }
    if (state.phase() == Phase.PRESS) {
      List<String> lines = state.scene().sitting().pressLines();
      int pick = below(lines.size() + 1);
      return new Move.Press(pick < lines.size() ? game.ref(lines.get(pick)) : -1);
    }
    return switch (below(24)) {
      case 0, 1 -> new Move.Ask(party(), item());
      case 2 -> design(state);
      case 3, 4, 5, 6 -> new Move.Accept(party(), Paper.values()[below(2)]);
      case 7 -> new Move.Rally(party(), item());
      case 8 -> check(state);
      case 9 -> new Move.Read(party());
      case 10 -> new Move.Withdraw(item());
      case 11 -> below(RARELY) == 0 ? new Move.Adjourn() : new Move.Undo();
      case 12 -> below(RARELY) == 0 ? new Move.WalkOut() : new Move.Initial();
      case 13, 14 -> exhibit(state);
      default -> propose(state);
    };
  }

  private Move design(State state) {
    List<Blueprint> designs = game.blueprints();
    return designs.isEmpty()
        ? propose(state)
        : new Move.Blueprint(any(designs).id(), Optional.empty());
  }

  private Move check(State state) {
    List<Scenario.Notice> press = game.scenario().press();
    return press.isEmpty() ? new Move.Read(party()) : new Move.Check(any(press).id());
  }

  private Move exhibit(State state) {
    List<Integer> folder = state.table().folder();
    return folder.isEmpty() ? propose(state) : new Move.Exhibit(any(folder), party(), item());
  }

  private Move propose(State state) {
    List<Edit> edits = new ArrayList<>();
    for (int n = below(4); n > 0; n--) {
      edits.add(edit(state));
    }
    int gives = game.scenario().gives().size();
    List<Integer> given = gives > 0 && below(3) == 0 ? List.of(below(gives)) : List.of();
    boolean corridor = below(3) == 0;
    int party = party();
    Move.Call guess = new Move.Call(party, Act.values()[below(5)], item());
    Optional<Move.Call> call = below(3) == 0 ? Optional.of(guess) : Optional.empty();
    Move.Place place = corridor ? Move.Place.CORRIDOR : Move.Place.ROOM;
    return new Move.Propose(edits, given, place, corridor ? party : Edit.JOINT, call);
  }

  private Edit edit(State state) {
    int item = item();
    Item it = state.table().agenda().item(item);
    boolean annex = state.table().agenda().isAnnex(item);
    int level = below(it.top() + 1);
    int force = it.tagged() ? below(3) : 0;
    int party = party();
    long except = !annex && below(5) == 0 ? 1L << party : 0;
    return new Edit(item, level, force, annex ? party : Edit.JOINT, except);
  }
}
