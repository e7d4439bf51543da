package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import guarantor.play.App;
import guarantor.play.Frame;
import guarantor.play.Key;
import guarantor.play.Sanitize;
import guarantor.play.Style;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Runs an app on a terminal: one queue of messages, one thread that updates and draws, one frame
 * for all messages that waited. However it ends, the terminal is given back first.
 */
public final class Loop {
  private static final Key INTERRUPT = new Key.Ctrl('c');

  /** How a run ended; the caller decides what the process says and returns. */
  public enum End {
    /** The app was over. */
    FINISHED,

    /** The terminal went away: no more keys will come. */
    HUNG_UP,

    /** A fault; it was told in one line and its trace was kept. */
    CRASHED
  }

  /** What happens to the loop. */
  private sealed interface Message {
    record Pressed(Key key) implements Message {}

    record Stale() implements Message {}

    record HungUp() implements Message {}

    record Broken(Throwable fault) implements Message {}
  }

  private final Terminal terminal;
  private final Theme theme;
  private final Trace trace;
  private final PrintStream err;
  private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>();

  /**
   * @param terminal taken over already; this loop closes it
   * @param trace keeps the trace of a fault
   * @param err where the one line about a fault goes
   */
  public Loop(Terminal terminal, Theme theme, Trace trace, PrintStream err) {
    this.terminal = terminal;
    this.theme = theme;
    this.trace = trace;
    this.err = err;
  }

  /**
   * Whether a full screen can be shown: a TERM that is named and not dumb, and a terminal at both
   * ends.
   *
   * @param console whether the JVM has a console. Java 17 has one only where standard input and
   *     output are terminals; from 22 on it may have one anyway, so there the shell is asked too.
   */
  public static boolean usable(Map<String, String> environment, boolean console) {
    String term = environment.getOrDefault("TERM", "");
    return console
        && !term.isEmpty()
        && !term.equals("dumb")
        && (Runtime.version().feature() < 22 || shellSeesTerminals());
  }

  /**
   * Runs until the app is over; returns after the terminal was given back. Runs once.
   *
   * <p>The thread that reads keys cannot be called back from its read: until the process ends it
   * takes what is typed, so nothing after this may ask standard input.
   */
  public End run(App app) {
    try {
      End ending = play(app);
      terminal.close();
      return ending;
    } catch (IOException gone) {
      // An app has no files; only the terminal fails like this.
      closeAfter(gone);
      return End.HUNG_UP;
    } catch (Throwable fault) {
      closeAfter(fault);
      tell(fault);
      return End.CRASHED;
    }
  }

  /** Asks for a new frame, from any thread: something behind the app has changed. */
  public void redraw() {
    queue.add(new Message.Stale());
  }

  /**
   * Ends the loop with a fault of another thread, from that thread; install it as the handler of
   * uncaught exceptions, for a trace printed into the alternate screen is lost with it.
   */
  public void broken(Throwable fault) {
    queue.add(new Message.Broken(fault));
  }

  private End play(App app) throws Throwable {
    TerminalScreen screen = new TerminalScreen(terminal);
    if (terminal instanceof Tty tty) {
      tty.onChange(this::redraw);
    } else {
      terminal.addResizeListener((changed, size) -> redraw());
    }
    screen.startScreen();
    Painter painter = new Painter(screen, theme);
    draw(app, painter);
    startReader();
    List<Message> batch = new ArrayList<>();
    while (app.running()) {
      batch.clear();
      try {
        batch.add(queue.take());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return End.HUNG_UP;
      }
      queue.drainTo(batch);
      for (Message message : batch) {
        if (!app.running()) {
          break;
        }
        if (message instanceof Message.HungUp) {
          return End.HUNG_UP;
        }
        handle(app, message);
      }
      if (app.running()) {
        draw(app, painter);
      }
    }
    return End.FINISHED;
  }

  private void handle(App app, Message message) throws Throwable {
    if (message instanceof Message.Broken broken) {
      throw broken.fault();
    }
    if (message instanceof Message.Pressed pressed) {
      // Nobody can see what other keys would do while the frame is hidden.
      if (fits(app, terminal.getTerminalSize()) || pressed.key().equals(INTERRUPT)) {
        app.key(pressed.key());
      }
    }
  }

  private void draw(App app, Painter painter) throws IOException {
    terminal.getTerminalSize();
    TerminalSize size = painter.size();
    int width = size.getColumns();
    int height = size.getRows();
    painter.paint(fits(app, size) ? app.view(width, height) : notice(app, width, height));
  }

  private static boolean fits(App app, TerminalSize size) {
    return size.getColumns() >= app.minimumWidth() && size.getRows() >= app.minimumHeight();
  }

  private static Frame notice(App app, int width, int height) {
    Frame frame = new Frame(width, height);
    String need = "need " + app.minimumWidth() + "x" + app.minimumHeight();
    String text = need + ", have " + width + "x" + height;
    int end = frame.put(Math.max(0, (width - text.length()) / 2), height / 2, text, Style.STRONG);
    frame.cursor(end, height / 2);
    return frame;
  }

  private void startReader() {
    Thread reader = new Thread(this::read, "keys");
    reader.setDaemon(true);
    reader.setUncaughtExceptionHandler((thread, fault) -> broken(fault));
    reader.start();
  }

  private void read() {
    try {
      while (true) {
        KeyStroke stroke = terminal.readInput();
        if (stroke.getKeyType() == KeyType.EOF) {
          break;
        }
        Keys.key(stroke).ifPresent(key -> queue.add(new Message.Pressed(key)));
      }
    } catch (IOException gone) {
      // A terminal that was taken away reads as an error on some systems and as an end on others.
    }
    queue.add(new Message.HungUp());
  }

  private void closeAfter(Throwable fault) {
    try {
      terminal.close();
    } catch (IOException | RuntimeException second) {
      fault.addSuppressed(second);
    }
  }

  private void tell(Throwable fault) {
    String where = trace.keep(fault);
    String name = fault.getClass().getSimpleName();
    String what = fault.getMessage() == null ? name : name + ": " + fault.getMessage();
    err.println(
        "Guarantor stopped on a fault of its own: "
            + Sanitize.line(what)
            + ". The trace is in "
            + where
            + "; please report it.");
    err.flush();
  }

  private static boolean shellSeesTerminals() {
    try {
      return new ProcessBuilder("sh", "-c", "[ -t 0 ] && [ -t 1 ]").inheritIO().start().waitFor()
          == 0;
    } catch (IOException noShell) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
