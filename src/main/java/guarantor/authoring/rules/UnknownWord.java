package guarantor.authoring.rules;

/** A word is none of those of a closed list. */
final class UnknownWord implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_WORD",
        "A word is none of those of a closed list.",
        "Stances, settings, controls and the like are counted and compared.",
        "\"stance\": \"suports\"",
        "\"stance\": \"supports\"",
        "use a word of the list");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
