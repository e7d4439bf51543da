package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Utterance;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import guarantor.lookup.ReadRow;
import guarantor.lookup.Reads;
import guarantor.store.LexiconFiles;
import guarantor.store.UtterancesFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Understands one sentence a line, and says how. */
@Command(
    name = "read",
    description = {
      "Read sentences from standard input, one a line, and print how the game understands them.",
      "With --json each line is {\"text\": \"...\", \"addressee\": \"...\"} and so is each answer."
    })
final class ReadCommand implements Callable<Integer> {
  private static final int LABEL = 12;

  @ParentCommand private Root root;

  @Option(names = "--scenario", paramLabel = "S", description = "The scenario being played.")
  private String scenario;

  @Option(
      names = "--addressee",
      paramLabel = "D",
      description = "Whom the player faces where a sentence names nobody.")
  private String addressee;

  private final InputStream in;
  private final PrintStream err;

  ReadCommand(InputStream in, PrintStream err) {
    this.in = in;
    this.err = err;
  }

  @Override
  public Integer call() {
    Content content = root.content();
    if (scenario != null && !content.scenarios().containsKey(scenario)) {
      throw WrongUse.unknown(
          "scenario", scenario, Nearest.hint(scenario, content.scenarios().keySet()));
    }
    Optional<String> faced =
        Optional.ofNullable(addressee)
            .map(word -> PositionsCommand.find(content, word).what().id());
    LexiconFiles words = root.lexicons();
    Reads reads = new Reads(content, words.lexicons(), words.measures());
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int code = Tools.DONE;
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !read(reads, faced, line, number)) {
          code = Tools.REFUSED;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return code;
  }

  /** One line; false where it is no JSON. */
  private boolean read(Reads reads, Optional<String> faced, String line, int number) {
    try {
      ReadRow row;
      if (root.json()) {
        Utterance u = UtterancesFile.row("stdin:" + number, "", line);
        row = reads.row(u.text(), u.addressee().or(() -> faced), u.context());
      } else {
        row = reads.row(line, faced, "");
      }
      root.printLine(row, page(row));
      return true;
    } catch (Refused e) {
      e.diagnostics().forEach(d -> err.print(d + "\n"));
      return false;
    }
  }

  private static Page page(ReadRow r) {
    Page page = new Page().line(r.text());
    page.item(2, "act", LABEL, r.intent() + percent(r.sure().intent()));
    r.addressee().ifPresent(a -> page.item(2, "to", LABEL, a));
    if (!r.issues().isEmpty()) {
      page.item(2, "issue", LABEL, r.issues().get(0).issue() + percent(r.sure().issue()));
      r.level().ifPresent(l -> page.item(2, "level", LABEL, l + percent(r.sure().level())));
      page.item(2, "stance", LABEL, r.polarity().orElse("none") + percent(r.sure().polarity()));
    }
    String sure = r.move() ? r.certain() ? "certain" : "unsure" : "no move";
    return page.item(2, "reading", LABEL, sure).blank();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, " (%.0f %%)", 100 * share);
  }
}
