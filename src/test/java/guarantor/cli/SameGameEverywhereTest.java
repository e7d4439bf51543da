package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Same seed, content and lines: the same bytes on the screen and in the log, whatever the machine
 * speaks, wherever it stands and whichever Java runs it.
 */
class SameGameEverywhereTest {
  private static final Path JAVAS = Path.of("/usr/lib/jvm");

  /** What is shown and kept; the one line that names the folder of saves is left out. */
  record Game(String shown, byte[] log) {}

  @TempDir private static Path home;
  private static String script;
  private static Game usual;

  @TempDir private Path folder;

  @BeforeAll
  static void playOnce() throws IOException {
    script =
        Files.readString(Path.of("src/test/resources/games/signed.txt"), StandardCharsets.UTF_8)
            .replace("quit\n", "\u041a\u0438\u0457\u0432 \u0130I\u0131i\n");
    usual = play(Piped.Machine.same(), home);
  }

  private static Game play(Piped.Machine machine, Path folder, String... more) throws IOException {
    Path saves = folder.resolve("saves");
    List<String> arguments = new ArrayList<>(List.of("play", "vilnius", "--plain", "--seed", "7"));
    arguments.addAll(List.of("--saves", saves.toString()));
    arguments.addAll(List.of(more));
    Piped ran = machine.run(folder, script, arguments.toArray(String[]::new));
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    String path = saves.resolve("vilnius-1.jsonl").toString();
    assertEquals(2, ran.out().split(java.util.regex.Pattern.quote(path), -1).length);
    return new Game(
        ran.out().replace(path, "PATH"), Files.readAllBytes(saves.resolve("vilnius-1.jsonl")));
  }

  private static void assertSame(Game game) {
    assertEquals(usual.shown(), game.shown());
    assertArrayEquals(usual.log(), game.log());
  }

  @Test
  void theGameIsPlayedToItsEndAndItsLogNamesNoFolder() {
    String log = new String(usual.log(), StandardCharsets.UTF_8);

    assertEquals(true, usual.shown().contains("Signed by US, "), usual.shown());
    assertEquals(true, usual.shown().contains("\u043a\u0438\u0457\u0432"));
    assertEquals(false, log.contains(home.toString()));
    assertEquals(false, log.contains(System.getProperty("user.name") + "/"));
  }

  @Test
  void twiceInTwoFolders() throws IOException {
    assertSame(play(Piped.Machine.same(), folder));
  }

  @Test
  void underPlainAsciiAndATurkishMachineInTokyo() throws IOException {
    Piped.Machine machine =
        new Piped.Machine(
            Piped.Machine.same().program(),
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1"),
            Map.of("LC_ALL", "C", "LANG", "C", "TZ", "Asia/Tokyo"));

    assertSame(play(machine, folder));
  }

  @Test
  void underAnArabicMachineThatCountsWithOtherDigits() throws IOException {
    assertSame(play(Piped.Machine.same().with("-Duser.language=ar", "-Duser.country=EG"), folder));
  }

  @Test
  void withTheContentFilesOnTheDiskInAnotherOrder() throws IOException {
    Path content = Contents.copy(folder.resolve("content"), new Random(5));

    assertSame(play(Piped.Machine.same(), folder, "--content", content.toString()));
  }

  @Test
  void onEveryOtherJavaOfThisMachine() throws IOException {
    List<Path> others = others();
    if (others.isEmpty()) {
      System.out.println("NOTICE: no other Java in " + JAVAS + "; the same game was not compared.");
    }
    for (Path java : others) {
      Path own =
          Files.createDirectories(folder.resolve(java.getParent().getParent().getFileName()));

      assertSame(play(new Piped.Machine(java, List.of(), Map.of()), own));
    }
  }

  /** Programs of Javas that are not this one and not older than 17. */
  private static List<Path> others() throws IOException {
    if (!Files.isDirectory(JAVAS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(JAVAS)) {
      return all.filter(p -> !Files.isSymbolicLink(p))
          .filter(p -> release(p) >= 17 && release(p) != Runtime.version().feature())
          .map(p -> p.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .sorted()
          .toList();
    }
  }

  private static int release(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(l -> l.startsWith("JAVA_VERSION="))
          .map(l -> l.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException absent) {
      return 0;
    }
  }
}
