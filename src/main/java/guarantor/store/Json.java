package guarantor.store;

import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** One door to the JSON parser, with limits that hold against hostile files. */
final class Json {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 64 * 1024;
  private static final long LONGEST_FILE = 8L * 1024 * 1024;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxDocumentLength(LONGEST_FILE)
                  .build())
          .build();

  private static final Pattern CODE = Pattern.compile("\\(code (\\d+)");

  private Json() {}

  static JsonParser parser(byte[] bytes) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes);
  }

  /** Binds a whole file to a type; null and a finding where it is no JSON or has faults. */
  static <T> T bind(String file, byte[] bytes, Class<T> type, Problems problems) {
    try (JsonParser in = parser(bytes)) {
      return bind(in, file, bytes, type, problems);
    }
  }

  private static <T> T bind(
      JsonParser in, String file, byte[] bytes, Class<T> type, Problems problems) {
    try {
      if (in.nextToken() == null) {
        problems.error(
            new Span(file, 1, 1), "NO_JSON", "the file is empty", "write its JSON or delete it");
        return null;
      }
      T value = type.cast(new Binder(file, bytes, problems).bind(in, type));
      JsonToken tail = in.nextToken();
      if (tail != null) {
        problems.error(
            Place.of(file, bytes, in.currentTokenLocation()),
            "TRAILING_DATA",
            "something stands after the end",
            "delete it");
      }
      return value;
    } catch (StreamConstraintsException e) {
      Span at = Place.of(file, bytes, in.currentLocation());
      problems.error(at, "TOO_LARGE", limit(e), "split it");
      return null;
    } catch (JacksonException e) {
      problems.error(where(file, bytes, e), "NO_JSON", reason(e), "mend the JSON here");
      return null;
    }
  }

  private static String limit(JacksonException e) {
    String reason = reason(e);
    return reason.contains("depth")
        ? "objects and lists stand more than " + DEEPEST + " deep in each other"
        : reason.contains("length") && reason.contains("Document")
            ? "the file has more than 8 MB"
            : "a text has more than 64 K characters";
  }

  static Span where(String file, byte[] bytes, JacksonException e) {
    var at = e.getLocation();
    if (at == null || at.getLineNr() <= 0) {
      return Span.of(file);
    }
    Span found = Place.of(file, bytes, at);
    Matcher named = CODE.matcher(reason(e));
    if (!named.find()) {
      return found;
    }
    // The parser stands now on the character that it could not use, now behind it.
    String line = Place.line(bytes, found.line());
    int column = Math.min(found.column() - 1, line.codePointCount(0, line.length()));
    int before = line.offsetByCodePoints(0, column);
    boolean behind = before > 0 && line.codePointBefore(before) == Integer.parseInt(named.group(1));
    boolean on =
        before < line.length() && line.codePointAt(before) == Integer.parseInt(named.group(1));
    return behind && !on || behind && line.codePointAt(before) == line.codePointBefore(before)
        ? new Span(file, found.line(), found.column() - 1)
        : found;
  }

  /** The parser's reason without its own notes on where. */
  static String reason(JacksonException e) {
    String text = String.valueOf(e.getOriginalMessage());
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
