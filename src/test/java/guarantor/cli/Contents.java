package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Copies of the shipped content, for tests that change it. */
final class Contents {
  private static final Path SHIPPED = Path.of("content");

  private Contents() {}

  static Path copy(Path to) throws IOException {
    return copy(to, new Random(0));
  }

  /** Another content folder, as it stands. */
  static void copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path p : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(p).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(p, copy);
      }
    }
  }

  /** The same files, written in an order of the dice. */
  static Path copy(Path to, Random dice) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SHIPPED)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, dice);
    for (Path p : files) {
      Path copy = to.resolve(SHIPPED.relativize(p).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(p, copy);
    }
    return to;
  }

  /** Replaces the first place where the text stands. */
  static void mend(Path content, String file, String was, String is) throws IOException {
    String text = Files.readString(content.resolve(file));
    int at = text.indexOf(was);
    assertTrue(at >= 0, was);
    Files.writeString(
        content.resolve(file), text.substring(0, at) + is + text.substring(at + was.length()));
  }
}
