package guarantor.authoring.rules;

/** A design plays in a scene that its list of scenarios lacks. */
final class DesignScenes implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DESIGN_SCENES",
        "A design plays in a scene that its list of scenarios lacks.",
        "The list is what players look it up by.",
        "\"scenarios\": [] with a play in kyiv",
        "\"scenarios\": [\"kyiv\"]",
        "add it");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Plays x : Plays.in(desk.content())) {
      String id = x.scenario().id();
      out.when(
          !x.design().scenarios().contains(id),
          x.design(),
          "scenarios",
          "",
          "it plays in " + id + ", which its list of scenarios lacks");
    }
  }
}
