package guarantor;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fields and methods a room may not use, one pattern each: {@code owner#name} for every overload,
 * {@code owner#name(String,Object[])} for one, {@code owner#name(+)} for all that take something,
 * {@code *#name} for any owner. Constructors are named {@code <init>}.
 */
final class Uses {
  private Uses() {}

  /** Calls, references and field accesses that match one of the patterns. */
  static DescribedPredicate<JavaAccess<?>> any(List<String> patterns) {
    return DescribedPredicate.describe(
        "one of " + patterns,
        access -> patterns.stream().anyMatch(p -> matches(p, access.getTarget())));
  }

  private static boolean matches(String pattern, AccessTarget target) {
    String owner = pattern.startsWith("*#") ? "*" : target.getOwner().getFullName();
    String name = owner + "#" + target.getName();
    if (pattern.equals(name)) {
      return true;
    }
    if (!(target instanceof CodeUnitAccessTarget unit)) {
      return false;
    }
    String parameters =
        unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
    boolean takesSomething = !parameters.equals("()");
    return pattern.equals(name + parameters) || takesSomething && pattern.equals(name + "(+)");
  }
}
