package guarantor.store;

import guarantor.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a file something stands, by a second reading when there is something to say. Play
 * pays nothing for it.
 */
final class Locator {
  private Locator() {}

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]*)\"");

  /** All ids in a file, even in one that is no JSON. */
  static Set<String> ids(byte[] bytes) {
    Set<String> out = new TreeSet<>();
    Matcher m = ID.matcher(new String(bytes, StandardCharsets.UTF_8));
    while (m.find()) {
      out.add(m.group(1));
    }
    return out;
  }

  /**
   * The place of a value.
   *
   * @param id the id of the object it belongs to; empty for the whole file
   * @param key the key it stands under, anywhere inside that object
   * @param value the text itself, or words in it; empty for the first value under the key
   */
  static Span find(String file, byte[] bytes, String id, String key, String value) {
    Span best = Span.of(file);
    Span partly = null;
    Deque<Boolean> ours = new ArrayDeque<>();
    boolean inside = id.isEmpty();
    try (JsonParser in = Json.parser(bytes)) {
      String name = "";
      Span objectAt = best;
      for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
        if (t == JsonToken.START_OBJECT) {
          if (inside && name.equals(key) && value.isEmpty() && !id.isEmpty()) {
            return span(file, bytes, in);
          }
          objectAt = span(file, bytes, in);
          ours.push(inside);
        } else if (t == JsonToken.END_OBJECT) {
          boolean before = ours.pop();
          if (inside && !before && !best.equals(Span.of(file))) {
            return partly == null ? best : partly;
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
          if (inside && name.equals(key) && partly == null && text.contains(value)) {
            partly = Place.inside(file, bytes, in.currentTokenLocation(), text.indexOf(value));
          }
        } else if (inside && name.equals(key) && value.isEmpty() && t.isScalarValue()) {
          return span(file, bytes, in);
        }
        if (t == JsonToken.START_ARRAY && inside && name.equals(key) && value.isEmpty()) {
          return span(file, bytes, in);
        }
      }
    } catch (JacksonException e) {
      return best;
    }
    return partly == null ? best : partly;
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
