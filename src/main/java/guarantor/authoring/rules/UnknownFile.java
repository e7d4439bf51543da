package guarantor.authoring.rules;

/** A file's name says no kind of content. */
final class UnknownFile implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_FILE",
        "A file's name says no kind of content.",
        "It would be read by nobody, and somebody wrote it.",
        "position/germany.json",
        "positions/germany.json",
        "rename or move it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
