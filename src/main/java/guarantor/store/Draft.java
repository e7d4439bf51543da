package guarantor.store;

import guarantor.content.Delegation;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content file as a writer would begin it: what is empty is left out, and the first line names
 * the schema. Reading it back gives the same record.
 *
 * @param name its name in the content folder
 */
public record Draft(String name, String text) {

  public static Draft of(Scenario s) {
    return of(ContentKind.SCENARIO, s.id(), s);
  }

  public static Draft of(Delegation d) {
    return of(ContentKind.DELEGATION, d.id(), d);
  }

  public static Draft of(Source s) {
    return of(ContentKind.SOURCES, s.id(), new ContentKind.Sources(List.of(s)));
  }

  public static Draft of(String delegation, Position p) {
    ContentKind.Positions file = new ContentKind.Positions(delegation, List.of(p));
    return of(ContentKind.POSITIONS, p.id(), file);
  }

  static Draft of(ContentKind kind, String id, Record value) {
    Map<String, Object> out = new LinkedHashMap<>();
    boolean folder = kind.place.endsWith("/");
    out.put("$schema", (folder ? "../" : "") + "schema/" + kind.schema());
    out.putAll(Sparse.record(value));
    String name = folder ? kind.place + id + ".json" : kind.place;
    return new Draft(name, JsonPrinter.document(out));
  }

  /**
   * Writes drafts into a folder, with the schemas beside them; no file that is there is touched.
   *
   * @return the paths written, in order
   */
  public static List<Path> write(Path folder, List<Draft> drafts) {
    for (Draft d : drafts) {
      if (Files.exists(folder.resolve(d.name()))) {
        throw Refused.file(
            folder.resolve(d.name()).toString(),
            "FILE_EXISTS",
            "is there already",
            "choose another id, or edit it");
      }
    }
    List<Path> out = new ArrayList<>();
    drafts.forEach(
        d ->
            out.add(
                put(folder.resolve(d.name()), d.text().getBytes(StandardCharsets.UTF_8), false)));
    schemas(folder.resolve(Folder.SCHEMA));
    return out;
  }

  /** Writes the schemas of this program into a folder, over those that are there. */
  public static List<Path> schemas(Path folder) {
    List<Path> out = new ArrayList<>();
    ContentFiles.schemas()
        .forEach((name, bytes) -> out.add(put(folder.resolve(name), bytes, true)));
    return out;
  }

  private static Path put(Path file, byte[] bytes, boolean over) {
    try {
      Files.createDirectories(file.getParent());
      if (over) {
        Files.write(file, bytes);
      } else {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
      return file;
    } catch (IOException e) {
      throw Refused.file(
          file.toString(), "UNWRITABLE", "cannot be written", "check the folder's permissions");
    }
  }
}
