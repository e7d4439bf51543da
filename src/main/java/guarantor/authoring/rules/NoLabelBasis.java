package guarantor.authoring.rules;

import guarantor.content.Outlet;

/** An outlet's control label says no ground. */
final class NoLabelBasis implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_LABEL_BASIS",
        "An outlet's control label says no ground.",
        "One written test for all outlets: the ground shows that it was used.",
        "\"control\": \"private\", \"basis\": \" \"",
        "\"control\": \"private\", \"basis\": \"owned by a publishing house\"",
        "say who owns and who directs it, by the one test");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Outlet o : desk.content().outlets().values()) {
      out.when(
          o.basis().isBlank(),
          "outlet",
          o.id(),
          "basis",
          "",
          "the control label of '" + o.id() + "' says no ground");
    }
  }
}
