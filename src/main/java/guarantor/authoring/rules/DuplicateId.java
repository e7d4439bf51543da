package guarantor.authoring.rules;

/** Two records of a kind have one id. */
final class DuplicateId implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "DUPLICATE_ID",
        "Two records of a kind have one id.",
        "A link would lead to either.",
        "\"id\": \"de-001\" (there already)",
        "\"id\": \"de-129\"",
        "give it an id of its own");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
