package guarantor.cli;

import guarantor.lookup.ScenarioRow;
import guarantor.lookup.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the scenarios. */
@Command(name = "scenarios", description = "List the scenarios with their sittings.")
final class ScenariosCommand implements Callable<Integer> {
  private static final int LABEL = 14;

  @ParentCommand private Root root;

  @Override
  public Integer call() {
    List<ScenarioRow> rows = ScenarioRow.of(root.content());
    Page page = new Page().line(Words.count(rows.size(), "scenario") + ".");
    rows.forEach(r -> scenario(page, r));
    root.print(rows, page);
    return Tools.DONE;
  }

  private static void scenario(Page page, ScenarioRow r) {
    page.blank().line(r.id() + ": " + r.title());
    page.text(2, r.card());
    page.item(2, "Dilemma", LABEL, r.dilemma());
    String moves = r.moves().tutorial() + ", " + r.moves().standard() + ", " + r.moves().hard();
    page.item(2, "Moves", LABEL, moves + " (tutorial, standard, hard)");
    page.item(
        2,
        "Instructions",
        LABEL,
        String.join(", ", r.instructions().stream().map(i -> i.id()).toList()));
    page.item(2, "Sittings", LABEL, Words.count(r.sittings().size(), "sitting"));
    for (ScenarioRow.SittingRow s : r.sittings()) {
      for (ScenarioRow.StopRow stop : s.stops()) {
        page.item(4, s.moment(), 12, stop.place() + ": " + String.join(", ", stop.seats()));
      }
    }
  }
}
