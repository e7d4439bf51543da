package guarantor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds static fields that a game could change under another. */
final class Statics {
  private static final List<String> CHANGEABLE =
      List.of(
          "java.util.concurrent.",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.ThreadLocal",
          "java.util.BitSet",
          "java.util.StringJoiner");

  private static final List<String> SEALED_COLLECTIONS =
      List.of(
          "java.util.ImmutableCollections$",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton");

  private Statics() {}

  /** One line for each. */
  static List<String> mutable(JavaClasses classes) {
    List<String> found = new ArrayList<>();
    for (JavaClass c : classes) {
      for (JavaField f : c.getFields()) {
        boolean ours = f.getModifiers().contains(JavaModifier.STATIC);
        // The compiler's own: the values of an enum, the tables of a switch.
        boolean synthetic = f.getModifiers().contains(JavaModifier.SYNTHETIC);
        String fault = ours && !synthetic ? fault(f) : "";
        if (!fault.isEmpty()) {
          found.add(f.getFullName() + " " + fault);
        }
      }
    }
    return found;
  }

  private static String fault(JavaField f) {
    JavaClass type = f.getRawType();
    if (!f.getModifiers().contains(JavaModifier.FINAL)) {
      return "is not final";
    }
    if (type.isArray()) {
      return "is an array";
    }
    if (CHANGEABLE.stream().anyMatch(type.getFullName()::startsWith)) {
      return "is a " + type.getSimpleName();
    }
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      String made = madeAs(f);
      return SEALED_COLLECTIONS.stream().anyMatch(made::startsWith) ? "" : "is a " + made;
    }
    boolean ownClass = type.getPackageName().startsWith("guarantor") && !type.isEnum();
    boolean settled =
        type.getFields().stream()
            .filter(part -> !part.getModifiers().contains(JavaModifier.STATIC))
            .allMatch(part -> part.getModifiers().contains(JavaModifier.FINAL));
    return ownClass && !settled ? "has fields that change" : "";
  }

  /** The class of the value: the type of the field alone does not tell a copy from a draft. */
  private static String madeAs(JavaField f) {
    try {
      Field field = f.reflect();
      field.setAccessible(true);
      return String.valueOf(field.get(null).getClass().getName());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + f.getFullName(), e);
    }
  }
}
