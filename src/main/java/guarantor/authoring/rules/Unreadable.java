package guarantor.authoring.rules;

/** A file cannot be read. */
final class Unreadable implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNREADABLE",
        "A file cannot be read.",
        "Part of the content would be missing without a word.",
        "(no permission)",
        "(readable)",
        "check its permissions");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
