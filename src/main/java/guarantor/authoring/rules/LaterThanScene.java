package guarantor.authoring.rules;

/** A press line could not be known at its sitting, or is an outcome of the scene. */
final class LaterThanScene implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "LATER_THAN_SCENE",
        "A press line could not be known at its sitting, or is an outcome of the scene.",
        "As-of law and outcome law.",
        "a press line of 12 July 2023 at a sitting of 10 July",
        "a press line of 9 July",
        "choose one dated by then");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}
