package guarantor.trials;

import guarantor.negotiation.Ask;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An adversary that knows every record and wants one thing: a signature past a red line. It offers
 * what is easy, brings signers in for their ties, pays every give that is asked for, lays exhibits,
 * uses corridors, tags and exceptions, and asks again and again for the level that is barred.
 */
final class Trespasser implements Hand {
  private final Roamer dice;
  private final Game game;

  Trespasser(Game game, long seed) {
    this.game = game;
    this.dice = new Roamer(game, seed);
  }

  @Override
  public Move move(State state) {
    int kind = dice.below(20);
    if (state.phase() != Phase.TABLE || kind == 0) {
      return dice.move(state);
    }
    List<int[]> lines = lines(state);
    if (lines.isEmpty() || kind < 6) {
      return easy(state);
    }
    if (kind < 9) {
      return new Move.Accept(dice.below(state.table().parties()), Paper.values()[dice.below(2)]);
    }
    int[] line = lines.get(dice.below(lines.size()));
    if (kind < 11 && !state.table().folder().isEmpty()) {
      List<Integer> folder = state.table().folder();
      return new Move.Exhibit(folder.get(dice.below(folder.size())), line[0], line[1]);
    }
    return trespass(state, line[0], line[1], line[2]);
  }

  /** Red lines of those that answer: party, item, the first level barred. */
  private static List<int[]> lines(State state) {
    List<int[]> out = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      for (int i = 0; p.answers() && i < p.evidence().size(); i++) {
        for (Evidence e : p.evidence().get(i)) {
          if (e.kind() == Evidence.Kind.RED_LINE) {
            out.add(new int[] {p.index(), i, e.level()});
          }
        }
      }
    }
    return out;
  }

  private Move trespass(State state, int party, int item, int bar) {
    Item it = state.table().agenda().item(item);
    boolean annex = state.table().agenda().isAnnex(item);
    int level = Math.min(it.top(), bar + dice.below(2));
    int force = it.tagged() ? dice.below(3) : 0;
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(item, level, force, annex ? party : Edit.JOINT, 0));
    if (dice.below(2) == 0) {
      edits.add(easy(state, party, dice.below(state.table().agenda().size())));
    }
    boolean corridor = dice.below(3) == 0;
    Move.Place place = corridor ? Move.Place.CORRIDOR : Move.Place.ROOM;
    return new Move.Propose(
        edits, gives(state, party, item), place, corridor ? party : Edit.JOINT, Optional.empty());
  }

  private List<Integer> gives(State state, int party, int item) {
    List<Integer> out = new ArrayList<>();
    for (Ask a : state.party(party).asks().get(item)) {
      if (!out.contains(a.give()) && !state.table().given(a.give(), party)) {
        out.add(a.give());
      }
    }
    return out;
  }

  /** Up to three clauses at what one delegation would carry: signers for the ties of others. */
  private Move easy(State state) {
    int party = dice.below(state.table().parties());
    List<Edit> edits = new ArrayList<>();
    long touched = 0;
    for (int n = 0; n < 3; n++) {
      int item = dice.below(game.issueIds().size());
      if ((touched >> item & 1) == 0) {
        touched |= 1L << item;
        edits.add(easy(state, party, item));
      }
    }
    return new Move.Propose(edits, List.of(), Move.Place.ROOM, Edit.JOINT, Optional.empty());
  }

  private Edit easy(State state, int party, int item) {
    Item it = state.table().agenda().item(item);
    Ground g = Ground.of(state.party(party), item, state.table().circumstances());
    boolean annex = state.table().agenda().isAnnex(item);
    int level = Math.max(it.statusQuo(), Math.min(it.top(), g.reach()));
    int force = it.tagged() ? dice.below(3) : 0;
    return new Edit(item, level, force, annex ? party : Edit.JOINT, 0);
  }
}
