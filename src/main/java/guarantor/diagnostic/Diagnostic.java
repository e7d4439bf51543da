package guarantor.diagnostic;

/**
 * One finding: one line a person understands.
 *
 * @param code stable, upper case with underscores
 * @param message what is wrong, without a full stop
 * @param hint what to do; may be empty
 */
public record Diagnostic(Span span, Severity severity, String code, String message, String hint) {

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
