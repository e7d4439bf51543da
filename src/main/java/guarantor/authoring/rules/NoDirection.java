package guarantor.authoring.rules;

/** An objection to a level does not say which way it runs. */
final class NoDirection implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_DIRECTION",
        "An objection to a level does not say which way it runs.",
        "It bars what is above its level, or what is below.",
        "\"stance\": \"opposes\", \"level\": \"membership\"",
        "\"stance\": \"opposes\", \"level\": \"membership\", \"direction\": \"and-above\"",
        "add 'direction'");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}
