package guarantor.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON as tests look at it: maps, lists, texts, longs, decimals, booleans; null is {@code
 * Optional.empty()}.
 */
public final class Parsed {
  private Parsed() {}

  /** Exactly one document; throws where there is more or less. */
  public static Object json(String text) {
    try (JsonParser in = Json.parser(text.getBytes(StandardCharsets.UTF_8))) {
      in.nextToken();
      Object value = value(in);
      if (in.nextToken() != null) {
        throw new IllegalArgumentException("more than one document");
      }
      return value;
    }
  }

  public static Map<?, ?> object(String text) {
    return (Map<?, ?>) json(text);
  }

  public static List<?> array(String text) {
    return (List<?>) json(text);
  }

  private static Object value(JsonParser in) {
    JsonToken t = in.currentToken();
    if (t == JsonToken.START_OBJECT) {
      Map<String, Object> out = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String key = in.currentName();
        in.nextToken();
        if (out.put(key, value(in)) != null) {
          throw new IllegalArgumentException("key twice: " + key);
        }
      }
      return out;
    }
    if (t == JsonToken.START_ARRAY) {
      List<Object> out = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        out.add(value(in));
      }
      return out;
    }
    return switch (t) {
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT -> in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> Optional.empty();
      default -> throw new IllegalArgumentException("unexpected " + t);
    };
  }
}
