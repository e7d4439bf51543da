package guarantor.store;

import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder somebody else may have made. What leaves it, is too large or cannot be read is left out
 * with one line each; the rest is read.
 */
final class Folder {
  static final String SCHEMA = "schema/";

  /** Limits far above any content that people write; the shipped content has 69 files, 1.1 MB. */
  private static final long LARGEST_FILE = 8L * 1024 * 1024;

  private static final long LARGEST_FOLDER = 64L * 1024 * 1024;
  private static final int MOST_FILES = 2_000;

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Diagnostic> refused = new ArrayList<>();
  private long total;

  Folder(Path folder) {
    this.folder = folder;
  }

  /** The content in it. */
  ContentFiles read() {
    if (!Files.isDirectory(folder)) {
      throw Refused.file(
          folder.toString(), "NO_CONTENT", "is not a content folder", "give --content a folder");
    }
    walk();
    return new ContentFiles(folder + "/", files, Map.of(), List.copyOf(refused));
  }

  /** Every JSON file in it, whatever its name. */
  Map<String, byte[]> all() {
    walk();
    return files;
  }

  static boolean isContent(String name) {
    return name.endsWith(".json") && !name.startsWith(SCHEMA);
  }

  /** Names, sizes and times of the content in it. */
  String stamp() {
    StringBuilder out = new StringBuilder();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : (Iterable<Path>) all.sorted()::iterator) {
        if (p.toString().endsWith(".json") && Files.isRegularFile(p)) {
          out.append(p).append(' ').append(Files.size(p)).append(' ');
          out.append(Files.getLastModifiedTime(p).toMillis()).append('\n');
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return "unreadable"; // an editor may be renaming files; the next look will see
    }
    return out.toString();
  }

  private void walk() {
    List<Path> found;
    try (Stream<Path> all = Files.walk(folder)) {
      found = all.filter(p -> !Files.isDirectory(p) || Files.isSymbolicLink(p)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw Refused.file(
          folder.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
    for (Path p : found) {
      String name = folder.relativize(p).toString().replace(java.io.File.separatorChar, '/');
      boolean link = Files.isSymbolicLink(p);
      if (link ? !name.startsWith(SCHEMA) : isContent(name) && Files.isRegularFile(p)) {
        one(name, p, link);
      }
    }
  }

  private void one(String name, Path p, boolean link) {
    try {
      if (link && leaves(p)) {
        refuse(name, "LEADS_OUT", "is a link that leaves the folder", "copy the file itself here");
        return;
      }
      if (!isContent(name) || !Files.isRegularFile(p)) {
        return;
      }
      long size = Files.size(p);
      if (size > LARGEST_FILE) {
        refuse(name, "TOO_LARGE", "has " + size + " bytes; 8 MB are the most", "split it");
      } else if (files.size() == MOST_FILES || total + size > LARGEST_FOLDER) {
        refuse(name, "TOO_LARGE", "is more than 2000 files or 64 MB here", "split the folder");
      } else {
        total += size;
        files.put(name, Files.readAllBytes(p));
      }
    } catch (IOException e) {
      refuse(name, "UNREADABLE", "cannot be read", "check its permissions");
    }
  }

  private boolean leaves(Path link) {
    try {
      return !link.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private void refuse(String name, String code, String message, String hint) {
    refused.add(Diagnostic.error(Span.of(folder + "/" + name), code, message, hint));
  }
}
