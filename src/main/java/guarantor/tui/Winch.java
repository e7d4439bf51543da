package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The signal that the window changed, borrowed from Lanterna.
 *
 * <p>The JDK has no public signal call, and the compiler refuses the private one under our
 * warnings. Lanterna's own terminal listens to it by reflection, so this is that terminal with its
 * stty calls, input and output taken away.
 */
final class Winch extends UnixTerminal {
  private volatile Runnable listener;
  private volatile boolean missed;

  Winch() throws IOException {
    super(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        StandardCharsets.UTF_8,
        CtrlCBehaviour.TRAP);
  }

  /** Runs on every change from now on, and at once if one was missed. */
  void listen(Runnable changed) {
    listener = changed;
    if (missed) {
      changed.run();
    }
  }

  /** Lanterna's handler asks for the size: that is the signal. */
  @Override
  protected TerminalSize findTerminalSize() {
    Runnable changed = listener;
    if (changed == null) {
      missed = true;
    } else {
      changed.run();
    }
    return new TerminalSize(80, 24);
  }

  @Override
  protected String runSTTYCommand(String... parameters) {
    return "";
  }
}
