package guarantor.diagnostic;

/**
 * One finding: one line a person understands.
 *
 * @param code stable, upper case with underscores
 * @param message what is wrong, without a full stop
 * @param hint what to do; may be empty
 */
public record Diagnostic(Span span, Severity severity, String code, String message, String hint) {

  public Diagnostic {
    message = oneLine(message);
    hint = oneLine(hint);
  }

  /** Controls, marks that turn a line around, and line ends of every kind. */
  private static boolean hides(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** What is quoted from a file may hold control characters: they are shown, not printed. */
  private static String oneLine(String text) {
    if (text.chars().noneMatch(Diagnostic::hides)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (hides(c)) {
                out.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
              } else {
                out.append((char) c);
              }
            });
    return out.toString();
  }

  public static Diagnostic error(Span span, String code, String message, String hint) {
    return new Diagnostic(span, Severity.ERROR, code, message, hint);
  }

  @Override
  public String toString() {
    String tail = hint.isEmpty() ? "" : "; " + hint;
    String kind = severity.name().toLowerCase(java.util.Locale.ROOT);
    return span + ": " + kind + " [" + code + "] " + message + tail;
  }
}
