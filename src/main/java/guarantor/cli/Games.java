package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.play.Course;
import guarantor.play.Effect;
import guarantor.play.Intent;
import guarantor.play.Msg;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.play.Summary;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.session.Version;
import guarantor.store.AssignmentFile;
import guarantor.store.Classroom;
import guarantor.store.Coursework;
import guarantor.store.SaveFile;
import guarantor.store.Saves;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The world around the model: starts and resumes games, commits moves to session and disk. */
final class Games implements Runner.World {
  private final Supplier<Content> shelf;
  private final PlayArguments options;
  private final Phrases phrases;
  private final Saves saves;
  private Session session;
  private SaveFile file;
  private Coursework coursework;

  /**
   * A world.
   *
   * @param shelf asked for content when a game begins; may have to wait
   */
  Games(Supplier<Content> shelf, PlayArguments options, Phrases phrases) {
    this.shelf = shelf;
    this.phrases = phrases;
    this.options = options;
    this.saves = options.saves().isEmpty() ? Saves.usual() : Saves.in(Path.of(options.saves()));
  }

  /** The game the command line asks for. */
  Msg begin(PlayArguments o) {
    if (!o.assignment().isEmpty()) {
      return carryOut(new Effect.Assign(o.assignment(), o.code()));
    }
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
      if (effect instanceof Effect.Assign e) {
        return assign(e.assignment(), e.code());
      }
      if (effect instanceof Effect.Keep e) {
        coursework = coursework.keeping(e.notes());
        return null;
      }
      if (effect instanceof Effect.HandIn) {
        return new Msg.HandedIn(HandIns.write(coursework, shelf.get(), file.path()).toString());
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
    begin(scenario, name, level, seed, "");
    return new Msg.Started(session.state(), session.log().get(0), "");
  }

  private void begin(Scenario scenario, String name, Difficulty level, long seed, String hash) {
    coursework = null;
    Content content = shelf.get();
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
            hash);
    file = SaveFile.create(saves.path(name), game, header);
    session = Session.start(game, level, seed);
    file.append(session.log().get(0));
  }

  /** Begins an assignment under a code, or goes on with it. */
  private Msg assign(String word, String code) {
    Content content = shelf.get();
    Classroom classroom = Classroom.check(PlayCommand.files(options), content);
    if (word.isEmpty()) {
      List<Intent.Choice> ready = new ArrayList<>();
      classroom
          .assignments()
          .values()
          .forEach(
              a -> ready.add(new Intent.Choice(a.id() + ": " + a.title(), "assignment " + a.id())));
      return new Msg.Offered(phrases.say("title.assignments"), ready);
    }
    Assignment a = classroom.find(word, content);
    if (!Assignment.isCode(code)) {
      return new Msg.Offered(phrases.say("title.code", word), List.of());
    }
    String name = options.save().isEmpty() ? a.id() + "-" + code : options.save();
    if (saves.has(name)) {
      return resume(name);
    }
    Scenario scenario = content.scenarios().get(a.scenario());
    begin(scenario, name, a.level(), a.seedOf(code), AssignmentFile.hash(a));
    coursework = Coursework.begin(file.path(), a, code);
    Move instruct = new Move.Instruct(a.dealt(code).orElse(a.roleSheet().instructions().get(0)));
    session.act(scenario.player(), instruct, Optional.empty()).event().ifPresent(file::append);
    return assigned(a, classroom, "");
  }

  private Msg assigned(Assignment a, Classroom classroom, String notice) {
    boolean revealed = a.revealed(LocalDate.now(ZoneOffset.UTC));
    Course course =
        new Course(a, classroom.words(), coursework.code(), coursework.notes(), revealed);
    return new Msg.Assigned(course, session.state(), notice);
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
    Game game = loaded.game();
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
    Optional<Coursework> beside = Coursework.of(file.path());
    coursework = beside.orElse(null);
    if (beside.isPresent() && !loaded.header().assignment().isEmpty()) {
      Classroom classroom = Classroom.check(PlayCommand.files(options), content);
      return assigned(beside.get().assignment(content), classroom, notice);
    }
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
