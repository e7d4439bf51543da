package guarantor.authoring.rules;

/** Under a key stands null. */
final class Null implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NULL",
        "Under a key stands null.",
        "Absent says the same, once.",
        "\"quote\": null",
        "(no key)",
        "leave the key out");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
