package guarantor.tui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real terminal for tests: a shell in a tmux of its own, apart from any that the person runs.
 *
 * <p>The shell's prompt is {@link #PROMPT}. Close it, and the shell and its children go.
 */
final class Tmux implements AutoCloseable {
  static final String PROMPT = "ready>";

  /** Long enough for a busy machine; only a failing test waits it out. */
  private static final long PATIENCE_MILLIS = 30_000;

  private static final long GLANCE_MILLIS = 50;

  private final Path socket;

  private Tmux(Path socket) {
    this.socket = socket;
  }

  /** Whether tmux can be run; says on standard output what is left out where it cannot. */
  static boolean there() {
    try {
      if (new ProcessBuilder("tmux", "-V").start().waitFor() == 0) {
        return true;
      }
    } catch (IOException absent) {
      // Said below.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    System.out.println("NOTICE: tmux is not installed; the tests on a real terminal are skipped.");
    return false;
  }

  /**
   * Starts a shell.
   *
   * @param folder where the socket lies and the shell starts
   */
  static Tmux start(Path folder, int columns, int rows) {
    Tmux tmux = new Tmux(folder.resolve("tmux"));
    tmux.run(
        List.of(
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            String.valueOf(columns),
            "-y",
            String.valueOf(rows),
            "-c",
            folder.toString(),
            "env ENV= PS1='" + PROMPT + " ' sh"));
    tmux.await(PROMPT);
    return tmux;
  }

  /** Presses keys by tmux's names: {@code Enter}, {@code Up}, {@code F1}, {@code C-c}. */
  void keys(String... names) {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(names));
    run(command);
  }

  /** Types text as it is. */
  void type(String text) {
    run(List.of("send-keys", "-l", text));
  }

  /** Types a line and Enter. */
  void line(String text) {
    type(text);
    keys("Enter");
  }

  /** Pastes as a terminal does: bracketed where the program asked for it. */
  void paste(String text) {
    run(List.of("set-buffer", text));
    run(List.of("paste-buffer", "-p"));
  }

  /** The screen as text. */
  String show() {
    return run(List.of("capture-pane", "-p"));
  }

  /** The screen as text with its colours and modifiers. */
  String showStyled() {
    return run(List.of("capture-pane", "-p", "-e"));
  }

  /** Waits until the screen holds a text, and returns that screen. */
  String await(String text) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    String screen = show();
    while (!screen.contains(text)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no \"" + text + "\" on the screen:\n" + screen);
      }
      pause();
      screen = show();
    }
    return screen;
  }

  void resize(int columns, int rows) {
    run(List.of("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows)));
  }

  @Override
  public void close() {
    run(List.of("kill-server"));
  }

  private static void pause() {
    try {
      Thread.sleep(GLANCE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private String run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("TMUX");
    try {
      Process process = builder.start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + answer);
      }
      return answer;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
