package guarantor.authoring.rules;

/** A value cannot be what its key says, such as a date. */
final class BadValue implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "BAD_VALUE",
        "A value cannot be what its key says, such as a date.",
        "The as-of law stands on dates.",
        "\"date\": \"2022-13-30\"",
        "\"date\": \"2022-12-30\"",
        "write it as the message says");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
