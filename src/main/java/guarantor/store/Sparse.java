package guarantor.store;

import guarantor.content.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as files hold them: what is absent, empty or false is left out, as {@link Binder} reads.
 */
final class Sparse {
  private Sparse() {}

  static Object of(Object value) {
    if (value instanceof Optional<?> o) {
      return o.map(Sparse::of).orElse(null);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Sparse::of).toList();
    }
    if (value instanceof Record r && !(value instanceof When)) {
      return record(r);
    }
    return value;
  }

  /** The keys of a file with what stands under each. */
  static Map<String, Object> record(Record value) {
    Map<String, Object> out = new LinkedHashMap<>();
    Shape shape = Shape.of(value.getClass());
    for (int i = 0; i < shape.keys().length; i++) {
      Object v = of(Shape.get(shape.parts()[i], value));
      boolean empty = v == null || v instanceof List<?> l && l.isEmpty() || Boolean.FALSE.equals(v);
      if (!empty) {
        out.put(shape.keys()[i], v);
      }
    }
    return out;
  }
}
