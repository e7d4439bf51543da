package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import guarantor.play.Effect;
import guarantor.play.Msg;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.play.Summary;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Version;
import guarantor.store.SaveFile;
import guarantor.store.Saves;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The world around the model: starts and resumes games, commits moves to session and disk. */
final class Games implements Runner.World {
  private final Supplier<Content> shelf;
  private final PlayArguments options;
  private final Saves saves;
  private Session session;
  private SaveFile file;

  /**
   * A world.
   *
   * @param shelf asked for content when a game begins; may have to wait
   */
  Games(Supplier<Content> shelf, PlayArguments options) {
    this.shelf = shelf;
    this.options = options;
    this.saves = options.saves().isEmpty() ? Saves.usual() : Saves.in(Path.of(options.saves()));
  }

  /** The game the command line asks for. */
  Msg begin(PlayArguments o) {
    return o.command().equals("resume")
        ? carryOut(new Effect.Resume(o.target()))
        : carryOut(new Effect.Start(o.target()));
  }

  Optional<String> newest() {
    return saves.newest();
  }

  @Override
  public Msg carryOut(Effect effect) {
    try {
      if (effect instanceof Effect.Start e) {
        return start(e.scenario());
      }
      if (effect instanceof Effect.Resume e) {
        return resume(e.name());
      }
      if (effect instanceof Effect.Commit e) {
        return commit(e);
      }
      return null;
    } catch (Refused e) {
      return new Msg.Failed(e.diagnostics().get(0).toString());
    }
  }

  /** What is printed on leaving: the outcome, the seed, where it is saved, how to go on. */
  List<String> summary(Phrases phrases) {
    if (session == null) {
      return List.of();
    }
    String name = saves.nameOf(file.path());
    return Summary.of(session.state(), phrases, file.path().toString(), name);
  }

  private Msg start(String id) {
    Content content = shelf.get();
    Scenario scenario = content.scenarios().get(id.isEmpty() ? "vilnius" : id);
    if (scenario == null) {
      List<String> ids = List.copyOf(content.scenarios().keySet());
      String near = Nearest.hint(id, ids);
      return new Msg.Failed(
          "there is no scenario '"
              + id
              + "'; there are: "
              + String.join(", ", ids)
              + (near.isEmpty() ? "" : "; " + near));
    }
    Difficulty level = PlayCommand.level(options.level());
    long seed =
        options.seed().isEmpty() ? System.nanoTime() & 0xFFFF : Long.parseLong(options.seed());
    String name = options.save().isEmpty() ? saves.fresh(scenario.id()) : options.save();
    Game game = Game.of(content, scenario);
    SaveFile.Header header =
        new SaveFile.Header(
            SaveFile.FORMAT,
            Version.GAME,
            Version.RULES,
            scenario.id(),
            content.hashes().get(scenario.id()),
            seed,
            level,
            "");
    file = SaveFile.create(saves.path(name), game, header);
    session = Session.start(game, level, seed);
    Event first = session.log().get(0);
    file.append(first);
    return new Msg.Started(session.state(), first, "");
  }

  private Msg resume(String typed) {
    Optional<String> name = typed.isEmpty() ? saves.newest() : Optional.of(typed);
    if (name.isEmpty()) {
      return new Msg.Failed("there is no save to go on with; start one with: play");
    }
    if (!saves.has(name.get())) {
      String near = Nearest.hint(name.get(), saves.names());
      return new Msg.Failed(
          "there is no save '"
              + name.get()
              + "'; "
              + (near.isEmpty() ? "see the folder " + saves.folder() : near));
    }
    Content content = shelf.get();
    SaveFile.Loaded loaded = SaveFile.load(saves.path(name.get()), content);
    Game game = Game.of(content, content.scenarios().get(loaded.header().scenario()));
    Difficulty level = loaded.header().level();
    long seed = loaded.header().seed();
    file = loaded.file();
    if (loaded.events().isEmpty()) {
      // The machine stopped between the first two lines; the first event follows from the header.
      session = Session.start(game, level, seed);
      file.append(session.log().get(0));
    } else {
      session = Session.resume(game, level, seed, loaded.events());
    }
    Event last = session.log().get(session.log().size() - 1);
    String notice =
        "Resumed " + name.get() + "." + loaded.notice().map(n -> " (" + n + ")").orElse("");
    return new Msg.Started(session.state(), last, notice);
  }

  private Msg commit(Effect.Commit e) {
    Game game = session.state().game();
    String seat = game.scenario().player();
    List<Event> before = List.copyOf(session.log());
    Session.Outcome outcome = session.act(seat, e.move(), Optional.of(e.typed()));
    if (outcome.refusal().isPresent()) {
      return new Msg.Refused(outcome.refusal().get());
    }
    Event event = outcome.event().orElseThrow();
    try {
      file.append(event);
    } catch (Refused unwritten) {
      // What is not on the disk has not happened: else the next line would follow on a gap.
      State was = session.state();
      session = Session.resume(game, was.difficulty(), was.seed(), before);
      throw unwritten;
    }
    return new Msg.Committed(event, session.state());
  }
}
