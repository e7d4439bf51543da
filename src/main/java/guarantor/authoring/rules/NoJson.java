package guarantor.authoring.rules;

/** The file is no JSON. */
final class NoJson implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_JSON",
        "The file is no JSON.",
        "Nothing in it can be read.",
        "{\"id\": \"de-001\",}",
        "{\"id\": \"de-001\"}",
        "mend the JSON here");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
