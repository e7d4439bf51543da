package guarantor.authoring;

import guarantor.content.Fault;
import guarantor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Faults gathered by the rules, in the order of the content. */
final class Findings {
  private final List<Fault> faults = new ArrayList<>();

  /** A record breaks a rule if the condition holds. */
  void when(
      boolean broken,
      String kind,
      String id,
      String key,
      String value,
      String code,
      String... say) {
    if (broken) {
      faults.add(new Fault(kind, id, key, value, Severity.ERROR, code, say[0], say[1]));
    }
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }
}
