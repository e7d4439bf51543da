package guarantor.play;

import guarantor.content.Content;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One game in the hands of a test: moves by name, sittings passed, what came of them. */
final class Table {
  /** Scenarios of the shipped content, cast once for all tests. */
  private static final Map<String, Game> SHIPPED = new ConcurrentHashMap<>();

  private final Game game;
  private final Session session;

  private Table(Game game) {
    this.game = game;
    this.session = Session.start(game, Difficulty.STANDARD, 3);
  }

  /** A scenario at the opening of one of its sittings, at its first stop, nothing done. */
  static Table at(Content content, String scenario, int sitting) {
    Game fresh = Game.of(content, content.scenarios().get(scenario));
    Table t =
        new Table(content == Stage.CONTENT ? SHIPPED.computeIfAbsent(scenario, k -> fresh) : fresh);
    t.until(sitting);
    return t;
  }

  Table until(int sitting) {
    while (state().table().sitting() < sitting || state().phase() == Phase.TRAVEL) {
      pass();
    }
    return this;
  }

  private void pass() {
    switch (state().phase()) {
      case TRAVEL -> act(new Move.Travel(state().scene().sitting().stops().get(0).id()));
      case PRESS -> act(new Move.Press(-1));
      default -> act(new Move.Adjourn());
    }
  }

  State state() {
    return session.state();
  }

  Game game() {
    return game;
  }

  int sittings() {
    return game.sittings();
  }

  int item(String issue) {
    return game.issueIds().indexOf(issue);
  }

  int party(String delegation) {
    return game.docket().party(delegation);
  }

  boolean may(Move move) {
    return session.refuses(move).isEmpty();
  }

  /** Makes a move, which must be allowed. */
  List<Fact> act(Move move) {
    Session.Outcome done = session.act(game.scenario().player(), move, Optional.empty());
    return done.event()
        .map(Event::facts)
        .orElseThrow(() -> new AssertionError(move + " refused: " + done.refusal()));
  }

  /** Makes it if it is allowed. */
  boolean tried(Move move) {
    return may(move) && !act(move).isEmpty();
  }

  static Move room(List<Edit> edits, List<Integer> gives) {
    return new Move.Propose(edits, gives, Move.Place.ROOM, Edit.JOINT, Optional.empty());
  }

  boolean pledged(int party) {
    return (state().table().pledged(Paper.COMPACT) >> party & 1) != 0;
  }

  /** Every fact of the game so far. */
  List<Fact> facts() {
    List<Fact> out = new ArrayList<>();
    session.log().forEach(e -> out.addAll(e.facts()));
    return out;
  }

  /** The pages at the end, once the player leaves or initials. */
  List<Block> ending() {
    act(may(new Move.Initial()) ? new Move.Initial() : new Move.WalkOut());
    return Ending.pages(state(), new Names(game, Stage.PHRASES));
  }
}
