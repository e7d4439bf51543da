package guarantor.store;

import guarantor.diagnostic.Refused;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The content files by name ("positions/germany.json"), in the order of their names whatever the
 * disk says.
 *
 * @param shownAs what stands before a name in messages
 */
public record ContentFiles(String shownAs, Map<String, byte[]> files) {
  private static final String ROOT = "content/";

  /** The content in a folder. */
  public static ContentFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refused.file(
          folder.toString(), "NO_CONTENT", "is not a content folder", "give --content a folder");
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(p).toString().replace(File.separatorChar, '/');
        if (isContent(name)) {
          files.put(name, Files.readAllBytes(p));
        }
      }
    } catch (IOException e) {
      throw Refused.file(
          folder.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
    return new ContentFiles(folder + "/", files);
  }

  /** The copy inside the program: the first entry of the class path that holds it. */
  public static ContentFiles shipped() {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry.isEmpty() ? "." : entry);
      if (Files.isDirectory(path) && Files.isRegularFile(path.resolve(ROOT + "issues.json"))) {
        return new ContentFiles(ROOT, in(path.resolve(ROOT)).files());
      }
      if (Files.isRegularFile(path) && entry.endsWith(".jar")) {
        Map<String, byte[]> files = zipped(path);
        if (!files.isEmpty()) {
          return new ContentFiles(ROOT, files);
        }
      }
    }
    throw Refused.file("content", "NO_CONTENT", "is missing from the program", "build it again");
  }

  private static Map<String, byte[]> zipped(Path jar) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.getEntry(ROOT + "issues.json") == null) {
        return files;
      }
      List<ZipEntry> entries = new ArrayList<>();
      zip.entries().asIterator().forEachRemaining(entries::add);
      for (ZipEntry e : entries) {
        String name = e.getName();
        if (name.startsWith(ROOT) && isContent(name.substring(ROOT.length()))) {
          try (InputStream in = zip.getInputStream(e)) {
            files.put(name.substring(ROOT.length()), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean isContent(String name) {
    return name.endsWith(".json") && !name.startsWith("schema/");
  }
}
