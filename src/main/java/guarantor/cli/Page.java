package guarantor.cli;

/** Plain text for people, wrapped at 80 columns. Ends every line with a newline alone. */
final class Page {
  private static final int WIDTH = 80;

  private final StringBuilder out = new StringBuilder();

  /** One line as it is. */
  Page line(String text) {
    out.append(text.stripTrailing()).append('\n');
    return this;
  }

  Page blank() {
    out.append('\n');
    return this;
  }

  /** Words wrapped within an indentation; nothing where there are none. */
  Page text(int indent, String words) {
    return item(indent, "", 0, words);
  }

  /**
   * A label, padded, with words beside it that wrap under themselves.
   *
   * @param indent columns before the label
   * @param width columns of the label, the gap after it included
   */
  Page item(int indent, String label, int width, String words) {
    if (words.isBlank() && label.isEmpty()) {
      return this;
    }
    String gap = " ".repeat(indent + width);
    StringBuilder line = new StringBuilder(" ".repeat(indent)).append(pad(label, width));
    boolean empty = true;
    for (String word : words.strip().split("\\s+")) {
      boolean fits = columns(line) + (empty ? 0 : 1) + columns(word) <= WIDTH;
      if (!fits && !empty) {
        line(line.toString());
        line = new StringBuilder(gap);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return line(line.toString());
  }

  /** A text filled up with spaces to a width; one space at least follows it. */
  static String pad(String text, int width) {
    int missing = width - columns(text);
    return width == 0 ? text : text + " ".repeat(Math.max(1, missing));
  }

  private static int columns(CharSequence text) {
    return (int) text.codePoints().count();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
