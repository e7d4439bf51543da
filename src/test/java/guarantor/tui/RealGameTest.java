package guarantor.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a real terminal, from its title to the shell it came from. */
class RealGameTest {
  /** The line's settings without its size, which the tests change. */
  private static final String SETTINGS = "stty -a | sed 's/rows [0-9]*; columns [0-9]*;//'";

  private static final String TITLE = "New game: The road to Vilnius, 2023";
  private static final String FIRST = "1 ask France: what if Ukraine is attacked again?";

  @TempDir private Path folder;
  private Tmux tmux;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Tmux.there(), "tmux is not installed");
    Files.writeString(
        folder.resolve("guarantor"),
        "echo $$ > process; exec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' guarantor.cli.Main \"$@\"\n");
  }

  @AfterEach
  void close() {
    if (tmux != null) {
      tmux.close();
    }
  }

  private void start(int columns, int rows, String arguments) {
    tmux = Tmux.start(folder, columns, rows);
    tmux.line(SETTINGS + " > before; clear; echo saved");
    tmux.await("saved\n" + Tmux.PROMPT);
    run(arguments);
  }

  private void run(String arguments) {
    tmux.line("clear; sh guarantor " + arguments + " --saves saves; echo; echo back");
  }

  private static List<String> rows(String screen) {
    return List.of(screen.split("\n", -1));
  }

  private void assertShellIsAsBefore() throws IOException {
    tmux.await("\nback\n" + Tmux.PROMPT);
    tmux.line(SETTINGS + " > after; clear; echo compared");
    tmux.await("compared\n" + Tmux.PROMPT);
    String before = Files.readString(folder.resolve("before"));
    assertTrue(before.contains("icanon"), before);
    assertEquals(before, Files.readString(folder.resolve("after")));
  }

  private void signal(String name) throws IOException {
    String process = Files.readString(folder.resolve("process")).trim();
    try {
      assertEquals(0, new ProcessBuilder("kill", "-" + name, process).start().waitFor());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private long events() throws IOException {
    return Files.readAllLines(folder.resolve("saves/vilnius-1.jsonl")).size() - 1;
  }

  private void playTheFirstChoice() {
    tmux.await(TITLE);
    tmux.line("play vilnius");
    tmux.await(FIRST);
    tmux.line("1");
    tmux.await("Enter: do it.");
    tmux.keys("Enter");
    tmux.await("1 of 30 used");
  }

  private void tabThroughThePanes() {
    tmux.keys("Tab");
    tmux.await("[F3 Text]");
    tmux.await("THE SENTENCE (owned by the allies)");
    tmux.keys("Tab");
    tmux.await("[F4 Who]");
    tmux.await("The Compact needs 5 signatures");
    tmux.keys("F5");
    tmux.await("Mandate points: 12");
    tmux.keys("F2");
    tmux.await("[F2 Talk]");
  }

  private void leave() {
    tmux.keys("C-c");
    tmux.await("Press ^C again to leave");
    tmux.keys("C-c");
  }

  @Test
  void aGameAt80By24FollowsTheWindowAndLeavesTheShellAsItWas() throws IOException {
    start(80, 24, "");
    assertEquals("GUARANTOR", rows(tmux.await(TITLE)).get(0));
    playTheFirstChoice();
    tabThroughThePanes();

    tmux.resize(59, 16);
    tmux.await("need 60x16, have 59x16");
    tmux.resize(80, 15);
    tmux.await("need 60x16, have 80x15");
    tmux.resize(120, 40);
    assertTrue(tmux.await("| THE SENTENCE (owned by the allies)").contains("MOVE 1 of 30"));
    tmux.resize(60, 16);
    String small = tmux.await("F1 help");
    assertEquals(">", rows(small).get(14).strip());

    leave();
    tmux.await("Go on with: resume vilnius-1");
    assertShellIsAsBefore();
    assertEquals(2, events());
  }

  @Test
  void aGameAt60By16IsTheSameGame() throws IOException {
    start(60, 16, "play vilnius --seed 7");
    tmux.await(FIRST);
    tmux.line("ask france trigger");
    tmux.await("Enter: do it.");
    tmux.keys("Escape");
    tmux.await("Dropped. Nothing was done.");
    tmux.line("ask france trigger");
    tmux.await("Enter: do it.");
    leave();

    assertShellIsAsBefore();
    assertEquals(1, events());
  }

  @Test
  void aGameThatIsEndedByTheSystemIsSavedAndLeavesTheShellAsItWas() throws IOException {
    start(80, 24, "");
    playTheFirstChoice();
    signal("TERM");

    assertShellIsAsBefore();
    assertEquals(2, events());
  }

  @Test
  void aGameThatIsKilledGoesOnWhereItStood() throws IOException {
    start(80, 24, "");
    playTheFirstChoice();
    signal("KILL");
    tmux.await("back");
    tmux.keys("C-c");
    tmux.line("stty sane; clear; echo mended");
    tmux.await("mended\n");

    run("resume");

    String resumed = tmux.await("Resumed vilnius-1.");
    assertTrue(resumed.contains("1 of 30 used"), resumed);
    assertFalse(resumed.contains("torn"), resumed);
    tmux.line("propose trigger 2");
    tmux.await("Enter: do it.");
    tmux.keys("Enter");
    tmux.await("2 of 30 used");
    leave();
    tmux.await("back");
    assertEquals(3, events());
  }
}
