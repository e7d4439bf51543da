package guarantor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the walls cannot see in class files: the length of a file, the sign on a room's door. */
class HouseFilesTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_SIGN = 12;

  private static List<Path> sources(String root) throws IOException {
    Path folder = Path.of(root);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int lines(Path p) throws IOException {
    return Files.readAllLines(p, StandardCharsets.UTF_8).size();
  }

  @Test
  void noFileIsLongerThan400Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java", "src/bench/java")) {
      for (Path p : sources(root)) {
        if (lines(p) > LONGEST_FILE) {
          tooLong.add(p + " has " + lines(p));
        }
      }
    }
    assertEquals(List.of(), tooLong, "because a file has one noun; split it");
  }

  @Test
  void everyRoomHasAPackageInfo() throws IOException {
    TreeMap<Path, List<String>> rooms = new TreeMap<>();
    for (Path p : sources("src/main/java")) {
      rooms.computeIfAbsent(p.getParent(), r -> new ArrayList<>());
      rooms.get(p.getParent()).add(p.getFileName().toString());
    }
    List<String> faults = new ArrayList<>();
    rooms.forEach(
        (room, files) -> {
          if (!files.contains("package-info.java")) {
            faults.add(room + " has no package-info.java");
          }
        });
    for (Path p : sources("src/main/java")) {
      if (p.endsWith("package-info.java") && lines(p) > LONGEST_SIGN) {
        faults.add(p + " has more than " + LONGEST_SIGN + " lines");
      }
    }
    assertEquals(
        List.of(),
        faults,
        "because a sign on the door says what a room is for, what it may see, and one example");
  }

  @Test
  void theProjectIsOneModule() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("."))) {
      List<Path> poms =
          all.filter(p -> p.endsWith("pom.xml") && !p.startsWith("./target")).toList();
      assertEquals(List.of(Path.of("./pom.xml")), poms, "because rooms are packages, not modules");
    }
    String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
    assertFalse(pom.contains("<modules>"), "because rooms are packages, not modules");
  }
}
