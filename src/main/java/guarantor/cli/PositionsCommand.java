package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Outlet;
import guarantor.content.Source;
import guarantor.content.When;
import guarantor.lookup.Found;
import guarantor.lookup.Names;
import guarantor.lookup.PositionRow;
import guarantor.lookup.Positions;
import guarantor.lookup.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks positions up. */
@Command(name = "positions", description = "List positions with their sources, by date.")
final class PositionsCommand implements Callable<Integer> {
  private static final int LABEL = 12;

  @ParentCommand private Root root;

  @Option(
      names = "--delegation",
      paramLabel = "D",
      description = "Only of this delegation, by id, name or member state.")
  private String delegation;

  @Option(names = "--issue", paramLabel = "ISSUE", description = "Only on this issue.")
  private String issue;

  @Option(
      names = "--source",
      paramLabel = "S",
      description = "Only those that rest on this source, by id, under a page on the source.")
  private String source;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what the public knew by then; a month counts as its last day.")
  private String asOf;

  @Option(
      names = "--offensive",
      description = "Print also the words of excerpts marked as offensive.")
  private boolean offensive;

  @Override
  public Integer call() {
    Content content = root.content();
    Optional<Found<Delegation>> who = Optional.ofNullable(delegation).map(d -> find(content, d));
    Optional<Issue> what = Optional.ofNullable(issue).map(i -> findIssue(content, i));
    Optional<Source> from =
        Optional.ofNullable(source).map(s -> Root.found("source", s, content.sources()));
    Optional<When> day = Optional.ofNullable(asOf).map(d -> Root.date("--as-of", d));
    List<PositionRow> rows =
        Positions.of(
            content,
            who.map(f -> f.what().id()),
            what.map(Issue::id),
            from.map(Source::id),
            day.map(When::last));
    Page page = new Page();
    from.ifPresent(s -> source(page, content, s));
    page.line(
        Words.count(rows.size(), "position")
            + who.map(f -> " of " + f.what().name()).orElse("")
            + what.map(i -> " on " + i.name()).orElse("")
            + from.map(s -> " resting on " + s.id()).orElse("")
            + day.map(d -> " known by " + d.last()).orElse("")
            + ".");
    who.flatMap(Found::note).ifPresent(n -> page.line("Note: " + n + "."));
    rows.forEach(r -> position(page, content, r));
    root.print(rows, page);
    return Tools.DONE;
  }

  static Found<Delegation> find(Content content, String word) {
    return Names.delegation(content, word)
        .orElseThrow(
            () -> WrongUse.unknown("delegation", word, Names.delegationHint(content, word)));
  }

  private static Issue findIssue(Content content, String word) {
    return Names.issue(content, word)
        .orElseThrow(() -> WrongUse.unknown("issue", word, Names.issueHint(content, word)));
  }

  /** Who published it, who controls the publisher, how good a witness it is. */
  private static void source(Page page, Content content, Source s) {
    Outlet o = content.outlets().get(s.outlet());
    page.line(s.id());
    page.item(0, "Title", LABEL, s.title());
    page.item(0, "Published", LABEL, o.name() + s.date().map(d -> ", " + d.text()).orElse(""));
    page.item(0, "Control", LABEL, control(Words.id(o.control())) + ": " + o.basis());
    page.item(0, "Reliability", LABEL, tier(s.tier()) + "; " + Words.id(s.verified()));
    s.url().ifPresent(u -> page.item(0, "Address", LABEL, u));
    s.note().ifPresent(n -> page.item(0, "Note", LABEL, n));
    page.blank();
  }

  /** How good a page is as a witness, in words. */
  private static String tier(Source.Tier tier) {
    return switch (tier) {
      case A -> "official text";
      case B -> "news as such";
      case C -> "aggregator or copy, from which no words are quoted";
    };
  }

  private void position(Page page, Content content, PositionRow r) {
    String name = content.issues().get(r.issue()).name();
    String level = r.level().map(l -> " " + l).orElse(" (no level)");
    String direction = r.direction().map(d -> " " + d.replace('-', ' ')).orElse("");
    page.blank()
        .item(
            0,
            r.id(),
            LABEL,
            r.date()
                + "  "
                + name
                + ":"
                + level
                + direction
                + "; "
                + r.stance()
                + ", strength "
                + r.strength());
    page.text(
        LABEL, r.speaker() + ", " + r.office() + ". " + r.scene() + " (" + r.setting() + ").");
    page.text(LABEL, statement(r));
    for (var c : r.conditions()) {
      page.text(LABEL, "Condition: " + c.words(content) + ".");
    }
    r.levelWhy().ifPresent(w -> page.text(LABEL, "Level: " + w + "."));
    if (!r.outcomeOf().isEmpty()) {
      page.text(LABEL, "Outcome of " + Words.and(r.outcomeOf()) + ": feeds nobody there.");
    }
    if (!r.onlyIn().isEmpty()) {
      page.text(LABEL, "Read only in " + Words.and(r.onlyIn()) + ".");
    }
    page.text(LABEL, source(r));
    echo(page, "Says the same in another source: ", r.same());
    echo(page, "Says the opposite in another source: ", r.opposite());
  }

  /**
   * The statement with its mark; the speaker's own words in quotation marks where they are said.
   */
  private String statement(PositionRow r) {
    if (!r.mark().equals("said")) {
      return r.statement() + " (" + r.mark() + ")";
    }
    String words =
        r.offensive() && !offensive
            ? "[offensive words; --offensive shows them]"
            : "\"" + r.quote().orElse("") + "\"";
    return r.statement() + " " + words + " (said)";
  }

  private static String source(PositionRow r) {
    PositionRow.SourceRow s = r.source();
    return "Source: "
        + s.title()
        + ". "
        + s.outlet()
        + " ("
        + control(s.control())
        + ")"
        + s.date().map(d -> ", " + d).orElse("")
        + "; "
        + r.verified().replace('-', ' ')
        + "."
        + s.url().map(u -> " " + u).orElse("");
  }

  private static void echo(Page page, String words, List<PositionRow.EchoRow> found) {
    List<String> ids = found.stream().map(e -> e.position() + " (" + e.source() + ")").toList();
    page.text(LABEL, found.isEmpty() ? "" : words + String.join(", ", ids) + ".");
  }

  /** The control label in words. */
  private static String control(String label) {
    return switch (label) {
      case "public-independent" -> "publicly funded and independent";
      case "unknown" -> "control unknown";
      default -> label;
    };
  }
}
