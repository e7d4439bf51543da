package guarantor.cli;

import guarantor.authoring.Scaffold;
import guarantor.authoring.SceneScaffold;
import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.content.When;
import guarantor.diagnostic.Nearest;
import guarantor.store.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Begins content that lint has nothing against. */
@Command(
    name = "new",
    description = "Begin a scenario, delegation, source or position in --content DIR.",
    footer = {
      "",
      "guarantor new scenario hague --at 2023-03-01,2023-03-08 --content my-pack",
      "guarantor new delegation chile --content my-pack",
      "guarantor new source el-pais-0301 --outlet el-pais --at 2023-03-01 --content my-pack",
      "guarantor new position germany --source scholz-0622-ms --issue duration --content my-pack",
      "DIR may be a pack: files that stand over the program's content, or beside it."
    })
final class NewCommand implements Callable<Integer> {
  private static final List<String> KINDS = List.of("scenario", "delegation", "source", "position");

  @ParentCommand private Root root;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "scenario, delegation, source or position.")
  private String kind;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Its id; of a position the delegation that holds it.")
  private String id;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      split = ",",
      description = "The day; of a scenario one for each sitting, with commas.")
  private List<String> at = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "O", description = "The outlet of a source.")
  private String outlet;

  @Option(names = "--source", paramLabel = "S", description = "The source of a position.")
  private String source;

  @Option(names = "--issue", paramLabel = "I", description = "The issue of a position.")
  private String issue = "mutual-defence-trigger";

  /** What `new --json` prints. */
  record Report(List<String> files) {}

  @Override
  public Integer call() {
    if (!KINDS.contains(kind)) {
      throw WrongUse.unknown("kind", kind, Nearest.hint(kind, KINDS));
    }
    if (!Scaffold.isId(id)) {
      throw new WrongUse("'" + id + "' is no id; write small letters, digits and hyphens");
    }
    Path folder = root.contentFolder();
    Draft draft = draft(root.contentOrShipped());
    List<String> written = new ArrayList<>();
    Draft.write(folder, List.of(draft)).forEach(p -> written.add(p.toString()));
    Page page = new Page();
    written.forEach(page::line);
    page.line("Now: guarantor lint " + folder);
    root.print(new Report(written), page);
    return Tools.DONE;
  }

  private Draft draft(Content content) {
    Scaffold desk = new Scaffold(content);
    switch (kind) {
      case "scenario":
        free(content.scenarios());
        return Draft.of(scenario(content));
      case "delegation":
        free(content.delegations());
        desk.standsFor(id)
            .ifPresent(
                d -> {
                  throw new WrongUse("'" + id + "' stands for " + d + "; take the alias out there");
                });
        return Draft.of(desk.delegation(id));
      case "source":
        free(content.sources());
        known("outlet", "--outlet", outlet, content.outlets());
        return Draft.of(desk.source(id, outlet, days().stream().findFirst()));
      default:
        known("delegation", "ID", id, content.delegations());
        Source page = known("source", "--source", source, content.sources());
        Issue on = known("issue", "--issue", issue, content.issues());
        return Draft.of(id, desk.position(id, on, page));
    }
  }

  private Scenario scenario(Content content) {
    if (at.isEmpty()) {
      throw new WrongUse("a scenario needs --at DATE, one for each sitting, with commas");
    }
    Optional<Scenario> made = new SceneScaffold(content, id, days()).scenario();
    return made.orElseThrow(
        () ->
            new WrongUse(
                "too little is on record by "
                    + at.get(at.size() - 1)
                    + " for a scene; see guarantor coverage, or choose a later day"));
  }

  private List<When> days() {
    return at.stream().map(d -> Root.date("--at", d)).sorted().toList();
  }

  private void free(Map<String, ?> there) {
    if (there.containsKey(id)) {
      throw new WrongUse("there is a " + kind + " '" + id + "' already; give it another id");
    }
  }

  private static <T> T known(String what, String option, String word, Map<String, T> among) {
    if (word == null) {
      throw new WrongUse("needs " + option + ", the id of a " + what);
    }
    T found = among.get(word);
    if (found == null) {
      throw WrongUse.unknown(what, word, Nearest.hint(word, among.keySet()));
    }
    return found;
  }
}
