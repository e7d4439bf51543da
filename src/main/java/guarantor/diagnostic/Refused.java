package guarantor.diagnostic;

import java.util.List;

/** Something was refused for reasons a person can read; never shown as a stack trace. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public Refused(List<Diagnostic> diagnostics) {
    super(diagnostics.isEmpty() ? "refused" : diagnostics.get(0).toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A refusal about one file. */
  public static Refused file(String file, String code, String message, String hint) {
    return new Refused(List.of(Diagnostic.error(Span.of(file), code, message, hint)));
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
