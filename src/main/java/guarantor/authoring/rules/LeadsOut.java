package guarantor.authoring.rules;

/** A link in the folder leads out of it. */
final class LeadsOut implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "LEADS_OUT",
        "A link in the folder leads out of it.",
        "A pack shows what it holds, and nothing else of your disk.",
        "positions/germany.json -> /home/ann/diary.json",
        "positions/germany.json (a file)",
        "copy the file itself here");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
