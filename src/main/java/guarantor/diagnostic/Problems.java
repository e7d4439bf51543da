package guarantor.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings so that all are told at once. */
public final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void error(Span span, String code, String message, String hint) {
    found.add(Diagnostic.error(span, code, message, hint));
  }

  public boolean hasErrors() {
    for (Diagnostic d : found) {
      if (d.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** All findings by file, line and column. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> out = new ArrayList<>(found);
    out.sort(
        Comparator.comparing((Diagnostic d) -> d.span().file())
            .thenComparing(d -> d.span().line())
            .thenComparing(d -> d.span().column())
            .thenComparing(Diagnostic::code));
    return out;
  }

  /** Stops where there are errors, telling all of them. */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new Refused(sorted());
    }
  }
}
