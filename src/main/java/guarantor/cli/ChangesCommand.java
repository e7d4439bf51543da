package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Sound;
import guarantor.content.When;
import guarantor.lookup.DelegationRow;
import guarantor.lookup.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what one position changes in what is derived for its delegation. */
@Command(
    name = "changes",
    description = "Show what a position changes: the delegation without it and with it.")
final class ChangesCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "POSITION", description = "The id of a position.")
  private String id;

  @Option(names = "--scenario", paramLabel = "S", description = "As it counts in a scenario.")
  private String scenario;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "On a day; else the position's own.")
  private String asOf;

  /**
   * What `changes --json` prints.
   *
   * @param used whether it is used at all there
   */
  record Report(
      String position, String delegation, String asOf, boolean used, List<Change> changes) {}

  /** One thing that is derived, without the position and with it. */
  record Change(String issue, String what, String without, String with) {}

  @Override
  public Integer call() {
    Content content = root.content();
    Position p = Root.found("position", id, content.positions());
    Optional<Scenario> scene =
        Optional.ofNullable(scenario).map(s -> Root.found("scenario", s, content.scenarios()));
    When day =
        asOf != null ? Root.date("--as-of", asOf) : scene.map(Scenario::end).orElse(p.date());
    Delegation d = content.delegations().get(content.owner(p));
    DelegationRow with = Dossier.of(content, d, day.last(), scene);
    DelegationRow without = Dossier.of(Sound.lacking(content, p), d, day.last(), scene);
    List<Change> changes = changes(without, with);
    boolean used = p.usable(day.last(), scene.map(Scenario::id).orElse(""));
    Report report = new Report(p.id(), d.id(), day.last().toString(), used, changes);
    root.print(report, page(report, d));
    return Tools.DONE;
  }

  private static List<Change> changes(DelegationRow without, DelegationRow with) {
    List<Change> out = new ArrayList<>();
    add(out, "", "records", without.records(), with.records());
    add(out, "", "speaks at a table", without.speaks(), with.speaks());
    add(out, "", "walk-away", text(without.walkAway()), text(with.walkAway()));
    List<String> issues = new ArrayList<>();
    with.issues().forEach(r -> issues.add(r.issue()));
    without.issues().stream()
        .map(r -> r.issue())
        .filter(i -> !issues.contains(i))
        .forEach(issues::add);
    for (String i : issues) {
      issue(out, i, row(without, i), row(with, i));
    }
    return out;
  }

  private static Optional<DelegationRow.IssueRow> row(DelegationRow d, String issue) {
    return d.issues().stream().filter(r -> r.issue().equals(issue)).findFirst();
  }

  private static void issue(
      List<Change> out,
      String issue,
      Optional<DelegationRow.IssueRow> a,
      Optional<DelegationRow.IssueRow> b) {
    add(out, issue, "ideal", text(a.flatMap(r -> r.ideal())), text(b.flatMap(r -> r.ideal())));
    add(
        out,
        issue,
        "ideal, thousandths",
        text(a.flatMap(r -> r.idealThousandths())),
        text(b.flatMap(r -> r.idealThousandths())));
    add(
        out,
        issue,
        "acceptable",
        list(a.map(r -> r.acceptable())),
        list(b.map(r -> r.acceptable())));
    add(out, issue, "red lines", list(a.map(r -> r.redLines())), list(b.map(r -> r.redLines())));
    add(out, issue, "conditions", count(a), count(b));
    add(out, issue, "salience", text(a.map(r -> r.salience())), text(b.map(r -> r.salience())));
  }

  private static String count(Optional<DelegationRow.IssueRow> row) {
    return String.valueOf(row.map(r -> r.conditions().size()).orElse(0));
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse("none");
  }

  private static String list(Optional<List<String>> levels) {
    String all = String.join(", ", levels.orElse(List.of()));
    return all.isEmpty() ? "none" : all;
  }

  private static void add(List<Change> out, String issue, String what, Object a, Object b) {
    if (!a.equals(b)) {
      out.add(new Change(issue, what, String.valueOf(a), String.valueOf(b)));
    }
  }

  private static Page page(Report r, Delegation d) {
    Page page = new Page();
    page.line(d.name() + " on " + r.asOf() + ", without " + r.position() + " and with it.");
    if (!r.used()) {
      page.text(0, "It is not used there: later, unread, an outcome, or read elsewhere alone.");
    }
    if (r.changes().isEmpty()) {
      page.line("Nothing that is derived changes.");
    }
    String issue = "";
    for (Change c : r.changes()) {
      if (!c.issue().equals(issue)) {
        page.line(c.issue());
        issue = c.issue();
      }
      page.item(2, c.what(), 20, c.without() + " -> " + c.with());
    }
    return page;
  }
}
