package guarantor.authoring.rules;

/** A file, a text or the nesting of a file is beyond the limits for files of others. */
final class TooLarge implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "TOO_LARGE",
        "A file, a text or the nesting of a file is beyond the limits for files of others.",
        "Content may come from anybody; no file may take the machine.",
        "[[[[ ... 65 deep",
        "(flat records)",
        "split it");
  }

  @Override
  public Finder finder() {
    return Finder.READER;
  }
}
