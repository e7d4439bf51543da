package guarantor.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON value into maps, lists, texts and numbers. A key twice is a fault. */
final class Tree {
  private Tree() {}

  static Object read(JsonParser in) {
    JsonToken t = in.currentToken();
    if (t == JsonToken.START_OBJECT) {
      Map<String, Object> out = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String key = in.currentName();
        in.nextToken();
        if (out.containsKey(key)) {
          throw new FactReader.Malformed("the key '" + key + "' stands twice");
        }
        out.put(key, read(in));
      }
      return out;
    }
    if (t == JsonToken.START_ARRAY) {
      List<Object> out = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        out.add(read(in));
      }
      return out;
    }
    if (t == JsonToken.VALUE_STRING) {
      return in.getString();
    }
    if (t == JsonToken.VALUE_NUMBER_INT) {
      long n = in.getLongValue();
      return n == (int) n ? (Object) (int) n : (Object) n;
    }
    if (t == JsonToken.VALUE_TRUE || t == JsonToken.VALUE_FALSE) {
      return t == JsonToken.VALUE_TRUE;
    }
    throw new FactReader.Malformed("unexpected " + t);
  }
}
