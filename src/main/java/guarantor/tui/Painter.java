package guarantor.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import guarantor.play.Frame;
import guarantor.play.Sanitize;
import guarantor.play.Style;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts frames on a Lanterna screen.
 *
 * <p>Every cell is set and the screen sends the difference; it is never cleared, for a clear makes
 * Lanterna send everything again. Only a changed size is sent whole, since terminals shift and cut
 * what they show while they grow and shrink.
 */
final class Painter {
  private final Screen screen;
  private final Theme theme;

  /** Making one costs a text-break search, so each (style, character) is made once. */
  private final Map<Integer, TextCharacter> cells = new HashMap<>();

  private boolean whole = true;

  Painter(Screen screen, Theme theme) {
    this.screen = screen;
    this.theme = theme;
  }

  /** The size to draw for, after any change since the last frame. */
  TerminalSize size() {
    if (screen.doResizeIfNecessary() != null) {
      whole = true;
    }
    return screen.getTerminalSize();
  }

  /** Shows a frame; a screen larger than the frame stays blank outside of it. */
  void paint(Frame frame) throws IOException {
    TerminalSize size = size();
    for (int row = 0; row < size.getRows(); row++) {
      for (int column = 0; column < size.getColumns(); column++) {
        boolean inside = column < frame.width() && row < frame.height();
        screen.setCharacter(
            column,
            row,
            inside
                ? cell(frame.at(column, row), frame.styleAt(column, row))
                : cell(' ', Style.PLAIN));
      }
    }
    screen.setCursorPosition(new TerminalPosition(frame.cursorColumn(), frame.cursorRow()));
    screen.refresh(whole ? Screen.RefreshType.COMPLETE : Screen.RefreshType.DELTA);
    whole = false;
  }

  private TextCharacter cell(char c, Style style) {
    Integer key = style.ordinal() << Character.SIZE | c;
    TextCharacter made = cells.get(key);
    if (made == null) {
      made = make(Sanitize.cell(c), theme.look(style));
      cells.put(key, made);
    }
    return made;
  }

  /** A character two columns wide would push the rest of its row aside: it becomes {@code ?}. */
  private static TextCharacter make(char c, Look look) {
    SGR[] modifiers = look.modifiers().toArray(new SGR[0]);
    TextCharacter made =
        TextCharacter.fromCharacter(c, look.foreground(), look.background(), modifiers)[0];
    return made.isDoubleWidth()
        ? TextCharacter.fromCharacter('?', look.foreground(), look.background(), modifiers)[0]
        : made;
  }
}
