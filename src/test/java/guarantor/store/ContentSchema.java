package guarantor.store;

import guarantor.content.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema (draft-07) of a content file, made from what the reader binds it to: keys and types
 * from the record's components, texts from its Javadoc. A text that begins "1..5" is a range.
 */
final class ContentSchema {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern RANGE = Pattern.compile("^(\\d+)\\.\\.(\\d+)\\b");

  private final Map<String, Javadoc> docs = new HashMap<>();
  private final List<String> mute = new ArrayList<>();

  /** Components of which the Javadoc says nothing. */
  List<String> mute() {
    return mute;
  }

  String document(ContentKind kind) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("$schema", "http://json-schema.org/draft-07/schema#");
    out.put("title", kind.place);
    out.putAll(object(kind.type, "", true));
    return JsonPrinter.document(out);
  }

  private Map<String, Object> object(Class<?> type, String said, boolean root) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (root) {
      properties.put(
          "$schema", ordered("description", "the schema's path, for editors", "type", "string"));
    }
    List<Object> required = new ArrayList<>();
    Shape shape = Shape.of(type);
    for (int i = 0; i < shape.keys().length; i++) {
      RecordComponent part = shape.parts()[i];
      properties.put(shape.keys()[i], value(part.getGenericType(), text(type, part)));
      if (must(part.getGenericType())) {
        required.add(shape.keys()[i]);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("description", said.isEmpty() ? doc(type).of(name(type)) : said);
    out.put("type", "object");
    out.put("properties", properties);
    out.put("required", required);
    out.put("additionalProperties", false);
    return out;
  }

  private static boolean must(Type type) {
    return type != boolean.class && !(type instanceof ParameterizedType);
  }

  private Map<String, Object> value(Type type, String said) {
    if (type instanceof ParameterizedType p) {
      Type inner = p.getActualTypeArguments()[0];
      if (p.getRawType() == Optional.class) {
        return value(inner, said);
      }
      Map<String, Object> out = ordered("description", said, "type", "array");
      out.put("items", value(inner, ""));
      return out;
    }
    Class<?> c = (Class<?>) type;
    if (c == When.class) {
      Map<String, Object> out = ordered("description", said, "type", "string");
      out.put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
      return out;
    }
    if (c.isRecord()) {
      return object(c, said, false);
    }
    Map<String, Object> out = new LinkedHashMap<>();
    if (!said.isEmpty()) {
      out.put("description", said);
    }
    if (c.isEnum()) {
      List<Object> words = new ArrayList<>();
      for (Object o : c.getEnumConstants()) {
        words.add(Words.id((Enum<?>) o));
      }
      out.put("enum", words);
      return out;
    }
    boolean whole = c == int.class || c == Integer.class;
    out.put("type", whole ? "integer" : c == boolean.class ? "boolean" : "string");
    Matcher range = RANGE.matcher(said);
    if (whole && range.find()) {
      out.put("minimum", Integer.valueOf(range.group(1)));
      out.put("maximum", Integer.valueOf(range.group(2)));
    }
    return out;
  }

  private String text(Class<?> type, RecordComponent part) {
    String said = doc(type).of(name(type) + "." + part.getName());
    if (said.isEmpty()) {
      mute.add(name(type) + "." + part.getName());
    }
    return said;
  }

  private Javadoc doc(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    Path file = SOURCES.resolve(top.getName().replace('.', '/') + ".java");
    return docs.computeIfAbsent(
        top.getName(),
        n -> {
          try {
            return Javadoc.of(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** "ContentReader$Issues" for a record in another class. */
  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  private static Map<String, Object> ordered(String... pairs) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        out.put(pairs[i], pairs[i + 1]);
      }
    }
    return out;
  }
}
