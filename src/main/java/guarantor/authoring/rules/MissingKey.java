package guarantor.authoring.rules;

/** A record lacks a key that it must have. */
final class MissingKey implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "MISSING_KEY",
        "A record lacks a key that it must have.",
        "Play needs it; a default would be an invention.",
        "{\"id\": \"de-001\", \"speaker\": \"Olaf Scholz\"}",
        "{\"id\": \"de-001\", \"speaker\": \"Olaf Scholz\", \"office\": \"Federal Chancellor\"}",
        "add it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
