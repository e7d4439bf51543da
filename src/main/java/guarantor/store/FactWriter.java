package guarantor.store;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes moves and facts as JSON objects: a "kind" and the record's components, ids for numbers.
 */
final class FactWriter {
  private final Wire wire;
  private final JsonGenerator out;

  FactWriter(Wire wire, JsonGenerator out) {
    this.wire = wire;
    this.out = out;
  }

  /** One tagged object. */
  void tagged(Record value) {
    out.writeStartObject();
    out.writeStringProperty("kind", kind(value.getClass()));
    components(value);
    out.writeEndObject();
  }

  /** "PledgeIf" is written pledge-if. */
  static String kind(Class<?> type) {
    StringBuilder out = new StringBuilder();
    for (char c : type.getSimpleName().toCharArray()) {
      if (Character.isUpperCase(c) && out.length() > 0) {
        out.append('-');
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private void components(Record value) {
    int item = -1;
    for (RecordComponent part : Shape.of(value.getClass()).parts()) {
      Object v = Shape.get(part, value);
      if (part.getName().equals("item")) {
        item = (Integer) v;
      }
      write(part.getName(), v, item);
    }
  }

  private void write(String name, Object v, int item) {
    if (v instanceof Optional<?> o) {
      if (o.isPresent()) {
        write(name, o.get(), item);
      }
      return;
    }
    out.writeName(name);
    if (v instanceof Integer n) {
      String word = wire.word(name, n, item);
      if (word == null) {
        out.writeNumber(n);
      } else {
        out.writeString(word);
      }
    } else if (v instanceof Long mask) {
      names(name, mask);
    } else if (v instanceof Boolean b) {
      out.writeBoolean(b);
    } else if (v instanceof Enum<?> e) {
      out.writeString(Words.id(e));
    } else if (v instanceof String s) {
      out.writeString(s);
    } else if (v instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> element(name, each));
      out.writeEndArray();
    } else {
      object((Record) v);
    }
  }

  private void object(Record value) {
    out.writeStartObject();
    components(value);
    out.writeEndObject();
  }

  private void element(String name, Object each) {
    if (each instanceof Record r) {
      object(r);
    } else if (each instanceof Long mask) {
      names(name, mask);
    } else {
      out.writeString(wire.word(singular(name), (Integer) each, -1));
    }
  }

  /** "gives" holds gives, "refs" holds refs. */
  static String singular(String name) {
    return name.substring(0, name.length() - 1);
  }

  private void names(String name, long mask) {
    out.writeStartArray();
    wire.names(name, mask).forEach(out::writeString);
    out.writeEndArray();
  }
}
