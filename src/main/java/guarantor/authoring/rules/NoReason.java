package guarantor.authoring.rules;

/** An allowance gives no reason. */
final class NoReason implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_REASON",
        "An allowance gives no reason.",
        "The next writer cannot judge whether it still holds.",
        "\"reason\": \"\"",
        "\"reason\": \"kept for the debrief of 2024\"",
        "say why it may stand there");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
