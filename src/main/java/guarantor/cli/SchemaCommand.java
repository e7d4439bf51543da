package guarantor.cli;

import guarantor.diagnostic.Nearest;
import guarantor.store.ContentFiles;
import guarantor.store.Draft;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints or writes the schemas of content files. */
@Command(
    name = "schema",
    description = "Print the schema of a kind of content file, list them, or write them all.")
final class SchemaCommand implements Callable<Integer> {
  private static final String TAIL = ".schema.json";

  @ParentCommand private Root root;

  @Parameters(arity = "0..1", paramLabel = "KIND", description = "As listed without it.")
  private String kind;

  @Option(names = "--out", paramLabel = "DIR", description = "Write all of them into a folder.")
  private String out;

  /** What `schema --json` prints where no kind is asked for. */
  record Report(List<String> schemas, List<String> files) {}

  @Override
  public Integer call() {
    Map<String, byte[]> all = ContentFiles.schemas();
    List<String> kinds = all.keySet().stream().map(n -> n.replace(TAIL, "")).toList();
    if (kind != null) {
      if (!kinds.contains(kind)) {
        throw WrongUse.unknown("schema", kind, Nearest.hint(kind, kinds));
      }
      root.printRaw(new String(all.get(kind + TAIL), StandardCharsets.UTF_8));
      return Tools.DONE;
    }
    List<String> written = new ArrayList<>();
    if (out != null) {
      Draft.schemas(root.folder(out)).forEach(p -> written.add(p.toString()));
    }
    Page page = new Page();
    (out == null ? kinds : written).forEach(page::line);
    root.print(new Report(kinds, written), page);
    return Tools.DONE;
  }
}
