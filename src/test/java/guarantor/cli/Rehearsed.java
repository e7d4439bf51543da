package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of hand-ins that bots made. */
final class Rehearsed {
  private Rehearsed() {}

  static Path folder(Path to, String assignment, int students) {
    Ran ran =
        Ran.tools(
            "assign",
            "rehearse",
            assignment,
            "--students",
            Integer.toString(students),
            "--out",
            to.toString());
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    return to;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  /** Replaces the last place where a text stands. */
  static void change(Path file, String was, String is) throws IOException {
    String text = Files.readString(file);
    int at = text.lastIndexOf(was);
    if (at < 0) {
      throw new AssertionError(was + " is not in " + file);
    }
    Files.writeString(file, text.substring(0, at) + is + text.substring(at + was.length()));
  }
}
