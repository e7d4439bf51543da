package guarantor.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import guarantor.play.Frame;
import guarantor.play.Style;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PainterTest {
  private final DefaultVirtualTerminal terminal =
      new DefaultVirtualTerminal(new TerminalSize(20, 4));
  private Painter painter;

  @BeforeEach
  void start() throws IOException {
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    painter = new Painter(screen, Theme.DEFAULT);
  }

  @Test
  void textStyleAndCursorArriveInTheirCells() throws IOException {
    Frame frame = new Frame(20, 4);
    frame.put(2, 1, "Київ", Style.PLAIN);
    frame.put(0, 3, "refused", Style.BAD);
    frame.cursor(7, 3);

    painter.paint(frame);

    assertEquals("\n  Київ\n\nrefused\n", shown());
    TextCharacter bad = terminal.getCharacter(0, 3);
    assertEquals(TextColor.ANSI.YELLOW, bad.getForegroundColor());
    assertTrue(bad.isBold() && bad.isUnderlined());
    assertFalse(terminal.getCharacter(2, 1).isBold());
    assertEquals(new TerminalPosition(7, 3), terminal.getCursorPosition());
  }

  @Test
  void theNextFrameReplacesTheLastOneWhole() throws IOException {
    painter.paint(filled(20, 4, 'x'));
    Frame next = new Frame(20, 4);
    next.put(0, 0, "y", Style.PLAIN);

    painter.paint(next);

    assertEquals("y\n\n\n\n", shown());
  }

  @Test
  void onlyWhatChangedIsSent() throws IOException {
    painter.paint(filled(20, 4, 'x'));
    terminal.getAndResetDirtyCells();
    terminal.isWholeBufferDirtyThenReset();
    Frame next = filled(20, 4, 'x');
    next.put(3, 2, "y", Style.PLAIN);

    painter.paint(next);

    assertFalse(terminal.isWholeBufferDirtyThenReset());
    assertTrue(terminal.getDirtyCells().contains(new TerminalPosition(3, 2)));
    assertFalse(terminal.getDirtyCells().contains(new TerminalPosition(4, 2)));
  }

  @Test
  void aResizedWindowIsPaintedWholeAtItsNewSize() throws IOException {
    painter.paint(filled(20, 4, 'x'));
    terminal.setTerminalSize(new TerminalSize(10, 3));

    assertEquals(new TerminalSize(10, 3), painter.size());
    painter.paint(filled(10, 3, 'z'));

    assertEquals("zzzzzzzzzz\n".repeat(3), shown());
  }

  @Test
  void aFrameOfTheWrongSizeIsCutOrPaddedAndNeverThrown() throws IOException {
    painter.paint(filled(40, 9, 'x'));
    assertEquals("xxxxxxxxxxxxxxxxxxxx\n".repeat(4), shown());

    painter.paint(filled(2, 1, 'y'));
    assertEquals("yy\n\n\n\n", shown());
  }

  @Test
  void aCharacterThatTheTerminalWouldObeyOrWidenIsAQuestionMark() throws IOException {
    Frame frame = new Frame(20, 4);
    frame.put(0, 0, "a\u001bb\u009bc\u202ed\u0301e\ud83df中g", Style.PLAIN);

    painter.paint(frame);

    assertEquals("a?b?c?d?e?f?g\n\n\n\n", shown());
  }

  @Test
  void everyCharacterOfTheBasicPlaneCanBePainted() throws IOException {
    for (int block = 0; block <= Character.MAX_VALUE; block += 80) {
      Frame frame = new Frame(20, 4);
      for (int i = 0; i < 80; i++) {
        frame.put(i % 20, i / 20, String.valueOf((char) (block + i)), Style.PLAIN);
      }
      painter.paint(frame);
    }
    painter.paint(filled(20, 4, 'x'));

    assertEquals("xxxxxxxxxxxxxxxxxxxx\n".repeat(4), shown());
  }

  private static Frame filled(int width, int height, char c) {
    Frame frame = new Frame(width, height);
    for (int row = 0; row < height; row++) {
      frame.fill(0, row, width, c, Style.PLAIN);
    }
    return frame;
  }

  private String shown() {
    TerminalSize size = terminal.getTerminalSize();
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < size.getRows(); row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < size.getColumns(); column++) {
        line.append(terminal.getCharacter(column, row).getCharacterString());
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
