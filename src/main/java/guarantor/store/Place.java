package guarantor.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import guarantor.diagnostic.Span;
import tools.jackson.core.TokenStreamLocation;

/** Where something stands, as an editor counts: the parser counts bytes, a person characters. */
final class Place {
  private Place() {}

  static Span of(String file, byte[] bytes, TokenStreamLocation at) {
    int line = Math.max(1, at.getLineNr());
    int start = startOf(bytes, line);
    int end = Math.max(start, Math.min(bytes.length, start + at.getColumnNr() - 1));
    String before = new String(bytes, start, end - start, UTF_8);
    return new Span(file, line, 1 + before.codePointCount(0, before.length()));
  }

  /**
   * The place of a character inside a text.
   *
   * @param at where the text's quotation mark stands
   * @param index the character's place in the text as read, in UTF-16 units
   */
  static Span inside(String file, byte[] bytes, TokenStreamLocation at, int index) {
    Span start = of(file, bytes, at);
    int from = startOf(bytes, start.line()) + at.getColumnNr();
    String raw = new String(bytes, from, Math.min(bytes.length - from, 64 * 1024), UTF_8);
    int seen = 0;
    int i = 0;
    while (seen < index && i < raw.length()) {
      boolean escape = raw.charAt(i) == '\\' && i + 1 < raw.length();
      i += !escape ? 1 : raw.charAt(i + 1) == 'u' ? 6 : 2;
      seen++;
    }
    int columns = raw.codePointCount(0, Math.min(i, raw.length()));
    return new Span(file, start.line(), start.column() + 1 + columns);
  }

  /** A line, from 1, without its end. */
  static String line(byte[] bytes, int line) {
    int start = startOf(bytes, line);
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return new String(bytes, start, end - start, UTF_8);
  }

  /** The first byte of a line; lines end as the parser ends them, by LF, CR or both. */
  private static int startOf(byte[] bytes, int line) {
    int at = 0;
    for (int n = 1; n < line && at < bytes.length; n++) {
      while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      boolean both = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
      at += both ? 2 : 1;
    }
    return Math.min(at, bytes.length);
  }
}
