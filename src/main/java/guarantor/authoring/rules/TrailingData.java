package guarantor.authoring.rules;

/** Something stands after the end of the file's value. */
final class TrailingData implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "TRAILING_DATA",
        "Something stands after the end of the file's value.",
        "It would be read by nobody, and somebody meant it.",
        "{\"outlets\": []} }",
        "{\"outlets\": []}",
        "delete it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
