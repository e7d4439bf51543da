package guarantor.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.play.App;
import guarantor.play.Frame;
import guarantor.play.Key;
import guarantor.play.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LoopTest {
  private static final String LEFT = "\u001b[?1049l";
  private static final Key QUIT = new Key.Char('q');

  private final Wire wire = new Wire(80, 24);
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final List<Throwable> traces = new ArrayList<>();

  @Test
  void keysReachTheAppInOrderUntilItIsOver() {
    Script app = new Script();

    Loop.End end = loop("ab\r\u001b[Aqz").run(app);

    assertEquals(Loop.End.FINISHED, end);
    assertEquals(
        List.of(
            new Key.Char('a'),
            new Key.Char('b'),
            new Key.Named(Key.Name.ENTER),
            new Key.Named(Key.Name.UP),
            QUIT),
        app.keys);
    assertTrue(wire.sent().endsWith(LEFT), wire.sent());
    assertEquals(1, wire.restores);
    assertEquals("", errors.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theEndOfInputIsAHangUpAndTheTerminalIsGivenBack() {
    assertEquals(Loop.End.HUNG_UP, loop("ab").run(new Script()));
    assertTrue(wire.sent().endsWith(LEFT), wire.sent());
    assertEquals(1, wire.restores);
  }

  @Test
  void messagesThatWaitedAreOneFrame() {
    Loop loop = loop(Wire.silence());
    Script app = new Script();
    app.onView =
        () -> {
          if (app.sizes.size() == 2) {
            loop.broken(new IllegalStateException("enough seen"));
          }
        };
    loop.redraw();
    loop.redraw();
    loop.redraw();

    loop.run(app);

    assertEquals(2, app.sizes.size(), "the first frame and one for three messages");
  }

  @Test
  void afterAResizeTheNextFrameHasTheNewSize() {
    Tty tty = wire.tty(Wire.silence());
    Loop loop = loop(tty);
    Script app = new Script();
    app.onView =
        () -> {
          if (app.sizes.size() == 1) {
            wire.resize(100, 30);
            tty.changed();
          } else {
            loop.broken(new IllegalStateException("enough seen"));
          }
        };

    loop.run(app);

    assertEquals(List.of("80x24", "100x30"), app.sizes);
  }

  @Test
  void aWindowTooSmallSaysWhatItNeedsAndHasAndPlaysNoKeyUnseen() {
    wire.resize(50, 10);
    Script app = new Script();

    loop("1\rq\u0003").run(app);

    assertTrue(wire.sent().contains("need 60x16, have 50x10"), wire.sent());
    assertEquals(List.of(), app.sizes);
    assertEquals(List.of(new Key.Ctrl('c')), app.keys);
  }

  @Test
  void aWindowOfOneCellIsEnoughForTheNotice() {
    wire.resize(1, 1);

    assertEquals(Loop.End.HUNG_UP, loop("").run(new Script()));
  }

  @Test
  void aFaultIsToldInOneLineAfterTheTerminalIsBack() {
    Script app = new Script();
    IllegalStateException fault = new IllegalStateException("no clause 7");
    List<String> sentBeforeTheTrace = new ArrayList<>();
    app.onKey =
        key -> {
          throw fault;
        };
    Loop loop =
        new Loop(
            wire.typed("a"),
            Theme.DEFAULT,
            problem -> {
              sentBeforeTheTrace.add(wire.sent());
              traces.add(problem);
              return "saves/trace.txt";
            },
            new PrintStream(errors, true, StandardCharsets.UTF_8));

    assertEquals(Loop.End.CRASHED, loop.run(app));

    assertTrue(sentBeforeTheTrace.get(0).endsWith(LEFT), sentBeforeTheTrace.get(0));
    assertSame(fault, traces.get(0));
    assertEquals(
        "Guarantor stopped on a fault of its own: IllegalStateException: no clause 7."
            + " The trace is in saves/trace.txt; please report it."
            + System.lineSeparator(),
        errors.toString(StandardCharsets.UTF_8));
    assertEquals(1, wire.restores);
  }

  @Test
  void aFaultOfAnotherThreadEndsTheLoopToo() {
    Loop loop = loop(Wire.silence());
    OutOfMemoryError fault = new OutOfMemoryError("in the reader of content");
    loop.broken(fault);

    assertEquals(Loop.End.CRASHED, loop.run(new Script()));
    assertSame(fault, traces.get(0));
    assertEquals(1, wire.restores);
  }

  @Test
  void aTerminalThatGoesAwayWhileReadingIsAHangUp() {
    InputStream gone =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    assertEquals(Loop.End.HUNG_UP, loop(gone).run(new Script()));
    assertEquals(1, wire.restores);
  }

  @Test
  void withoutAConsoleOrWithADumbOrUnnamedTerminalThereIsNoScreen() {
    assertFalse(Loop.usable(Map.of("TERM", "xterm-256color"), false));
    assertFalse(Loop.usable(Map.of("TERM", "dumb"), true));
    assertFalse(Loop.usable(Map.of("TERM", ""), true));
    assertFalse(Loop.usable(Map.of(), true));
  }

  private Loop loop(String keys) {
    return loop(wire.typed(keys));
  }

  private Loop loop(InputStream keys) {
    return loop(wire.tty(keys));
  }

  private Loop loop(Tty tty) {
    Trace trace =
        problem -> {
          traces.add(problem);
          return "trace.txt";
        };
    return new Loop(
        tty, Theme.DEFAULT, trace, new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  /** An app that writes down what it is given and ends on {@code q} or Ctrl-C. */
  private static final class Script implements App {
    final List<Key> keys = new ArrayList<>();
    final List<String> sizes = new ArrayList<>();
    Consumer<Key> onKey = key -> {};
    Runnable onView = () -> {};
    private boolean running = true;

    @Override
    public Frame view(int width, int height) {
      sizes.add(width + "x" + height);
      onView.run();
      Frame frame = new Frame(width, height);
      frame.put(0, 0, "keys " + keys.size(), Style.PLAIN);
      return frame;
    }

    @Override
    public void key(Key key) {
      keys.add(key);
      onKey.accept(key);
      running = !key.equals(QUIT) && !key.equals(new Key.Ctrl('c'));
    }

    @Override
    public boolean running() {
      return running;
    }

    @Override
    public int minimumWidth() {
      return 60;
    }

    @Override
    public int minimumHeight() {
      return 16;
    }
  }
}
