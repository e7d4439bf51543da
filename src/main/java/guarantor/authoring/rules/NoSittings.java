package guarantor.authoring.rules;

/** A scenario has no sitting. */
final class NoSittings implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_SITTINGS",
        "A scenario has no sitting.",
        "There is no day to play on.",
        "\"sittings\": []",
        "\"sittings\": [{\"id\": \"oslo\", ...}]",
        "add one");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}
