package guarantor.cli;

import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.lookup.ScenarioRow;
import guarantor.plain.Plain;
import guarantor.play.Block;
import guarantor.play.Hearing;
import guarantor.play.Intent;
import guarantor.play.Layout;
import guarantor.play.Model;
import guarantor.play.Msg;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.play.Screen;
import guarantor.session.Difficulty;
import guarantor.store.ContentFiles;
import guarantor.tui.Loop;
import guarantor.tui.Theme;
import guarantor.tui.Trace;
import guarantor.tui.Tty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code play}, {@code resume} and no command at all: arguments by hand, so that play starts fast.
 */
final class PlayCommand {
  private static final int WIDTH = 80;

  private final InputStream in;
  private final OutputStream raw;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final Trace traces = new Traces();

  PlayCommand(InputStream in, OutputStream raw, PrintStream err, Map<String, String> environment) {
    this.in = in;
    this.raw = raw;
    this.out = new PrintStream(raw, false, StandardCharsets.UTF_8);
    this.err = err;
    this.environment = environment;
  }

  /** Runs and returns the exit code: 0 done, 1 refused, 2 wrong use. */
  int run(String[] args) {
    try {
      int code = play(PlayArguments.of(args));
      out.flush();
      return code;
    } catch (PlayArguments.Wrong e) {
      err.println(e.getMessage());
      return 2;
    } catch (Refused e) {
      for (Diagnostic d : e.diagnostics()) {
        err.println(d);
      }
      return 1;
    }
  }

  private int play(PlayArguments options) {
    if (options.help()) {
      out.println(PlayArguments.USAGE);
      return 0;
    }
    Reading reading = Reading.of(options.content(), err::println);
    boolean named =
        options.command().equals("play")
            && !(options.target().isEmpty() && options.assignment().isEmpty());
    boolean atOnce = named || options.command().equals("resume");
    if (atOnce) {
      reading.begin();
    }
    Phrases phrases = new Phrases("en");
    Games games = new Games(reading::content, options, phrases);
    boolean screen = !options.plain() && Loop.usable(environment, System.console() != null);
    Model.Face face = screen ? Model.Face.SCREEN : Model.Face.PLAIN;
    List<Msg> first = new ArrayList<>();
    if (atOnce) {
      Msg begun = games.begin(options);
      if (begun instanceof Msg.Failed f) {
        err.println(f.message());
        return 1;
      }
      if (begun instanceof Msg.Offered) {
        err.println("--code must be a code of letters and digits, not a name");
        return 2;
      }
      first.add(begun);
    }
    List<Intent.Choice> titles = titles(reading.scenarios(), games, phrases);
    Runner runner =
        new Runner(
            Model.title(face, new Model.Titles(phrases, titles)),
            games,
            Hearing.of(reading::content, reading::words));
    reading.begin();
    int code = screen ? screen(runner, first) : lines(runner, first, phrases);
    games.summary(phrases).forEach(out::println);
    return code;
  }

  private int lines(Runner runner, List<Msg> first, Phrases phrases) {
    if (first.isEmpty()) {
      for (String key : List.of("title.name", "title.line", "title.card")) {
        Layout.rows(Block.of(Block.Kind.NOTE, phrases.say(key)), WIDTH)
            .forEach(row -> out.println(row.plain()));
      }
    }
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    new Plain(runner, reader, writer, WIDTH).run(first);
    return 0;
  }

  private int screen(Runner runner, List<Msg> first) {
    Tty tty;
    try {
      tty = Tty.open(in, raw, Thread::sleep);
    } catch (IOException e) {
      err.println(e.getMessage() + "; play --plain needs no terminal");
      return 1;
    }
    Loop loop = new Loop(tty, Theme.under(environment, Theme.DEFAULT), traces, err);
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> loop.broken(fault));
    return switch (loop.run(new Screen(runner, first))) {
      case FINISHED -> 0;
      default -> 1;
    };
  }

  static ContentFiles files(PlayArguments options) {
    return options.content().isEmpty()
        ? ContentFiles.shipped()
        : ContentFiles.in(Path.of(options.content()));
  }

  private static List<Intent.Choice> titles(
      List<Scenario> scenarios, Games games, Phrases phrases) {
    List<Intent.Choice> out = new ArrayList<>();
    Set<String> lessons = new TreeSet<>();
    scenarios.stream().filter(s -> s.lesson().isPresent()).forEach(s -> lessons.add(s.id()));
    for (ScenarioRow s : ScenarioRow.of(scenarios)) {
      String key = lessons.contains(s.id()) ? "title.lesson" : "title.new";
      out.add(new Intent.Choice(phrases.say(key, s.title()), "play " + s.id()));
    }
    games
        .newest()
        .ifPresent(
            n -> out.add(new Intent.Choice(phrases.say("title.continue", n), "resume " + n)));
    out.add(new Intent.Choice(phrases.say("title.assignment"), "assignment"));
    out.add(new Intent.Choice(phrases.say("title.help-short"), "help"));
    out.add(new Intent.Choice(phrases.say("title.quit"), "quit"));
    return out;
  }

  static Difficulty level(String word) {
    return Difficulty.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
