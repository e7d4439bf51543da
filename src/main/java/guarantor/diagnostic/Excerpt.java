package guarantor.diagnostic;

/**
 * The line a finding points at, cut to a width, with a mark under the place.
 *
 * @param text part of the line, without control characters
 * @param caret spaces before the mark
 */
public record Excerpt(String text, int caret) {
  private static final int BEFORE = 32;
  private static final String CUT = "...";

  /**
   * The part of a line around a column.
   *
   * @param column from 1, in characters as an editor counts them
   * @param width columns that the text may take
   */
  public static Excerpt of(String line, int column, int width) {
    int[] all = line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).toArray();
    int at = Math.max(0, Math.min(column - 1, all.length));
    int from = all.length <= width || at < BEFORE ? 0 : at - BEFORE;
    if (from == 0) {
      while (from < at && all[from] == ' ') {
        from++;
      }
    }
    String lead = from > 0 && all.length > width && at >= BEFORE ? CUT : "";
    int room = width - lead.length();
    int to = Math.min(all.length, from + room);
    boolean cut = to < all.length;
    if (cut) {
      to = Math.max(at, to - CUT.length());
    }
    String text = lead + new String(all, from, to - from) + (cut ? CUT : "");
    return new Excerpt(text, lead.length() + at - from);
  }

  /** The two lines, indented. */
  public String lines(String indent) {
    return indent + text + "\n" + indent + " ".repeat(caret) + "^";
  }
}
