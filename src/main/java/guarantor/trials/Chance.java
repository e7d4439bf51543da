package guarantor.trials;

import guarantor.negotiation.Act;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Paper;
import guarantor.session.Move;
import guarantor.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any legal move, drawn from a seed: what it does is never sensible. */
final class Chance implements Bot {
  private static final int TRIES = 40;
  private static final int KINDS = 21;

  private final long seed;
  private int drawn;

  Chance(long seed) {
    this.seed = seed;
  }

  private int below(int bound) {
    return Draw.below(bound, seed, drawn++, "random bot");
  }

  private <T> T any(List<T> all) {
    return all.get(below(all.size()));
  }

  @Override
  public Move move(BotView view) {
    for (int n = 0; n < TRIES; n++) {
      Move move = any(view);
      if (view.allows(move)) {
        return move;
      }
    }
    return view.pass();
  }

  private Move any(BotView view) {
    if (view.phase() == Phase.TRAVEL) {
      return new Move.Travel(any(view.stops()));
    }
    if (view.phase() == Phase.PRESS) {
      List<Offered> lines = view.pressLines();
      int pick = below(lines.size() + 1);
      return new Move.Press(pick < lines.size() ? lines.get(pick).ref() : -1);
    }
    int party = below(view.parties());
    int item = below(view.items());
    return switch (below(KINDS)) {
      case 0, 1 -> new Move.Ask(party, item);
      case 2 ->
          view.blueprints().isEmpty()
              ? new Move.Read(party)
              : new Move.Blueprint(any(view.blueprints()), Optional.empty());
      case 3, 4, 5 -> new Move.Accept(party, Paper.values()[below(2)]);
      case 6 -> new Move.Rally(party, item);
      case 7 ->
          view.notices().isEmpty() ? new Move.Read(party) : new Move.Check(any(view.notices()));
      case 8 -> new Move.Read(party);
      case 9 -> new Move.Withdraw(item);
      case 11 ->
          view.folder().isEmpty()
              ? new Move.Read(party)
              : new Move.Exhibit(any(view.folder()), party, item);
      case 10 -> below(8) == 0 ? new Move.Adjourn() : new Move.Ask(party, item);
      default -> propose(view);
    };
  }

  private Move propose(BotView view) {
    List<Edit> edits = new ArrayList<>();
    for (int n = below(4); n > 0; n--) {
      edits.add(edit(view));
    }
    boolean giving = below(3) == 0 && view.gives() > 0;
    List<Integer> gives = giving ? List.of(below(view.gives())) : List.of();
    int party = below(view.parties());
    boolean corridor = below(3) == 0;
    Move.Call guess = new Move.Call(party, Act.values()[below(5)], below(view.items()));
    Optional<Move.Call> call = below(3) == 0 ? Optional.of(guess) : Optional.empty();
    Move.Place place = corridor ? Move.Place.CORRIDOR : Move.Place.ROOM;
    return new Move.Propose(edits, gives, place, corridor ? party : Edit.JOINT, call);
  }

  private Edit edit(BotView view) {
    int item = below(view.items());
    boolean annex = view.agenda().isAnnex(item);
    int level = below(view.agenda().item(item).top() + 1);
    int force = view.agenda().item(item).tagged() ? below(3) : 0;
    int party = below(view.parties());
    long except = !annex && below(5) == 0 ? 1L << party : 0;
    return new Edit(item, level, force, annex ? party : Edit.JOINT, except);
  }
}
