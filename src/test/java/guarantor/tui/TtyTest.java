package guarantor.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.TerminalScreen;
import guarantor.play.Frame;
import guarantor.play.Style;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What really goes over the line, byte by byte. */
class TtyTest {
  private static final String BEGINS = "\u001b[?2026h";
  private static final String ENDS = "\u001b[?2026l";

  private final Wire wire = new Wire(80, 24);
  private final Tty tty = wire.typed("");

  @Test
  void aTwoByteCharacterIsNotFollowedByAZeroByte() throws IOException {
    tty.putString("Київ, Łódź, €");
    tty.flush();

    assertEquals("Київ, Łódź, €", wire.sent());
  }

  @Test
  void textCannotSpeakToTheTerminal() throws IOException {
    tty.putString("a\u001b[2J\u009b\u202e\u0000\ud83d\ude00b");
    tty.putCharacter('\u001b');
    tty.flush();

    assertEquals("a?[2J?????b?", wire.sent());
  }

  @Test
  void aFrameIsOneWriteAndOneFlushBetweenTheMarksOfAnUpdate() throws IOException {
    Painter painter = start(Theme.DEFAULT);

    painter.paint(frame("first"));

    assertEquals(1, wire.writes);
    assertEquals(1, wire.flushes);
    assertTrue(wire.sent().startsWith(BEGINS), wire.sent());
    assertTrue(wire.sent().endsWith(ENDS), wire.sent());
  }

  @Test
  void aFullScreenOfColourIsStillOneWriteAndOneFlush() throws IOException {
    wire.resize(200, 60);
    Painter painter = start(wire.typed(""), Theme.HIGH_CONTRAST);
    Frame frame = new Frame(200, 60);
    for (int row = 0; row < 60; row++) {
      for (int column = 0; column < 200; column++) {
        Style style = Style.values()[(row + column) % Style.values().length];
        frame.put(column, row, "ї", style);
      }
    }

    painter.paint(frame);

    assertTrue(wire.bytes() > 32 * 1024, "more than the buffer: " + wire.bytes());
    assertEquals(1, wire.writes);
    assertEquals(1, wire.flushes);
  }

  @Test
  void afterAResizeEverythingIsSentAgain() throws IOException {
    Painter painter = start(Theme.DEFAULT);
    painter.paint(frame("standing text"));
    wire.resize(80, 22);
    tty.changed();
    tty.getTerminalSize();
    wire.forget();

    painter.paint(frame("standing text"));

    assertTrue(wire.sent().contains("standing") && wire.sent().contains("text"), wire.sent());
  }

  @Test
  void anOrdinaryKeyCostsAtMostSixtyFourBytes() throws IOException {
    for (Theme theme : Theme.values()) {
      wire.forget();
      Tty fresh = wire.typed("");
      Painter painter = start(fresh, theme);
      Frame before = frame("propose trigge");
      before.cursor(14, 20);
      painter.paint(before);
      wire.forget();

      Frame after = frame("propose trigger");
      after.cursor(15, 20);
      painter.paint(after);

      assertTrue(wire.bytes() <= 64, theme + " sent " + wire.bytes() + ": " + wire.sent());
    }
  }

  @Test
  void withoutColourNotOneColourSequenceIsSent() throws IOException {
    Painter painter = start(Theme.MONO);
    Frame frame = new Frame(80, 24);
    for (Style style : Style.values()) {
      frame.put(0, style.ordinal(), "role", style);
    }
    painter.paint(frame);
    painter.paint(frame("other"));

    Matcher colour =
        Pattern.compile("\u001b\\[([0-9]+;)*(3|4|9|10)[0-9](;[0-9]+)*m").matcher(wire.sent());
    assertFalse(colour.find(), () -> colour.group().replace('\u001b', '^'));
  }

  @Test
  void theSizeComesFromTheLineAndNeverFromAQuestionToTheScreen() throws IOException {
    assertEquals(new TerminalSize(80, 24), tty.getTerminalSize());
    wire.resize(60, 16);
    assertEquals(new TerminalSize(80, 24), tty.getTerminalSize());
    tty.changed();
    assertEquals(new TerminalSize(60, 16), tty.getTerminalSize());
    tty.flush();
    assertEquals("", wire.sent());
  }

  @Test
  void enteringAndLeavingAreMirrorImages() throws IOException {
    tty.enterPrivateMode();
    assertEquals("\u001b[?2004h\u001b[?1049h", wire.sent());
    wire.forget();

    tty.close();

    assertEquals("\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l", wire.sent());
    assertEquals(1, wire.restores);
  }

  @Test
  void afterTheCloseNoFrameReachesTheShell() throws IOException {
    Painter painter = start(Theme.DEFAULT);
    painter.paint(frame("first"));
    tty.putString("half a frame");
    wire.forget();

    tty.close();
    painter.paint(frame("second"));
    tty.bell();
    tty.close();

    assertEquals("\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l", wire.sent());
    assertEquals(1, wire.restores);
  }

  @Test
  void anUnknownAnswerAboutTheSizeKeepsTheOneBefore() {
    TerminalSize before = new TerminalSize(100, 30);

    assertEquals(new TerminalSize(120, 40), Stty.parse("40 120\n", before));
    assertEquals(before, Stty.parse("0 0\n", before));
    assertEquals(before, Stty.parse("", before));
    assertEquals(before, Stty.parse("rows columns", before));
  }

  private Painter start(Theme theme) throws IOException {
    return start(tty, theme);
  }

  private Painter start(Tty terminal, Theme theme) throws IOException {
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    wire.forget();
    return new Painter(screen, theme);
  }

  private static Frame frame(String text) {
    Frame frame = new Frame(80, 24);
    frame.put(0, 20, text, Style.INPUT);
    return frame;
  }
}
