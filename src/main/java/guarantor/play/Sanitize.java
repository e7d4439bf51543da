package guarantor.play;

import java.text.Normalizer;

/**
 * Makes text from outside safe to draw and to keep: one character is one column, and nothing in it
 * speaks to the terminal.
 *
 * <p>A pasted name with an escape character could otherwise clear the screen, retitle the window or
 * print as another word than the one stored.
 */
public final class Sanitize {
  private static final char UNKNOWN = '?';

  private Sanitize() {}

  /**
   * The text on one line.
   *
   * <p>Line breaks and tabs become one blank; control, direction and zero-width characters go;
   * accents join their letters (NFC) and go where no such letter exists; characters beyond the
   * basic plane and broken pairs become {@code ?}.
   */
  public static String line(String text) {
    String visible = visible(text);
    if (isAscii(visible)) {
      return visible;
    }
    StringBuilder out = new StringBuilder(visible.length());
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      if (isDrawable(composed.charAt(i))) {
        out.append(composed.charAt(i));
      }
    }
    // What an accent that went had kept apart may join now.
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Without what shows nothing; accents stay, for they may still join their letters. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (breaksLine(c)) {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        out.append(' ');
      } else if (Character.isSurrogate(c)) {
        if (isPairAt(text, i)) {
          i++;
        }
        out.append(UNKNOWN);
      } else if (isDrawable(c) || isMark(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The character to draw in one cell: itself, or {@code ?} where it cannot stand alone. */
  public static char cell(char c) {
    return c >= ' ' && c < 0x7f || isDrawable(c) ? c : UNKNOWN;
  }

  /** Whether a character takes a cell of its own and tells the terminal nothing. */
  public static boolean isDrawable(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isMark(c) && !isFiller(c);
    };
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Hangul fillers: letters by their class, nothing on the screen. */
  private static boolean isFiller(char c) {
    return c == '\u115f' || c == '\u1160' || c == '\u3164' || c == '\uffa0';
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isPairAt(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
