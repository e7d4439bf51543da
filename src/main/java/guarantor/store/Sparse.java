package guarantor.store;

import guarantor.content.When;
import java.lang.reflect.RecordComponent;
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

  private static Map<String, Object> record(Record value) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (RecordComponent part : Shape.of(value.getClass()).parts()) {
      Object v = of(Shape.get(part, value));
      boolean empty = v == null || v instanceof List<?> l && l.isEmpty() || Boolean.FALSE.equals(v);
      if (!empty) {
        out.put(part.getName(), v);
      }
    }
    return out;
  }
}
