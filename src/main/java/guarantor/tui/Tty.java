package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import guarantor.play.Sanitize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The person's terminal, without Lanterna's faults on one.
 *
 * <p>A frame is gathered and goes out in one write and one flush, between the marks of a
 * synchronised update (mode 2026), so that no half frame is seen. The size comes from the line and
 * not from a question to the screen, which stalls for five seconds where nobody answers. Text goes
 * out as UTF-8 without the zero byte that Lanterna 3.1.5 puts behind every two-byte character, and
 * without anything that the terminal would obey. Closed once, it writes nothing any more: a frame
 * that is still being painted must not land in the person's shell.
 */
public final class Tty extends ANSITerminal {
  private static final int FRAME_BYTES = 32 * 1024;
  private static final int KEY_PATIENCE = 50;
  private static final int PASTE_PATIENCE = 2000;
  private static final byte BELL = 7;

  private static final String FRAME_BEGINS = "\u001b[?2026h";
  private static final String FRAME_ENDS = "\u001b[?2026l";
  private static final String PASTE_ON = "\u001b[?2004h";
  private static final String PASTE_OFF = "\u001b[?2004l";

  private final OutputStream out;
  private final Device device;
  private final Decoder decoder;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream(FRAME_BYTES);
  private volatile Runnable changeListener = () -> {};
  private Runnable release = () -> {};
  private TerminalSize size;
  private volatile boolean sizeIsStale;
  private boolean closed;
  private volatile boolean privateMode;
  private boolean cursorKnown;
  private boolean cursorVisible;
  private TextColor foreground = TextColor.ANSI.DEFAULT;
  private TextColor background = TextColor.ANSI.DEFAULT;

  Tty(InputStream in, OutputStream out, Device device, Pause pause) throws IOException {
    super(in, out, StandardCharsets.UTF_8);
    this.out = out;
    this.device = device;
    this.decoder =
        new Decoder(
            new InputStreamReader(in, StandardCharsets.UTF_8), pause, KEY_PATIENCE, PASTE_PATIENCE);
    this.size = device.size();
  }

  /**
   * Takes the controlling terminal over until {@link #close()}, or until the JVM ends: SIGTERM,
   * SIGHUP and SIGINT give it back too.
   *
   * @param in the bytes of the keys, as standard input
   * @param out where frames go, as standard output
   * @param pause waits for the rest of a key that arrives in two packets
   * @throws IOException when there is no terminal or no stty; one line a person understands
   */
  public static Tty open(InputStream in, OutputStream out, Pause pause) throws IOException {
    Winch winch = new Winch();
    Tty tty = new Tty(in, out, Stty.take(), pause);
    Thread hook = new Thread(tty::closeQuietly, "terminal-restore");
    Runtime.getRuntime().addShutdownHook(hook);
    tty.release = () -> release(hook, winch);
    winch.listen(tty::changed);
    return tty;
  }

  private static void release(Thread hook, Winch winch) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      winch.close();
    } catch (IllegalStateException | IOException shuttingDown) {
      return;
    }
  }

  /** Runs on every change of the window, on a thread of the JVM's signals. */
  void onChange(Runnable listener) {
    changeListener = listener;
  }

  /**
   * Only notes the change: the size is measured by the thread that draws, once for many signals.
   */
  void changed() {
    sizeIsStale = true;
    changeListener.run();
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    if (sizeIsStale) {
      sizeIsStale = false;
      size = device.size();
    }
    return size;
  }

  @Override
  public KeyStroke readInput() throws IOException {
    return decoder.next();
  }

  @Override
  public KeyStroke pollInput() throws IOException {
    return decoder.ready() ? decoder.next() : null;
  }

  @Override
  public void putCharacter(char c) throws IOException {
    putString(String.valueOf(c));
  }

  @Override
  public void putString(String text) throws IOException {
    char[] cells = text.toCharArray();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Sanitize.cell(cells[i]);
    }
    writeToTerminal(new String(cells).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void setForegroundColor(TextColor color) throws IOException {
    if (!color.equals(foreground)) {
      foreground = color;
      super.setForegroundColor(color);
    }
  }

  @Override
  public void setBackgroundColor(TextColor color) throws IOException {
    if (!color.equals(background)) {
      background = color;
      super.setBackgroundColor(color);
    }
  }

  @Override
  public void resetColorAndSGR() throws IOException {
    foreground = TextColor.ANSI.DEFAULT;
    background = TextColor.ANSI.DEFAULT;
    super.resetColorAndSGR();
  }

  @Override
  public void setCursorVisible(boolean visible) throws IOException {
    if (!cursorKnown || visible != cursorVisible) {
      cursorKnown = true;
      cursorVisible = visible;
      super.setCursorVisible(visible);
    }
  }

  @Override
  public void bell() throws IOException {
    writeToTerminal(BELL);
    flush();
  }

  @Override
  public void enterPrivateMode() throws IOException {
    writeToTerminal(bytes(PASTE_ON));
    super.enterPrivateMode();
    privateMode = true;
  }

  @Override
  public void exitPrivateMode() throws IOException {
    privateMode = false;
    cursorKnown = false;
    writeToTerminal(bytes(PASTE_OFF));
    super.exitPrivateMode();
  }

  @Override
  protected void writeToTerminal(byte... bytes) {
    synchronized (frame) {
      if (!closed) {
        frame.writeBytes(bytes);
      }
    }
  }

  /** Sends what was gathered since the last flush: one write, one flush of the stream below. */
  @Override
  public void flush() throws IOException {
    synchronized (frame) {
      if (frame.size() == 0) {
        return;
      }
      if (privateMode) {
        frame.writeBytes(bytes(FRAME_ENDS));
        out.write(concat(bytes(FRAME_BEGINS), frame.toByteArray()));
      } else {
        frame.writeTo(out);
      }
      frame.reset();
      out.flush();
    }
  }

  /**
   * Leaves the alternate screen and puts the line back. What was gathered for a frame is dropped;
   * nothing is written afterwards. A second call does nothing.
   */
  @Override
  public void close() throws IOException {
    synchronized (frame) {
      if (closed) {
        return;
      }
      try {
        frame.reset();
        if (privateMode) {
          exitPrivateMode();
        }
      } finally {
        closed = true;
        frame.reset();
        device.restore();
        release.run();
      }
    }
  }

  /** On the way out of the JVM there is nobody left to tell that the terminal is gone. */
  private void closeQuietly() {
    try {
      close();
    } catch (IOException gone) {
      return;
    }
  }

  private static byte[] concat(byte[] head, byte[] tail) {
    byte[] whole = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, whole, head.length, tail.length);
    return whole;
  }

  private static byte[] bytes(String sequence) {
    return sequence.getBytes(StandardCharsets.US_ASCII);
  }
}
