package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.Called;
import guarantor.education.Csv;
import guarantor.education.Html;
import guarantor.education.Note;
import guarantor.education.Report;
import guarantor.education.Section;
import guarantor.session.Game;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.store.Coursework;
import guarantor.store.SaveFile;
import guarantor.store.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The report on a finished game. */
@Command(name = "debrief", description = "Report on a finished game, part by part, with evidence.")
final class DebriefCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "SAVE", description = "A save's file, or its name in --saves.")
  private String save;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it: .html, .csv, or text for any other ending.")
  private String out;

  /** What `debrief --json` prints. */
  record Document(String scenario, String title, boolean revealed, List<Section> sections) {}

  @Override
  public Integer call() {
    Path path = root.save(save);
    Content content = root.content();
    SaveFile.Loaded loaded = SaveFile.load(path, content);
    SaveFile.Header h = loaded.header();
    Game game = loaded.game();
    State state = Session.resume(game, h.level(), h.seed(), loaded.events()).state();
    if (state.phase() != Phase.OVER) {
      throw Refused.file(path.toString(), "NOT_OVER", "is not over", "resume it and end the game");
    }
    Optional<Coursework> work = Coursework.of(path);
    Optional<Assignment> a = work.map(w -> w.assignment(content));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    boolean revealed = a.map(x -> x.revealed(today)).orElse(true);
    List<Note> notes = work.map(Coursework::notes).orElse(List.of());
    List<Section> sections =
        Report.of(
            state,
            new Called(content, game.scenario()),
            a.map(Assignment::predict).orElse(List.of()),
            notes,
            revealed,
            a.map(Assignment::reflection).orElse(List.of()));
    String title = "Debrief: " + game.scenario().title();
    Document document = new Document(h.scenario(), title, revealed, sections);
    if (out == null) {
      root.print(document, text(document));
    } else {
      Texts.write(Root.path(out), written(document));
      root.print(document, new Page().line("Written: " + out));
    }
    return Tools.DONE;
  }

  private String written(Document d) {
    if (out.endsWith(".html")) {
      Html html = new Html(d.title()).text(card(d));
      for (Section s : d.sections()) {
        html.heading(s.name()).text(s.sentence());
        s.drawing().ifPresent(html::drawing);
        html.table(s.name(), s.heading(), s.rows());
      }
      return html.toString();
    }
    return out.endsWith(".csv") ? csv(d) : text(d).toString();
  }

  private static String card(Document d) {
    String later = " What each side wanted is shown from the day your teacher set.";
    return "Not a forecast, not advice." + (d.revealed() ? "" : later);
  }

  /** One table under the other: the part's name, then its cells. */
  private static String csv(Document d) {
    StringBuilder all = new StringBuilder();
    for (Section s : d.sections()) {
      List<String> heading = new ArrayList<>(List.of("part"));
      heading.addAll(s.heading());
      all.append(Csv.line(heading));
      for (List<String> row : s.rows()) {
        List<String> cells = new ArrayList<>(List.of(s.name()));
        row.forEach(c -> cells.add(Csv.guarded(c)));
        all.append(Csv.line(cells));
      }
    }
    return all.toString();
  }

  private static Page text(Document d) {
    Page page = new Page().line(d.title()).text(0, card(d));
    for (Section s : d.sections()) {
      page.blank().line(s.name().toUpperCase(java.util.Locale.ROOT)).text(0, s.sentence());
      for (List<String> row : s.rows()) {
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
          boolean said = !row.get(i).isEmpty() && !row.get(i).equals("-");
          if (said) {
            rest.add(row.size() > 2 ? s.heading().get(i) + ": " + row.get(i) : row.get(i));
          }
        }
        page.item(2, row.get(0), 18, String.join("; ", rest));
      }
    }
    return page;
  }
}
