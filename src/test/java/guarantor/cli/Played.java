package guarantor.cli;

import guarantor.content.Content;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Proposals;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Version;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.SaveFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Games played by a script, as saves. */
final class Played {
  static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();
  private static final long SEED = 7;
  private static final int BLIND_MOVES = 300;
  private static final int ALL_SEATED = 6;

  private final Game game;
  private final Session session;

  private Played() {
    game = Game.of(CONTENT, CONTENT.scenarios().get("vilnius"));
    session = Session.start(game, Difficulty.STANDARD, SEED);
  }

  /** Two moves in Bratislava and no more. */
  static Played begun() {
    Played p = new Played();
    p.move(new Move.Ask(p.party("france"), p.item("mutual-defence-trigger")));
    p.propose("mutual-defence-trigger", "consultations-plus-assistance", 2);
    return p;
  }

  /**
   * A whole game: a modest Compact, a leak-prone corridor, an undone move, initialled at the end.
   */
  static Played whole() {
    Played p = begun();
    p.move(new Move.Adjourn());
    p.move(new Move.Undo());
    p.propose("nato-membership-path", "irreversible-path", 0);
    p.toTheLastSitting();
    p.propose("legal-form", "political-declaration", 0);
    p.move(
        new Move.Propose(
            List.of(),
            List.of(0),
            Move.Place.CORRIDOR,
            p.party("united-kingdom"),
            Optional.of(new Move.Call(p.party("united-kingdom"), act("ACCEPT"), -1))));
    p.move(new Move.Initial());
    return p;
  }

  /** The player leaves. */
  static Played walkedOut() {
    Played p = begun();
    p.move(new Move.WalkOut());
    return p;
  }

  /** A whole game by dice: questions, offers, gives, accepted counters; all of them allowed. */
  static Played blind(int seed) {
    return blind(new Played(), seed);
  }

  /** The same, but the first six sittings pass unused: more is agreed when all are seated. */
  static Played late(int seed) {
    Played p = new Played();
    while (p.session.state().scene().index() < ALL_SEATED) {
      Phase phase = p.session.state().phase();
      p.move(
          phase == Phase.TRAVEL
              ? new Move.Travel("oslo")
              : phase == Phase.PRESS ? new Move.Press(-1) : new Move.Adjourn());
    }
    return blind(p, seed);
  }

  private static Played blind(Played p, int seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < BLIND_MOVES && p.session.state().phase() != Phase.OVER; i++) {
      Move move = p.blindMove(dice);
      if (p.session.refuses(move).isEmpty()) {
        p.move(move);
      }
    }
    if (p.session.state().phase() != Phase.OVER) {
      p.move(new Move.WalkOut());
    }
    return p;
  }

  private Move blindMove(Random dice) {
    State state = session.state();
    int party = dice.nextInt(game.partyIds().size());
    int item = dice.nextInt(game.issueIds().size());
    Phase phase = state.phase();
    if (phase == Phase.TRAVEL) {
      return new Move.Travel(dice.nextBoolean() ? "oslo" : "helsinki");
    }
    if (phase == Phase.PRESS) {
      List<String> lines = state.scene().sitting().pressLines();
      return new Move.Press(dice.nextBoolean() ? -1 : game.ref(lines.get(0)));
    }
    return switch (dice.nextInt(9)) {
      case 0 -> new Move.Ask(party, item);
      case 1, 2, 3 -> new Move.Accept(party, Paper.COMPACT);
      case 4 ->
          new Move.Propose(
              List.of(), List.of(dice.nextInt(5)), Move.Place.ROOM, -1, Optional.empty());
      case 5 -> corridor(dice, party, item);
      default ->
          new Move.Propose(
              Proposals.edits(state, item, level(dice, item), 0),
              List.of(),
              Move.Place.ROOM,
              -1,
              Optional.empty());
    };
  }

  private Move corridor(Random dice, int party, int item) {
    boolean annex = game.docket().agenda().isAnnex(item);
    Edit edit =
        annex ? Edit.annex(item, level(dice, item), party) : Edit.joint(item, level(dice, item), 0);
    return new Move.Propose(List.of(edit), List.of(), Move.Place.CORRIDOR, party, Optional.empty());
  }

  /** One or two levels above the status quo. */
  private int level(Random dice, int item) {
    var it = game.docket().agenda().item(item);
    return Math.min(it.top(), it.statusQuo() + 1 + dice.nextInt(2));
  }

  Game game() {
    return game;
  }

  long seed() {
    return SEED;
  }

  List<Event> log() {
    return session.log();
  }

  private static guarantor.negotiation.Act act(String name) {
    return guarantor.negotiation.Act.valueOf(name);
  }

  private void toTheLastSitting() {
    while (!session.state().lastSitting()) {
      Phase phase = session.state().phase();
      if (phase == Phase.TRAVEL) {
        move(new Move.Travel("helsinki"));
      } else if (phase == Phase.PRESS) {
        String line = session.state().scene().sitting().pressLines().get(0);
        move(new Move.Press(game.ref(line)));
      } else {
        move(new Move.Adjourn());
      }
    }
  }

  private void propose(String issue, String level, int force) {
    int item = item(issue);
    int step = CONTENT.issues().get(issue).step(level);
    Edit edit = Edit.joint(item, step, force);
    move(new Move.Propose(List.of(edit), List.of(), Move.Place.ROOM, -1, Optional.empty()));
  }

  private void move(Move move) {
    Session.Outcome outcome = session.act("ukraine", move, Optional.empty());
    if (outcome.refusal().isPresent()) {
      throw new IllegalStateException(move + " was refused: " + outcome.refusal().get());
    }
  }

  private int party(String id) {
    return game.docket().party(id);
  }

  private int item(String issue) {
    return game.issueIds().indexOf(issue);
  }

  /** Writes it as a save. */
  Path save(Path path) {
    return save(path, CONTENT.hashes().get("vilnius"), Version.RULES);
  }

  /** Writes it as a save with one more event, made up, in an unbroken chain. */
  void forge(Path path, Move move, Fact fact) {
    save(path);
    int next = session.log().size() + 1;
    SaveFile.load(path, CONTENT)
        .file()
        .append(new Event(next, "ukraine", move, Optional.empty(), List.of(fact)));
  }

  /** Writes it as a save that says it comes from elsewhere. */
  Path save(Path path, String contentHash, int rules) {
    SaveFile file =
        SaveFile.create(
            path,
            game,
            new SaveFile.Header(
                SaveFile.FORMAT,
                Version.GAME,
                rules,
                "vilnius",
                contentHash,
                SEED,
                Difficulty.STANDARD,
                ""));
    List<Event> log = session.log();
    log.forEach(file::append);
    return path;
  }
}
