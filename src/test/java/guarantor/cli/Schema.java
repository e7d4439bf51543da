package guarantor.cli;

import guarantor.store.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The part of draft-07 that the committed schemas use; any other keyword is an error. */
final class Schema {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "title",
          "description",
          "type",
          "required",
          "properties",
          "items",
          "enum",
          "pattern",
          "minimum",
          "maximum");

  private final Map<?, ?> root;
  private final List<String> faults = new ArrayList<>();

  private Schema(Map<?, ?> root) {
    this.root = root;
  }

  /** Everything in a document that its schema does not allow. */
  static List<String> faults(String name, Object document) {
    Schema schema = new Schema(Parsed.object(read(name)));
    schema.check("$", schema.root, document);
    return schema.faults;
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("src/docs/json/" + name + ".schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(String at, Map<?, ?> schema, Object value) {
    Set<Object> unknown = new TreeSet<>(schema.keySet());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      faults.add(at + ": the schema uses " + unknown);
    }
    if (schema.containsKey("type") && !types(schema.get("type")).contains(type(value))) {
      faults.add(at + ": is " + type(value) + ", not " + schema.get("type"));
      return;
    }
    if (schema.containsKey("enum") && !((List<?>) schema.get("enum")).contains(value)) {
      faults.add(at + ": '" + value + "' is none of " + schema.get("enum"));
    }
    if (value instanceof String s
        && schema.get("pattern") instanceof String p
        && !java.util.regex.Pattern.compile(p).matcher(s).find()) {
      faults.add(at + ": '" + s + "' is not like " + p);
    }
    if (value instanceof Long n) {
      boolean low = schema.get("minimum") instanceof Long min && n < min;
      boolean high = schema.get("maximum") instanceof Long max && n > max;
      if (low || high) {
        faults.add(at + ": " + n + " is out of range");
      }
    }
    if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      for (int i = 0; i < list.size(); i++) {
        check(at + "[" + i + "]", items, list.get(i));
      }
    }
    if (value instanceof Map<?, ?> map) {
      object(at, schema, map);
    }
  }

  private void object(String at, Map<?, ?> schema, Map<?, ?> map) {
    if (schema.get("required") instanceof List<?> required) {
      for (Object key : required) {
        if (!map.containsKey(key)) {
          faults.add(at + ": has no " + key);
        }
      }
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      map.forEach(
          (key, value) -> {
            if (properties.get(key) instanceof Map<?, ?> sub) {
              check(at + "." + key, sub, value);
            }
          });
    }
  }

  private static List<?> types(Object type) {
    return type instanceof List<?> list ? list : List.of(type);
  }

  private static String type(Object value) {
    if (value instanceof Optional) {
      return "null";
    }
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof Long) {
      return "integer";
    }
    if (value instanceof java.math.BigDecimal) {
      return "number";
    }
    return value instanceof Boolean ? "boolean" : "string";
  }
}
