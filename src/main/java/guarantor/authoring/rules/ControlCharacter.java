package guarantor.authoring.rules;

/** A text has a control character, or one that has no width or turns the line around. */
final class ControlCharacter implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "CONTROL_CHARACTER",
        "A text has a control character, or one that has no width or turns the line around.",
        "It can hide words, and move the cursor of a terminal.",
        "\"speaker\": \"Olaf\\u0007 Scholz\"",
        "\"speaker\": \"Olaf Scholz\"",
        "delete it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
