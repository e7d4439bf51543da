package guarantor.store;

import guarantor.content.When;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Prints plain values as JSON: records in the order of their components, maps in their own order,
 * lists, texts, words, dates, whole and decimal numbers, shares to four places, true and false. An
 * empty Optional is written as null, so that a record always has all its keys. The same value gives
 * the same bytes everywhere.
 */
public final class JsonPrinter {
  private static final String NEWLINE = "\n";

  private JsonPrinter() {}

  /** One document for people and programs: indented by one space, with a newline at the end. */
  public static String document(Object value) {
    return print(value, new Pretty()) + NEWLINE;
  }

  /** One line of JSON lines, with a newline at the end. */
  public static String line(Object value) {
    return print(value, ObjectWriteContext.empty()) + NEWLINE;
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter(" ", NEWLINE);
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static String print(Object value, ObjectWriteContext context) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Json.FACTORY.createGenerator(context, bytes)) {
      write(out, value);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Optional<?> o) {
      if (o.isPresent()) {
        write(out, o.get());
      } else {
        out.writeNull();
      }
    } else if (value instanceof String s) {
      out.writeString(s);
    } else if (value instanceof Double d) {
      out.writeNumber(BigDecimal.valueOf(Math.round(d * 10000), 4));
    } else if (value instanceof Integer n) {
      out.writeNumber(n);
    } else if (value instanceof Long n) {
      out.writeNumber(n);
    } else if (value instanceof BigDecimal n) {
      out.writeNumber(n);
    } else if (value instanceof Boolean b) {
      out.writeBoolean(b);
    } else if (value instanceof Enum<?> e) {
      out.writeString(Words.id(e));
    } else if (value instanceof When w) {
      out.writeString(w.text());
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> write(out, each));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      map(out, map);
    } else if (value instanceof Record r) {
      record(out, r);
    } else {
      throw new IllegalArgumentException("not a plain value: " + value);
    }
  }

  private static void map(JsonGenerator out, Map<?, ?> map) {
    if (!(map instanceof LinkedHashMap || map instanceof SortedMap)) {
      throw new IllegalArgumentException("a map without an order of its own: " + map.getClass());
    }
    out.writeStartObject();
    map.forEach(
        (key, value) -> {
          out.writeName(String.valueOf(key));
          write(out, value);
        });
    out.writeEndObject();
  }

  private static void record(JsonGenerator out, Record value) {
    out.writeStartObject();
    for (RecordComponent part : Shape.of(value.getClass()).parts()) {
      out.writeName(part.getName());
      write(out, Shape.get(part, value));
    }
    out.writeEndObject();
  }
}
