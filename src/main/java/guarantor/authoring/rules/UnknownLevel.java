package guarantor.authoring.rules;

/** A level is on no step of its issue's ladder. */
final class UnknownLevel implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_LEVEL",
        "A level is on no step of its issue's ladder.",
        "Levels are what offers and records are compared by.",
        "\"issue\": \"duration\", \"level\": \"for-ever\"",
        "\"issue\": \"duration\", \"level\": \"as-long-as-it-takes\"",
        "name a level of the ladder");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}
