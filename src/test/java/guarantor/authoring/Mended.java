package guarantor.authoring;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Scenario;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shipped content with one record changed in one component. */
final class Mended {
  private Mended() {}

  /** A copy of a record with another value in one component. */
  @SuppressWarnings("unchecked")
  static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    try {
      Object[] values = new Object[parts.length];
      boolean found = false;
      for (int i = 0; i < parts.length; i++) {
        boolean here = parts[i].getName().equals(component);
        values[i] = here ? value : parts[i].getAccessor().invoke(record);
        found |= here;
      }
      if (!found) {
        throw new IllegalArgumentException(component);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> made = record.getClass().getDeclaredConstructor(types);
      return (R) made.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Content position(Content c, Position p) {
    return content(c, with(c.positions(), p.id(), p), c.outlets(), c.blueprints(), c.scenarios());
  }

  static Content outlet(Content c, Outlet o) {
    return content(c, c.positions(), with(c.outlets(), o.id(), o), c.blueprints(), c.scenarios());
  }

  static Content blueprint(Content c, Blueprint b) {
    return content(c, c.positions(), c.outlets(), with(c.blueprints(), b.id(), b), c.scenarios());
  }

  static Content scenario(Content c, Scenario s) {
    return content(c, c.positions(), c.outlets(), c.blueprints(), with(c.scenarios(), s.id(), s));
  }

  private static <T> Map<String, T> with(Map<String, T> map, String id, T value) {
    Map<String, T> out = new LinkedHashMap<>(map);
    out.put(id, value);
    return out;
  }

  private static Content content(
      Content c,
      Map<String, Position> positions,
      Map<String, Outlet> outlets,
      Map<String, Blueprint> blueprints,
      Map<String, Scenario> scenarios) {
    return new Content(
        c.issues(),
        outlets,
        c.sources(),
        c.delegations(),
        c.positionsOf(),
        positions,
        blueprints,
        c.assumptions(),
        scenarios,
        c.delegationOf(),
        c.outletTest(),
        c.hash(),
        c.hashes(),
        c.outcomes());
  }
}
