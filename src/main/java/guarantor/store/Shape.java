package guarantor.store;

import guarantor.content.Label;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

/**
 * What a record looks like, found out once for each class.
 *
 * @param types the components' types
 * @param keys the components as content files call them
 * @param index the place of each key
 */
record Shape(
    RecordComponent[] parts,
    Type[] types,
    String[] keys,
    Map<String, Integer> index,
    Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Type[] types = new Type[parts.length];
    String[] keys = new String[parts.length];
    Class<?>[] raw = new Class<?>[parts.length];
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      Label label = parts[i].getAnnotation(Label.class);
      keys[i] = label == null ? parts[i].getName() : label.value();
      raw[i] = parts[i].getType();
      types[i] = parts[i].getGenericType();
      index.put(keys[i], i);
      parts[i].getAccessor().setAccessible(true);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(raw);
      constructor.setAccessible(true);
      return new Shape(parts, types, keys, index, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  /** The value of a component. */
  static Object get(RecordComponent part, Record value) {
    try {
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new record; its own refusal comes as an {@link InvocationTargetException}. */
  Object make(Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
