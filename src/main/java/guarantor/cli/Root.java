package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.When;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import guarantor.session.Version;
import guarantor.store.Classroom;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.JsonPrinter;
import guarantor.store.LexiconFiles;
import guarantor.store.PackReader;
import guarantor.store.SaveFile;
import guarantor.store.Saves;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, and what commands need of the world. */
@Command(
    name = "guarantor",
    description = "Negotiate security guarantees for Ukraine against sourced positions.",
    footer = {
      "",
      "To play: guarantor play [SCENARIO], guarantor resume [NAME].",
      "Exit codes: 0 done, 1 findings or refused, 2 wrong use."
    },
    synopsisSubcommandLabel = "COMMAND")
final class Root implements Callable<Integer> {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON in place of text.")
  private boolean json;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Read this content in place of the program's own.")
  private String content;

  @Option(
      names = "--saves",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Look for saves here; else where play keeps them.")
  private String saves;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = "--version",
      description = "Print the versions of game, content, saves and rules.")
  private boolean version;

  Root(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Asks at the terminal. */
  Asker asker() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Asker(in, json ? new PrintStream(nowhere, false, StandardCharsets.UTF_8) : out);
  }

  /** What `--version --json` prints. */
  record Versions(String game, String content, int saveFormat, int rules) {}

  @Override
  public Integer call() {
    if (!version) {
      throw new WrongUse("no command given; see guarantor --help");
    }
    Versions v = new Versions(Version.GAME, content().hash(), SaveFile.FORMAT, Version.RULES);
    print(
        v,
        new Page()
            .line("Guarantor " + v.game())
            .line("content " + v.content())
            .line("save format " + v.saveFormat() + ", rules " + v.rules()));
    return Tools.DONE;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  boolean json() {
    return json;
  }

  /** Prints one document: as JSON or as text. */
  void print(Object data, Page text) {
    print(false, data, text);
  }

  /** The same where another option may ask for JSON too. */
  void print(boolean asJson, Object data, Page text) {
    out.print(json || asJson ? JsonPrinter.document(data) : text.toString());
  }

  /** Prints what is JSON already. */
  void printRaw(String text) {
    out.print(text);
  }

  /** The folder that --content names, which need not be there yet. */
  Path contentFolder() {
    if (content == null) {
      throw new WrongUse("say where with --content DIR; a folder that is not there is made");
    }
    return folder(content);
  }

  /** The content that --content names, or the program's own where there is none yet. */
  Content contentOrShipped() {
    boolean there = ContentFiles.has(contentFolder());
    return new ContentReader(there ? contentFiles(null) : ContentFiles.shipped()).read();
  }

  /** A folder that a person typed. */
  Path folder(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new WrongUse("'" + typed + "' is no folder");
    }
  }

  /** Prints one of many documents: as a line of JSON or as text. */
  void printLine(Object data, Page text) {
    out.print(json ? JsonPrinter.line(data) : text.toString());
    out.flush();
  }

  /**
   * The content, sound; refused with all its faults otherwise. Of a pack over the program's own the
   * files with faults are left out, each with one line.
   */
  Content content() {
    return PackReader.read(contentFiles(content), d -> err.print(d + "\n"));
  }

  /** Changes with every change of a file of the content that was asked for. */
  String contentStamp() {
    return content == null ? "" : ContentFiles.stamp(folder(content));
  }

  /** The words of players; refused with all their faults. */
  LexiconFiles lexicons() {
    return LexiconFiles.of(contentFiles(content));
  }

  /** What the content holds for classes. */
  Classroom classroom(Content read) {
    return Classroom.check(contentFiles(content), read);
  }

  /** A path as a person typed it. */
  static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new WrongUse("'" + word + "' is no path");
    }
  }

  /** The files of a folder, or of --content, or of the program. */
  ContentFiles contentFiles(String given) {
    String folder = given == null ? content : given;
    if (folder == null) {
      return ContentFiles.shipped();
    }
    try {
      ContentFiles files = ContentFiles.given(folder(folder));
      if (files.hasPack() || files.files().containsKey("issues.json")) {
        return files;
      }
      throw new WrongUse("'" + folder + "' is no content folder: it has no content files");
    } catch (Refused e) {
      if (e.diagnostics().get(0).code().equals("NO_CONTENT")) {
        throw new WrongUse("'" + folder + "' is no folder");
      }
      throw e;
    }
  }

  /** What has this id; a word that none has is wrong use, told with the nearest. */
  static <T> T found(String what, String word, Map<String, T> among) {
    T found = among.get(word);
    if (found == null) {
      throw WrongUse.unknown(what, word, Nearest.hint(word, among.keySet()));
    }
    return found;
  }

  /** The save that a word stands for. */
  Path save(String word) {
    try {
      Saves folder = saves == null ? Saves.usual() : Saves.in(Path.of(saves));
      return folder
          .find(word)
          .orElseThrow(() -> WrongUse.unknown("save", word, Nearest.hint(word, folder.names())));
    } catch (InvalidPathException e) {
      throw new WrongUse("'" + saves + "' is no folder");
    }
  }

  /** A date as people write it; a month or year counts as its last day. */
  static When date(String option, String text) {
    try {
      return When.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(option + ": " + e.getMessage());
    }
  }
}
