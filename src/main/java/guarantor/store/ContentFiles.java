package guarantor.store;

import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.diagnostic.Span;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The content files by name ("positions/germany.json"), in the order of their names whatever the
 * disk says.
 *
 * @param shownAs what stands before a name in messages
 * @param packed what stands there before the name of a file of a pack laid over the content
 * @param refused files that were not read, each with the reason
 */
public record ContentFiles(
    String shownAs,
    Map<String, byte[]> files,
    Map<String, String> packed,
    List<Diagnostic> refused) {
  private static final String ROOT = "content/";

  /** The file that makes a folder a content of its own; without it a folder is a pack. */
  private static final String OWN = ContentKind.ISSUES.place;

  public ContentFiles(String shownAs, Map<String, byte[]> files) {
    this(shownAs, files, Map.of(), List.of());
  }

  /** The content in a folder. */
  public static ContentFiles in(Path folder) {
    return new Folder(folder).read();
  }

  /**
   * What a person means by a folder: a content of its own, or a pack, whose files stand over those
   * of the same name in the program's content, or beside them.
   */
  public static ContentFiles given(Path folder) {
    ContentFiles found = in(folder);
    boolean any = found.files().keySet().stream().anyMatch(n -> ContentKind.of(n).isPresent());
    boolean pack = any || !found.refused().isEmpty();
    return found.files().containsKey(OWN) || !pack ? found : shipped().under(found);
  }

  /** Whether a folder is there and holds any content. */
  public static boolean has(Path folder) {
    return Files.isDirectory(folder) && !in(folder).files().isEmpty();
  }

  /** A text that changes with every change of a file in a folder. */
  public static String stamp(Path folder) {
    return new Folder(folder).stamp();
  }

  /** Whether a pack was laid over the content. */
  public boolean hasPack() {
    return !packed.isEmpty();
  }

  /** These files with those of a pack over them. */
  ContentFiles under(ContentFiles pack) {
    Map<String, byte[]> both = new TreeMap<>(files);
    both.putAll(pack.files());
    Map<String, String> prefixes = new TreeMap<>();
    pack.files().keySet().forEach(name -> prefixes.put(name, pack.shownAs()));
    return new ContentFiles(shownAs, both, prefixes, pack.refused());
  }

  /** These files with some of the pack's left out; the program's own stand there again. */
  ContentFiles withoutPacked(Collection<String> names) {
    ContentFiles own = names.isEmpty() ? this : shipped();
    Map<String, byte[]> rest = new TreeMap<>(files);
    Map<String, String> prefixes = new TreeMap<>(packed);
    for (String name : names) {
      rest.remove(name);
      prefixes.remove(name);
      if (own.files().containsKey(name)) {
        rest.put(name, own.files().get(name));
      }
    }
    return new ContentFiles(shownAs, rest, prefixes, List.of());
  }

  /** The name of a file in messages. */
  public String shown(String name) {
    return packed.getOrDefault(name, shownAs) + name;
  }

  /** The line that a place stands in; empty where there is none. */
  public String line(Span place) {
    for (Map.Entry<String, byte[]> e : files.entrySet()) {
      if (place.line() > 0 && shown(e.getKey()).equals(place.file())) {
        return Place.line(e.getValue(), place.line());
      }
    }
    return "";
  }

  /** The copy inside the program: the first entry of the class path that holds it. */
  public static ContentFiles shipped() {
    return new ContentFiles(ROOT, inProgram(false));
  }

  /** The schemas inside the program, by file name. */
  public static Map<String, byte[]> schemas() {
    return inProgram(true);
  }

  private static Map<String, byte[]> inProgram(boolean schemas) {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry.isEmpty() ? "." : entry);
      if (Files.isDirectory(path) && Files.isRegularFile(path.resolve(ROOT + OWN))) {
        return schemas
            ? new Folder(path.resolve(ROOT + Folder.SCHEMA)).all()
            : in(path.resolve(ROOT)).files();
      }
      if (Files.isRegularFile(path) && entry.endsWith(".jar")) {
        Map<String, byte[]> files = zipped(path, schemas);
        if (!files.isEmpty()) {
          return files;
        }
      }
    }
    throw Refused.file("content", "NO_CONTENT", "is missing from the program", "build it again");
  }

  private static Map<String, byte[]> zipped(Path jar, boolean schemas) {
    Map<String, byte[]> files = new TreeMap<>();
    String root = schemas ? ROOT + Folder.SCHEMA : ROOT;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.getEntry(ROOT + OWN) == null) {
        return files;
      }
      List<ZipEntry> entries = new ArrayList<>();
      zip.entries().asIterator().forEachRemaining(entries::add);
      for (ZipEntry e : entries) {
        String name = e.getName();
        boolean wanted = name.startsWith(root) && name.endsWith(".json");
        if (wanted && (schemas || Folder.isContent(name.substring(root.length())))) {
          try (InputStream in = zip.getInputStream(e)) {
            files.put(name.substring(root.length()), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
