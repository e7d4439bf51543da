package guarantor.authoring.rules;

/** A file of one delegation or scenario has another name than its id. */
final class FileName implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "FILE_NAME",
        "A file of one delegation or scenario has another name than its id.",
        "The next writer looks for germany.json.",
        "delegations/deutschland.json with \"id\": \"germany\"",
        "delegations/germany.json",
        "rename it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
