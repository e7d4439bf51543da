package guarantor.store;

import guarantor.negotiation.Fact;
import guarantor.session.Move;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads moves and facts back from the JSON trees of a log line. */
final class FactReader {
  private static final Map<String, Class<?>> FACTS = kinds(Fact.class);
  private static final Map<String, Class<?>> MOVES = kinds(Move.class);

  private final Wire wire;

  FactReader(Wire wire) {
    this.wire = wire;
  }

  /** The line says something that is no fact or move. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private static Map<String, Class<?>> kinds(Class<?> sealed) {
    Map<String, Class<?>> out = new HashMap<>();
    for (Class<?> c : sealed.getPermittedSubclasses()) {
      out.put(FactWriter.kind(c), c);
    }
    return Map.copyOf(out);
  }

  Fact fact(Object tree) {
    return (Fact) tagged(tree, FACTS);
  }

  Move move(Object tree) {
    return (Move) tagged(tree, MOVES);
  }

  private Object tagged(Object tree, Map<String, Class<?>> kinds) {
    Map<?, ?> object = object(tree, "kind");
    Class<?> type = kinds.get(String.valueOf(object.get("kind")));
    if (type == null) {
      throw new Malformed("unknown kind '" + object.get("kind") + "'");
    }
    return record(object, type);
  }

  private static Map<?, ?> object(Object tree, String where) {
    if (tree instanceof Map<?, ?> map) {
      return map;
    }
    throw new Malformed("'" + where + "' must be an object");
  }

  private Object record(Map<?, ?> object, Class<?> type) {
    Shape shape = Shape.of(type);
    RecordComponent[] parts = shape.parts();
    Object[] values = new Object[parts.length];
    int item = -1;
    for (int i = 0; i < parts.length; i++) {
      String name = parts[i].getName();
      values[i] = value(name, object.get(name), parts[i].getGenericType(), item);
      if (name.equals("item")) {
        item = (Integer) values[i];
      }
    }
    try {
      return shape.make(values);
    } catch (InvocationTargetException e) {
      throw new Malformed("cannot read " + FactWriter.kind(type));
    }
  }

  private Object value(String name, Object v, Type type, int item) {
    if (type instanceof ParameterizedType p) {
      Type inner = p.getActualTypeArguments()[0];
      if (p.getRawType() == Optional.class) {
        return v == null ? Optional.empty() : Optional.of(value(name, v, inner, item));
      }
      return list(name, v, (Class<?>) inner);
    }
    Class<?> c = (Class<?>) type;
    if (v == null) {
      throw new Malformed("'" + name + "' is missing");
    }
    if (c == int.class || c == Integer.class) {
      return number(name, v, item);
    }
    if (c == long.class) {
      return wire.mask(name, strings(name, v));
    }
    if (c == boolean.class && v instanceof Boolean) {
      return v;
    }
    if (c == String.class && v instanceof String) {
      return v;
    }
    if (c.isEnum()) {
      return constant(c, String.valueOf(v));
    }
    return record(object(v, name), c);
  }

  private int number(String name, Object v, int item) {
    if (v instanceof Integer n && !Wire.isNamed(name)) {
      return n;
    }
    if (v instanceof String s) {
      return wire.number(name, s, item);
    }
    throw new Malformed("'" + name + "' must be an id or a number");
  }

  private static Object constant(Class<?> type, String word) {
    for (Object o : type.getEnumConstants()) {
      if (Words.id((Enum<?>) o).equals(word)) {
        return o;
      }
    }
    throw new Malformed("unknown word '" + word + "'");
  }

  private List<Object> list(String name, Object v, Class<?> inner) {
    List<Object> out = new ArrayList<>();
    if (!(v instanceof List<?> all)) {
      throw new Malformed("'" + name + "' must be a list");
    }
    for (Object each : all) {
      if (inner == Long.class) {
        out.add(wire.mask(name, strings(name, each)));
      } else if (inner == Integer.class) {
        out.add(number(FactWriter.singular(name), each, -1));
      } else {
        out.add(record(object(each, name), inner));
      }
    }
    return out;
  }

  private static List<String> strings(String name, Object v) {
    if (v instanceof List<?> all) {
      return all.stream().map(String::valueOf).toList();
    }
    throw new Malformed("'" + name + "' must be a list");
  }
}
