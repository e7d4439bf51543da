package guarantor.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a real terminal, and the shell afterwards as it was before. */
class RealTerminalTest {
  /** The line's settings without its size, which the tests change. */
  private static final String SETTINGS = "stty -a | sed 's/rows [0-9]*; columns [0-9]*;//'";

  /** Only after its last word is the process gone and the shell reads again. */
  private static final String RUN = "clear; sh demo; echo; echo back";

  @TempDir private Path folder;
  private Tmux tmux;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Tmux.there(), "tmux is not installed");
    Files.writeString(
        folder.resolve("demo"),
        "exec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' guarantor.tui.Demo\n");
    tmux = Tmux.start(folder, 80, 24);
    tmux.line(SETTINGS + " > before; clear; echo saved");
    tmux.await("saved\n" + Tmux.PROMPT);
  }

  @AfterEach
  void close() {
    if (tmux != null) {
      tmux.close();
    }
  }

  @Test
  void theGameFollowsTheWindowAndLeavesTheShellAsItWas() throws IOException {
    tmux.line(RUN);
    tmux.await("DEMO 80x24");

    tmux.type("Україна asks");
    String typed = tmux.await("> Україна asks");
    assertFalse(typed.contains(Tmux.PROMPT), typed);

    tmux.resize(60, 16);
    String small = tmux.await("DEMO 60x16");
    assertEquals("> Україна asks", small.split("\n")[15]);
    assertEquals("+", small.split("\n")[14].strip());

    tmux.resize(50, 10);
    tmux.await("need 60x16, have 50x10");
    tmux.resize(120, 40);
    assertEquals(118 + 1, tmux.await("DEMO 120x40").split("\n")[38].indexOf('+'));

    tmux.keys("C-c");
    tmux.await("ended FINISHED");
    assertShellIsAsBefore();
  }

  @Test
  void keysThatStopOtherProgramsReachTheGame() throws IOException {
    tmux.line(RUN);
    tmux.await("DEMO");

    for (String letter : "z s q v o y".split(" ")) {
      tmux.keys("C-" + letter);
      tmux.await("Ctrl[c=" + letter + "]");
    }
    tmux.keys("C-\\", "F1");
    tmux.await("Function[number=1]");
    tmux.keys("Escape");
    tmux.await("Named[name=ESCAPE]");
    tmux.keys("Enter");
    tmux.await("Named[name=ENTER]");
    tmux.paste("first\nsecond");
    tmux.await("> first second");

    tmux.keys("C-c");
    tmux.await("ended FINISHED");
    assertShellIsAsBefore();
  }

  @Test
  void aGameThatIsEndedFromOutsideLeavesTheShellAsItWas() throws IOException {
    for (String signal : "TERM HUP INT".split(" ")) {
      tmux.line(RUN);
      String screen = tmux.await("DEMO");
      String process = screen.split("process ")[1].split(" end")[0];

      assertEquals(0, signal(signal, process));

      assertShellIsAsBefore();
    }
  }

  @Test
  void aFaultIsReadableInTheShellAfterwards() throws IOException {
    tmux.line(RUN);
    tmux.await("DEMO");
    tmux.keys("F4");

    tmux.await("ended CRASHED");
    tmux.await("fault of its own: IllegalStateException: asked");
    assertShellIsAsBefore();
  }

  @Test
  void aFaultOfAnotherThreadIsReadableInTheShellAfterwards() throws IOException {
    tmux.line(RUN);
    tmux.await("DEMO");
    tmux.keys("F5");

    tmux.await("ended CRASHED");
    tmux.await("fault of its own: StringIndexOutOfBoundsException");
    assertShellIsAsBefore();
  }

  @Test
  void aDumbTerminalOrAPipeIsNoPlaceForAScreen() {
    tmux.line("TERM=dumb sh demo; sh demo | cat; sh demo </dev/null; echo all three said");

    String screen = tmux.await("\nall three said");
    assertEquals(3, screen.split("no terminal here", -1).length - 1, screen);
  }

  private static int signal(String name, String process) throws IOException {
    try {
      return new ProcessBuilder("kill", "-" + name, process).start().waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private void assertShellIsAsBefore() throws IOException {
    String screen = tmux.await("\nback\n" + Tmux.PROMPT);
    assertFalse(screen.contains("DEMO"), screen);
    tmux.line(SETTINGS + " > after; echo compared");
    tmux.await("\ncompared\n" + Tmux.PROMPT);
    String before = Files.readString(folder.resolve("before"));
    assertTrue(before.contains("icanon"), before);
    assertEquals(before, Files.readString(folder.resolve("after")));
  }
}
