package guarantor.authoring.rules;

/** A key stands twice in one record. */
final class DuplicateKey implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DUPLICATE_KEY",
        "A key stands twice in one record.",
        "One of the two would be lost, and nobody would know which.",
        "\"rank\": 5, \"rank\": 4",
        "\"rank\": 5",
        "keep one");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
