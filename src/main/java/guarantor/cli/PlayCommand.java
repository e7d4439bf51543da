package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.plain.Plain;
import guarantor.play.Intent;
import guarantor.play.Model;
import guarantor.play.Msg;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.session.Difficulty;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code play}, {@code resume} and no command at all: arguments by hand, so that play starts fast.
 */
final class PlayCommand {
  private static final int WIDTH = 80;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  PlayCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs and returns the exit code: 0 done, 1 refused, 2 wrong use. */
  int run(String[] args) {
    try {
      return play(PlayArguments.of(args));
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
    Content content = new ContentReader(files(options)).read();
    Games games = new Games(content, options);
    Phrases phrases = new Phrases("en");
    Model title =
        Model.title(Model.Face.PLAIN, new Model.Titles(phrases, titles(content, games, phrases)));
    Runner runner = new Runner(title, games);
    List<Msg> first = new ArrayList<>();
    if (options.command().equals("play") && !options.target().isEmpty()
        || options.command().equals("resume")) {
      Msg begun = games.begin(options);
      if (begun instanceof Msg.Failed f) {
        err.println(f.message());
        return 1;
      }
      first.add(begun);
    } else {
      out.println(phrases.say("title.name"));
      out.println(phrases.say("title.line"));
      out.println(phrases.say("title.card"));
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    new Plain(runner, lines, new PrintWriter(out, false, StandardCharsets.UTF_8), WIDTH).run(first);
    if (!runner.model().save().isEmpty()) {
      out.println(phrases.say("plain.saved", runner.model().save()));
    }
    return 0;
  }

  private static ContentFiles files(PlayArguments options) {
    return options.content().isEmpty()
        ? ContentFiles.shipped()
        : ContentFiles.in(Path.of(options.content()));
  }

  private static List<Intent.Choice> titles(Content content, Games games, Phrases phrases) {
    List<Intent.Choice> out = new ArrayList<>();
    for (Scenario s : content.scenarios().values()) {
      out.add(new Intent.Choice(phrases.say("title.new", s.title()), "play " + s.id()));
    }
    games
        .newest()
        .ifPresent(
            n -> out.add(new Intent.Choice(phrases.say("title.continue", n), "resume " + n)));
    out.add(new Intent.Choice(phrases.say("title.help-short"), "help"));
    out.add(new Intent.Choice(phrases.say("title.quit"), "quit"));
    return out;
  }

  static Difficulty level(String word) {
    return Difficulty.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
