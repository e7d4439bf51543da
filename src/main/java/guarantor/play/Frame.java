package guarantor.play;

import java.util.Arrays;
import java.util.List;

/**
 * One screen: a character and a style for every cell, and where the cursor stands.
 *
 * <p>Lives while it is drawn; nobody keeps it. Text outside is cut off, never wrapped.
 */
public final class Frame {
  private static final List<Style> STYLES = List.of(Style.values());

  private final int width;
  private final int height;
  private final char[] chars;
  private final byte[] styles;
  private int cursorColumn;
  private int cursorRow;

  /** An empty screen. */
  public Frame(int width, int height) {
    this.width = width;
    this.height = height;
    this.chars = new char[width * height];
    this.styles = new byte[width * height];
    Arrays.fill(chars, ' ');
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public char at(int column, int row) {
    return chars[row * width + column];
  }

  public Style styleAt(int column, int row) {
    return STYLES.get(styles[row * width + column]);
  }

  public int cursorColumn() {
    return cursorColumn;
  }

  public int cursorRow() {
    return cursorRow;
  }

  public void cursor(int column, int row) {
    cursorColumn = Math.max(0, Math.min(width - 1, column));
    cursorRow = Math.max(0, Math.min(height - 1, row));
  }

  /** Writes text from a cell on; returns the column after it. */
  public int put(int column, int row, String text, Style style) {
    int at = column;
    for (int i = 0; i < text.length(); i++, at++) {
      if (at >= 0 && at < width && row >= 0 && row < height) {
        chars[row * width + at] = text.charAt(i);
        styles[row * width + at] = (byte) style.ordinal();
      }
    }
    return at;
  }

  /** Fills the rest of a row. */
  public void fill(int column, int row, int to, char c, Style style) {
    for (int at = Math.max(0, column); at < Math.min(width, to); at++) {
      put(at, row, String.valueOf(c), style);
    }
  }

  /** The screen as lines, without trailing blanks. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < height; row++) {
      int end = width;
      while (end > 0 && at(end - 1, row) == ' ') {
        end--;
      }
      out.append(chars, row * width, end).append('\n');
    }
    return out.toString();
  }
}
