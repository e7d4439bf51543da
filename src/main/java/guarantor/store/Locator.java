package guarantor.store;

import guarantor.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a file something stands, by a second reading when there is something to say. Play
 * pays nothing for it.
 */
final class Locator {
  private Locator() {}

  /**
   * The place of a value.
   *
   * @param id the id of the object it belongs to; empty for the whole file
   * @param key the key it stands under, anywhere inside that object
   * @param value the text itself; empty for the first value under the key
   */
  static Span find(String file, byte[] bytes, String id, String key, String value) {
    Span best = Span.of(file);
    Deque<Boolean> ours = new ArrayDeque<>();
    boolean inside = id.isEmpty();
    try (JsonParser in = Json.parser(bytes)) {
      String name = "";
      Span objectAt = best;
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        if (t == JsonToken.START_OBJECT) {
          objectAt = span(file, bytes, in);
          ours.push(inside);
        } else if (t == JsonToken.END_OBJECT) {
          boolean before = ours.pop();
          if (inside && !before && !best.equals(Span.of(file))) {
            return best;
          }
          inside = before;
        } else if (t == JsonToken.PROPERTY_NAME) {
          name = in.currentName();
        } else if (t == JsonToken.VALUE_STRING) {
          String text = in.getString();
          if (name.equals("id") && text.equals(id)) {
            inside = true;
            best = objectAt;
          }
          if (inside && name.equals(key) && (value.isEmpty() || text.equals(value))) {
            return span(file, bytes, in);
          }
        } else if (inside && name.equals(key) && value.isEmpty() && t.isScalarValue()) {
          return span(file, bytes, in);
        }
      }
    }
    return best;
  }

  /** The place where an id is given for the second time in a file. */
  static Span again(String file, byte[] bytes, String id) {
    int seen = 0;
    try (JsonParser in = Json.parser(bytes)) {
      String name = "";
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        if (t == JsonToken.PROPERTY_NAME) {
          name = in.currentName();
        } else if (t == JsonToken.VALUE_STRING && name.equals("id") && in.getString().equals(id)) {
          seen++;
          if (seen == 2) {
            return span(file, bytes, in);
          }
        }
      }
    }
    return Span.of(file);
  }

  private static Span span(String file, byte[] bytes, JsonParser in) {
    return Place.of(file, bytes, in.currentTokenLocation());
  }
}
