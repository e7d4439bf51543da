package guarantor.authoring.rules;

/** A record has a key that its kind does not have. */
final class UnknownKey implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_KEY",
        "A record has a key that its kind does not have.",
        "A misspelt key that is passed over in silence is a record without that field.",
        "\"speeker\": \"Olaf Scholz\"",
        "\"speaker\": \"Olaf Scholz\"",
        "use the key that the schema has");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
