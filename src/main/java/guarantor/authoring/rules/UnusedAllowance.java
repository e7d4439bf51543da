package guarantor.authoring.rules;

/** An allowance in lint-allow.json covers no finding. */
final class UnusedAllowance implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "UNUSED_ALLOWANCE",
        "An allowance in lint-allow.json covers no finding.",
        "What was allowed is mended, or the code or id is misspelt.",
        "{\"code\": \"UNUSED_SOURCE\", \"id\": \"scholz-0622\", \"reason\": \"...\"}",
        "(no allowance)",
        "delete it, or mend its code or id");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
