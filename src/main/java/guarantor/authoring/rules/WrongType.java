package guarantor.authoring.rules;

/** Under a key stands another kind of value. */
final class WrongType implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "WRONG_TYPE",
        "Under a key stands another kind of value.",
        "A number in quotation marks is a text, and a text is no number.",
        "\"rank\": \"5\"",
        "\"rank\": 5",
        "write a value of the kind that the schema has");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
