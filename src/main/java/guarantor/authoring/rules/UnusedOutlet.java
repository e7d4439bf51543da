package guarantor.authoring.rules;

import guarantor.content.Outlet;
import java.util.Set;
import java.util.TreeSet;

/** An outlet has no page among the sources. */
final class UnusedOutlet implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "UNUSED_OUTLET",
        "An outlet has no page among the sources.",
        "Its label was judged for nothing.",
        "(an outlet that no source names)",
        "(a source with \"outlet\": \"dw\")",
        "delete it, or add the source");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    Set<String> used = new TreeSet<>();
    desk.content().sources().values().forEach(s -> used.add(s.outlet()));
    for (Outlet o : desk.content().outlets().values()) {
      out.when(
          !used.contains(o.id()),
          "outlet",
          o.id(),
          "id",
          o.id(),
          "'" + o.id() + "' has no page among the sources");
    }
  }
}
