package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Scenario;
import guarantor.content.When;
import guarantor.lookup.ConditionRow;
import guarantor.lookup.DelegationRow;
import guarantor.lookup.Dossier;
import guarantor.lookup.Found;
import guarantor.lookup.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Derives a delegation's standing on a day. */
@Command(
    name = "delegation",
    description =
        "Derive what a delegation wants, accepts and rules out, with the positions behind.")
final class DelegationCommand implements Callable<Integer> {
  private static final int LABEL = 12;

  @ParentCommand private Root root;

  @Parameters(paramLabel = "D", description = "Delegation by id, name or member state.")
  private String delegation;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day; nothing later is used.")
  private String asOf;

  @Option(
      names = "--scenario",
      paramLabel = "S",
      description = "Take its status quo, and leave out the texts that are its outcome.")
  private String scenario;

  @Override
  public Integer call() {
    Content content = root.content();
    Found<Delegation> found = PositionsCommand.find(content, delegation);
    When day = Root.date("--as-of", asOf);
    Optional<Scenario> place =
        Optional.ofNullable(scenario).map(s -> Root.found("scenario", s, content.scenarios()));
    DelegationRow row = Dossier.of(content, found.what(), day.last(), place);
    root.print(row, page(content, found, row));
    return Tools.DONE;
  }

  private static Page page(Content content, Found<Delegation> found, DelegationRow row) {
    Page page = new Page().line(row.name() + " (" + row.id() + ") as of " + row.asOf() + ".");
    found.note().ifPresent(n -> page.text(0, "Note: " + n + "."));
    if (row.kind().equals("voice") || row.kind().equals("precedent")) {
      page.text(0, "Note: a " + row.kind() + "; what it says binds nobody.");
    }
    String status =
        row.statusQuoOf().map(s -> "as in " + s).orElse("unknown: no scenario has begun");
    page.text(
        0,
        Words.count(row.records(), "usable record")
            + "; "
            + Words.count(row.issues().size(), "issue")
            + " with a binding one"
            + (row.speaks() ? "" : "; too few for a voice at the table")
            + ". Status quo "
            + status
            + ".");
    String without = row.statusQuoOf().isPresent() ? "the status quo" : "the foot of every ladder";
    row.walkAway()
        .ifPresent(
            w -> page.text(0, "Walk-away " + w + " of 1000: what " + without + " is worth to it."));
    row.issues().forEach(i -> issue(page, content, i));
    if (!row.reserved().isEmpty()) {
      page.blank().line("Reserves: only reports, one member's words, or talk without a level.");
      row.reserved().forEach(r -> page.item(2, r.issue(), 29, String.join(", ", r.positions())));
    }
    return page;
  }

  private static void issue(Page page, Content content, DelegationRow.IssueRow i) {
    String how =
        i.inferred()
            ? "inferred from its bloc, never decisive"
            : "salience " + i.salience() + " of 1000";
    page.blank().line(i.name() + " (" + i.issue() + "), " + how);
    String ideal =
        i.ideal().map(l -> l + " (" + steps(i.idealThousandths()) + ")").orElse("none on record");
    page.item(2, "ideal", LABEL, ideal);
    page.item(2, "acceptable", LABEL, range(i.acceptable()));
    if (!i.redLines().isEmpty()) {
      page.item(2, "red lines", LABEL, range(i.redLines()));
    }
    for (ConditionRow c : i.conditions()) {
      page.item(2, "condition", LABEL, c.words(content) + " [" + c.position() + "]");
    }
    List<String> because = i.because().stream().map(b -> b.position() + ":" + b.weight()).toList();
    page.item(2, "because", LABEL, String.join(", ", because));
  }

  private static String range(List<String> levels) {
    return levels.isEmpty() ? "nothing" : String.join(", ", levels);
  }

  private static String steps(Optional<Integer> thousandths) {
    return String.format(Locale.ROOT, "%.3f steps up", thousandths.orElse(0) / 1000.0);
  }
}
