package guarantor.store;

import guarantor.diagnostic.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file that the build makes of others, with a note beside it of what it was made of: it is made
 * again only when one of those changed.
 */
public final class TrainedFile {
  private final Path file;
  private final Path note;
  private final String inputs;

  private TrainedFile(Path file, Path note, String inputs) {
    this.file = file;
    this.note = note;
    this.inputs = inputs;
  }

  /**
   * The file as made of all files in some files and folders, itself left out.
   *
   * @param note where is kept what it was made of
   */
  public static TrainedFile of(Path file, Path note, List<Path> sources) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (Path source : sources) {
      try (Stream<Path> found = Files.walk(source)) {
        for (Path p : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
          if (p.equals(file)) {
            continue;
          }
          String name = source.getFileName() + "/" + source.relativize(p);
          all.put(name.replace(File.separatorChar, '/'), Files.readAllBytes(p));
        }
      } catch (IOException e) {
        throw Refused.file(source.toString(), "UNREADABLE", "cannot be read", "check its name");
      }
    }
    return new TrainedFile(file, note, Digest.empty().with(all).hex());
  }

  /** Whether it stands there, made of the same. */
  public boolean isCurrent() {
    try {
      return Files.isRegularFile(file)
          && Files.isRegularFile(note)
          && Files.readString(note, StandardCharsets.UTF_8).equals(inputs);
    } catch (IOException e) {
      return false;
    }
  }

  public void write(byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Files.writeString(note, inputs, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Refused.file(file.toString(), "UNWRITABLE", "cannot be written", "check its folder");
    }
  }
}
