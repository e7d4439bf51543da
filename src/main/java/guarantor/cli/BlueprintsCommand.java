package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Nearest;
import guarantor.lookup.BlueprintRow;
import guarantor.lookup.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the guarantee designs. */
@Command(name = "blueprints", description = "List the guarantee designs: how and where each plays.")
final class BlueprintsCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Option(
      names = "--scenario",
      paramLabel = "S",
      description = "Only those that play there: istanbul, kyiv, munich, warsaw, vilnius.")
  private String scenario;

  @Override
  public Integer call() {
    Content content = root.content();
    Optional<String> only = Optional.ofNullable(scenario);
    only.ifPresent(s -> known(content, s));
    List<BlueprintRow> rows = BlueprintRow.of(content, only);
    String where = only.map(s -> " for " + s).orElse("");
    Page page = new Page().line(Words.count(rows.size(), "blueprint") + where + ".");
    rows.forEach(r -> blueprint(page, r));
    root.print(rows, page);
    return Tools.DONE;
  }

  /** A scenario is known where it can be played, or where a design names it. */
  private static void known(Content content, String scenario) {
    List<String> names =
        java.util.stream.Stream.concat(
                content.scenarios().keySet().stream(),
                content.blueprints().values().stream().flatMap(b -> b.scenarios().stream()))
            .distinct()
            .sorted()
            .toList();
    if (!names.contains(scenario)) {
      throw WrongUse.unknown("scenario", scenario, Nearest.hint(scenario, names));
    }
  }

  private static void blueprint(Page page, BlueprintRow r) {
    page.blank().item(0, r.id(), r.id().length() + 2, r.name() + " (" + r.kind() + ")");
    page.text(2, r.what());
    for (BlueprintRow.TermRow t : r.terms()) {
      String force = t.force().map(f -> ", on " + f).orElse("");
      page.item(2, t.issue(), 29, t.level() + force);
    }
    for (BlueprintRow.PlayRow p : r.plays()) {
      page.item(2, p.way(), 29, Words.and(p.scenarios()) + ". " + p.how());
    }
    String seeds = "seeds " + String.join(", ", r.seeds());
    page.item(2, seeds, 29, "public since " + r.from() + " [" + r.because() + "]");
  }
}
