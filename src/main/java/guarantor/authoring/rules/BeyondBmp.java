package guarantor.authoring.rules;

/** A text has a character beyond the Basic Multilingual Plane, such as a pictograph. */
final class BeyondBmp implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "BEYOND_BMP",
        "A text has a character beyond the Basic Multilingual Plane, such as a pictograph.",
        "Terminals and screen readers must show all texts; few have these.",
        "\"scene\": \"Berlin U+1F600\"",
        "\"scene\": \"Berlin\"",
        "write it in words");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
