package guarantor.store;

import guarantor.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/** Where something stands, as an editor counts: the parser counts bytes, a person characters. */
final class Place {
  private Place() {}

  static Span of(String file, byte[] bytes, TokenStreamLocation at) {
    int line = Math.max(1, at.getLineNr());
    int start = startOf(bytes, line);
    int end = Math.max(start, Math.min(bytes.length, start + at.getColumnNr() - 1));
    String before = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return new Span(file, line, 1 + before.codePointCount(0, before.length()));
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
