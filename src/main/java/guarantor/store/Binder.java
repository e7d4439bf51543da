package guarantor.store;

import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Span;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Binds JSON to records, strictly: an unknown key, a key twice, a missing key, a wrong type are
 * each one finding with line and column, and all of a file are found in one run. Optional and list
 * components may be absent, and booleans are false then; everything else must be there.
 */
final class Binder {
  /** The constants of an enum by their words, in their order. */
  private static final ClassValue<Map<String, Object>> WORDS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> out = new LinkedHashMap<>();
          for (Object o : type.getEnumConstants()) {
            out.put(Words.id((Enum<?>) o), o);
          }
          return out;
        }
      };

  private final String file;
  private final byte[] bytes;
  private final Problems problems;

  Binder(String file, byte[] bytes, Problems problems) {
    this.file = file;
    this.bytes = bytes;
    this.problems = problems;
  }

  /** Binds the value at the parser's current token; null where it had a fault. */
  Object bind(JsonParser in, Type type) {
    if (type instanceof ParameterizedType p) {
      Type inner = p.getActualTypeArguments()[0];
      return p.getRawType() == List.class ? list(in, inner) : optional(in, inner);
    }
    Class<?> c = (Class<?>) type;
    if (c.isRecord() && in.currentToken() == JsonToken.START_OBJECT) {
      return object(in, c);
    }
    Object value = scalar(in, c);
    in.skipChildren();
    return value;
  }

  private Object scalar(JsonParser in, Class<?> c) {
    JsonToken token = in.currentToken();
    if (c == String.class) {
      return token == JsonToken.VALUE_STRING ? text(in) : wrong(in, "text");
    }
    if (c == int.class || c == Integer.class) {
      return token == JsonToken.VALUE_NUMBER_INT ? whole(in) : wrong(in, "a whole number");
    }
    if (c == boolean.class) {
      boolean known = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
      return known ? (Object) (token == JsonToken.VALUE_TRUE) : wrong(in, "true or false");
    }
    if (c.isEnum()) {
      return token == JsonToken.VALUE_STRING ? constant(in, c) : wrong(in, "a word");
    }
    if (token == JsonToken.VALUE_STRING) {
      return parsed(in, c);
    }
    return wrong(in, c.isRecord() ? "an object {...}" : "text");
  }

  /** A text that every terminal and screen reader shows as it is written. */
  private String text(JsonParser in) {
    String text = in.getString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (hidden || Character.isSurrogate(c)) {
        problems.error(
            Place.inside(file, bytes, in.currentTokenLocation(), i),
            hidden ? "CONTROL_CHARACTER" : "BEYOND_BMP",
            "U+"
                + HexFormat.of().withUpperCase().toHexDigits(text.codePointAt(i), hidden ? 4 : 5)
                + (hidden ? " is a control character" : " is in no font that terminals must have"),
            hidden ? "delete it" : "write it in words");
        return text;
      }
    }
    return text;
  }

  private Object whole(JsonParser in) {
    try {
      return in.getIntValue();
    } catch (tools.jackson.core.JacksonException e) {
      return wrong(in, "a number that is not so large");
    }
  }

  private Object constant(JsonParser in, Class<?> c) {
    String word = in.getString();
    Map<String, Object> words = WORDS.get(c);
    Object found = words.get(word);
    if (found != null) {
      return found;
    }
    Set<String> known = words.keySet();
    String hint = Nearest.hint(word, known);
    report(in, "UNKNOWN_WORD", "'" + word + "' is none of " + String.join(", ", known), hint);
    return null;
  }

  private Object parsed(JsonParser in, Class<?> c) {
    try {
      Method parse = c.getMethod("parse", String.class);
      return parse.invoke(null, in.getString());
    } catch (InvocationTargetException e) {
      report(in, "BAD_VALUE", e.getCause().getMessage(), "");
      return null;
    } catch (ReflectiveOperationException e) {
      return wrong(in, "an object {...}");
    }
  }

  private Object optional(JsonParser in, Type inner) {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      report(in, "NULL", "null says nothing", "leave the key out");
      return Optional.empty();
    }
    return Optional.ofNullable(bind(in, inner));
  }

  private Object list(JsonParser in, Type inner) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      wrong(in, "a list [...]");
      in.skipChildren();
      return List.of();
    }
    List<Object> out = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      Object value = bind(in, inner);
      if (value != null) {
        out.add(value);
      }
    }
    return List.copyOf(out);
  }

  private Object object(JsonParser in, Class<?> type) {
    Shape shape = Shape.of(type);
    Object[] values = new Object[shape.keys().length];
    boolean[] seen = new boolean[values.length];
    boolean sound = true;
    TokenStreamLocation start = in.currentTokenLocation();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      Integer at = shape.index().get(key);
      if (at == null) {
        if (!key.equals("$schema")) {
          String hint = Nearest.hint(key, shape.index().keySet());
          report(in, "UNKNOWN_KEY", "unknown key '" + key + "'", hint);
        }
        in.nextToken();
        in.skipChildren();
        continue;
      }
      if (seen[at]) {
        report(in, "DUPLICATE_KEY", "the key '" + key + "' stands here twice", "keep one");
        in.nextToken();
        in.skipChildren();
        continue;
      }
      seen[at] = true;
      in.nextToken();
      values[at] = bind(in, shape.types()[at]);
      sound &= values[at] != null;
    }
    for (int i = 0; i < values.length; i++) {
      if (!seen[i]) {
        values[i] = absent(shape.types()[i]);
        if (values[i] == null) {
          sound = false;
          problems.error(
              span(start), "MISSING_KEY", "'" + shape.keys()[i] + "' is missing here", "add it");
        }
      }
    }
    return sound ? built(shape, values, start) : null;
  }

  private static Object absent(Type type) {
    if (type instanceof ParameterizedType p) {
      return p.getRawType() == List.class ? List.of() : Optional.empty();
    }
    return type == boolean.class ? Boolean.FALSE : null;
  }

  private Object built(Shape shape, Object[] values, TokenStreamLocation start) {
    try {
      return shape.make(values);
    } catch (InvocationTargetException e) {
      problems.error(span(start), "BAD_VALUE", String.valueOf(e.getCause().getMessage()), "");
      return null;
    }
  }

  private Object wrong(JsonParser in, String wanted) {
    report(in, "WRONG_TYPE", "here must stand " + wanted, "");
    return null;
  }

  private void report(JsonParser in, String code, String message, String hint) {
    // A key or word may hold an escaped line break; a finding stays one line.
    String line = message.replaceAll("\\p{Cntrl}", "?");
    problems.error(span(in.currentTokenLocation()), code, line, hint);
  }

  private Span span(TokenStreamLocation at) {
    return Place.of(file, bytes, at);
  }
}
