package guarantor.play;

import guarantor.content.Content;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.LexiconFiles;
import java.util.List;
import java.util.Optional;

/** A world without a disk: games that live as long as the test. */
final class Stage implements Runner.World {
  static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();
  static final Phrases PHRASES = new Phrases("en");

  private final long seed;
  private Session session;

  private Stage(long seed) {
    this.seed = seed;
  }

  /** The title, as a face shows it first. */
  static Runner title(Model.Face face, long seed) {
    List<Intent.Choice> choices =
        List.of(
            new Intent.Choice(PHRASES.say("title.new", "The road to Vilnius, 2023"), "play"),
            new Intent.Choice(PHRASES.say("title.help-short"), "help"),
            new Intent.Choice(PHRASES.say("title.quit"), "quit"));
    return new Runner(Model.title(face, new Model.Titles(PHRASES, choices)), new Stage(seed));
  }

  /** A game of Vilnius that has just begun, with the reader of free text. */
  static Runner listening(Model.Face face, long seed) {
    Hearing hearing =
        Hearing.of(
            () -> CONTENT,
            () -> {
              LexiconFiles words = LexiconFiles.of(ContentFiles.shipped());
              return new Hearing.Words(words.lexicons(), words.measures());
            });
    Model title = Model.title(face, new Model.Titles(PHRASES, List.of()));
    Runner runner = new Runner(title, new Stage(seed), hearing);
    runner.take(new Msg.Line("play vilnius"));
    return runner;
  }

  /** A game of Vilnius that has just begun. */
  static Runner vilnius(Model.Face face, long seed) {
    return game("vilnius", face, seed);
  }

  /** A game that has just begun. */
  static Runner game(String scenario, Model.Face face, long seed) {
    Runner runner = title(face, seed);
    runner.take(new Msg.Line("play " + scenario));
    return runner;
  }

  @Override
  public Msg carryOut(Effect effect) {
    if (effect instanceof Effect.Start start) {
      String id = start.scenario().isEmpty() ? "vilnius" : start.scenario();
      Game game = Game.of(CONTENT, CONTENT.scenarios().get(id));
      session = Session.start(game, Difficulty.STANDARD, seed);
      return new Msg.Started(session.state(), session.log().get(0), "");
    }
    if (effect instanceof Effect.Resume) {
      return new Msg.Failed("there is no save to go on with");
    }
    if (effect instanceof Effect.Commit c) {
      Session.Outcome outcome = session.act("ukraine", c.move(), Optional.of(c.typed()));
      if (outcome.refusal().isPresent()) {
        return new Msg.Refused(outcome.refusal().get());
      }
      Event event = outcome.event().orElseThrow();
      return new Msg.Committed(event, session.state());
    }
    return null;
  }
}
