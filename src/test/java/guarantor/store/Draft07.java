package guarantor.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The part of draft-07 that the content's schemas use; any other keyword is a fault. */
final class Draft07 {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "pattern",
          "minimum",
          "maximum");

  private Draft07() {}

  static List<String> faults(Map<?, ?> schema, Object value, String at) {
    List<String> out = new ArrayList<>();
    Set<Object> odd = new TreeSet<>(schema.keySet());
    odd.removeAll(KNOWN);
    odd.forEach(k -> out.add(at + ": the schema uses " + k));
    if (schema.containsKey("type") && !schema.get("type").equals(type(value))) {
      out.add(at + ": is " + type(value) + ", not " + schema.get("type"));
    } else if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
      out.add(at + ": " + value + " is none of " + words);
    } else if (schema.get("pattern") instanceof String p && !String.valueOf(value).matches(p)) {
      out.add(at + ": " + value + " is not like " + p);
    } else if (value instanceof Long n && schema.get("minimum") instanceof Long least) {
      if (n < least || n > (Long) schema.get("maximum")) {
        out.add(at + ": " + n + " is out of range");
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        out.addAll(faults((Map<?, ?>) schema.get("items"), list.get(i), at + "/" + i));
      }
    } else if (value instanceof Map<?, ?> map) {
      object(schema, map, at, out);
    }
    return out;
  }

  private static void object(Map<?, ?> schema, Map<?, ?> map, String at, List<String> out) {
    Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
    for (Object key : (List<?>) schema.get("required")) {
      if (!map.containsKey(key)) {
        out.add(at + ": has no " + key);
      }
    }
    map.forEach(
        (key, v) -> {
          if (properties.get(key) instanceof Map<?, ?> sub) {
            out.addAll(faults(sub, v, at + "/" + key));
          } else {
            out.add(at + ": has an odd key " + key);
          }
        });
  }

  private static String type(Object value) {
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    return value instanceof Long ? "integer" : value instanceof BigDecimal ? "number" : "string";
  }
}
