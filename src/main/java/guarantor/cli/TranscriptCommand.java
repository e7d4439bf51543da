package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.lookup.EndingRow;
import guarantor.lookup.ReplyRow;
import guarantor.lookup.Transcript;
import guarantor.lookup.TranscriptRow;
import guarantor.lookup.Words;
import guarantor.store.SaveFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the talk of a game with its citations. */
@Command(name = "transcript", description = "Print the talk of a game with its citations.")
final class TranscriptCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "SAVE", description = "A save's file, or its name in --saves.")
  private String save;

  @Override
  public Integer call() {
    Path path = root.save(save);
    Content content = root.content();
    SaveFile.Loaded loaded = SaveFile.load(path, content);
    TranscriptRow row = transcript(path, loaded);
    root.print(row, page(content, row));
    return Tools.DONE;
  }

  private static TranscriptRow transcript(Path path, SaveFile.Loaded loaded) {
    try {
      SaveFile.Header h = loaded.header();
      return Transcript.of(loaded.game(), h.level(), h.seed(), loaded.events());
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      // Every line reads well, but together they tell of no possible game.
      throw Refused.file(
          path.toString(),
          "BROKEN_SAVE",
          "tells of no possible game",
          "see what verify says of it");
    }
  }

  private static Page page(Content content, TranscriptRow row) {
    String title = content.scenarios().get(row.scenario()).title();
    Page page = new Page().line(title + " (" + row.scenario() + ")");
    page.line(Words.sentence(row.level()) + ", seed " + row.seed() + ", as of " + row.asOf() + ".");
    String sitting = "";
    for (TranscriptRow.TurnRow t : row.turns()) {
      if (!t.sitting().equals(sitting)) {
        page.blank().line(t.moment() + "  " + t.sitting());
        sitting = t.sitting();
      }
      turn(page, content, t);
    }
    row.ending().ifPresent(e -> ending(page, content, e));
    return page;
  }

  private static void turn(Page page, Content content, TranscriptRow.TurnRow t) {
    String who = content.delegations().get(t.seat()).shortName();
    page.item(0, t.costly() ? "Move " + t.round() : "Free", 9, who + " " + t.says() + ".");
    t.minutes().forEach(m -> page.item(2, "-", 2, m));
    for (ReplyRow r : t.replies()) {
      if (!r.text().isEmpty()) {
        reply(page, content, r);
      }
    }
  }

  private static void reply(Page page, Content content, ReplyRow r) {
    page.text(
        4,
        r.scene().orElse("")
            + ", "
            + r.date().orElse("")
            + ". "
            + r.speaker().orElse("")
            + ", "
            + r.office().orElse("")
            + ".");
    String words = r.quote().map(q -> " \"" + q + "\"").orElse("");
    String who = content.delegations().get(r.delegation()).shortName();
    page.text(
        4,
        who
            + ": "
            + r.text()
            + words
            + " ("
            + r.mark().orElse("")
            + ") ["
            + r.positions().get(0)
            + "]");
  }

  private static void ending(Page page, Content content, EndingRow e) {
    page.blank().line("THE DOCUMENT");
    page.item(2, "Signers", 10, names(content, e.signers()));
    page.item(2, "By tie", 10, names(content, e.rows()));
    if (!e.letters().isEmpty()) {
      page.item(2, "Letters", 10, names(content, e.letters()));
    }
    for (EndingRow.ClauseRow c : e.document()) {
      String force = c.force().map(f -> " On " + f + ".").orElse("");
      String reserving =
          c.reserving().isEmpty() ? "" : " Reserving: " + names(content, c.reserving()) + ".";
      page.item(2, c.article().orElse("-"), 10, c.clause() + force + reserving);
    }
    page.blank().line("ALARM DRILL, 0 to 100: tonight, after a peace, mean");
    for (EndingRow.AnswerRow a : e.drill()) {
      page.line(
          "  "
              + Page.pad(a.question(), 32)
              + number(a.tonight())
              + number(a.after())
              + number(a.mean()));
    }
    page.blank().text(0, "Instruction " + e.instruction() + ". " + ReplayCommand.score(e.score()));
  }

  private static String number(int n) {
    return String.format(java.util.Locale.ROOT, "%5d", n);
  }

  private static String names(Content content, List<String> delegations) {
    return delegations.isEmpty()
        ? "nobody"
        : Words.and(
            delegations.stream().map(d -> content.delegations().get(d).shortName()).toList());
  }
}
