package guarantor.store;

import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
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

  private Json() {}

  static JsonParser parser(byte[] bytes) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes);
  }

  /** Binds a whole file to a type; null and a finding where it is no JSON or has faults. */
  static <T> T bind(String file, byte[] bytes, Class<T> type, Problems problems) {
    try (JsonParser in = parser(bytes)) {
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
    } catch (JacksonException e) {
      problems.error(where(file, bytes, e), "NO_JSON", reason(e), "mend the JSON here");
      return null;
    }
  }

  static Span where(String file, byte[] bytes, JacksonException e) {
    var at = e.getLocation();
    boolean known = at != null && at.getLineNr() > 0;
    return known ? Place.of(file, bytes, at) : Span.of(file);
  }

  /** The parser's reason without its own notes on where. */
  static String reason(JacksonException e) {
    String text = String.valueOf(e.getOriginalMessage());
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
