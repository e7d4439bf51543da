package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The controlling terminal of this process, kept by {@code stty}.
 *
 * <p>One shell saves, measures and switches in one go: each process costs a start-up several
 * milliseconds, and Lanterna starts five. {@code stty} is found on the path, for not every system
 * has it in /bin.
 */
final class Stty implements Device {

  /**
   * Keys one by one and unechoed; Ctrl-C, Ctrl-Z, Ctrl-\ and Ctrl-V as keys, for a stop in the
   * alternate screen leaves it unpainted; no Ctrl-S, which would hang the game.
   */
  private static final String TAKE =
      "exec </dev/tty || exit 1; stty -g || exit 1; stty size;"
          + " stty -icanon -echo -isig -iexten -ixon min 1 time 0";

  private static final String MEASURE = "stty size </dev/tty";
  private static final String RESTORE = "stty \"$1\" </dev/tty";
  private static final TerminalSize USUAL = new TerminalSize(80, 24);

  private final String saved;
  private TerminalSize known;
  private boolean fresh = true;

  private Stty(String saved, TerminalSize size) {
    this.saved = saved;
    this.known = size;
  }

  /**
   * Takes the terminal over.
   *
   * @throws IOException when there is none or stty is missing; one line a person understands
   */
  static Stty take() throws IOException {
    String[] lines = run(TAKE).split("\n", -1);
    return new Stty(lines[0].trim(), lines.length > 1 ? parse(lines[1], USUAL) : USUAL);
  }

  /** The first answer is the one measured while taking over: a process less before frame one. */
  @Override
  public synchronized TerminalSize size() throws IOException {
    if (!fresh) {
      known = parse(run(MEASURE), known);
    }
    fresh = false;
    return known;
  }

  @Override
  public void restore() throws IOException {
    run(RESTORE, saved);
  }

  /** {@code rows columns}; a terminal that does not know says {@code 0 0}. */
  static TerminalSize parse(String answer, TerminalSize otherwise) {
    String[] words = answer.trim().split(" ", -1);
    if (words.length != 2) {
      return otherwise;
    }
    try {
      int rows = Integer.parseInt(words[0]);
      int columns = Integer.parseInt(words[1]);
      return rows > 0 && columns > 0 ? new TerminalSize(columns, rows) : otherwise;
    } catch (NumberFormatException notTwoNumbers) {
      return otherwise;
    }
  }

  private static String run(String script, String... arguments) throws IOException {
    String[] command = new String[4 + arguments.length];
    command[0] = "sh";
    command[1] = "-c";
    command[2] = script;
    command[3] = "sh";
    System.arraycopy(arguments, 0, command, 4, arguments.length);
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException noShell) {
      throw new IOException(
          "terminal: there is no sh to ask stty with; play with --plain instead", noShell);
    }
    process.getOutputStream().close();
    String answer;
    try (InputStream out = process.getInputStream()) {
      answer = new String(out.readAllBytes(), StandardCharsets.US_ASCII);
    }
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(
            "terminal: stty could not set /dev/tty (exit " + code + "); play with --plain instead");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("terminal: interrupted while stty ran; start again", stopped);
    }
    return answer;
  }
}
