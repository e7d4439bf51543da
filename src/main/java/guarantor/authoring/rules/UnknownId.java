package guarantor.authoring.rules;

/** An id leads nowhere. */
final class UnknownId implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNKNOWN_ID",
        "An id leads nowhere.",
        "A statement without its source, or a seat without its delegation, is no evidence.",
        "\"source\": \"scholz-0632\"",
        "\"source\": \"scholz-0622\"",
        "name a record that is there");
  }

  @Override
  public Finder finder() {
    return Finder.LINKS;
  }
}
