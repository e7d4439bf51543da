package guarantor.store;

import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Refused;
import guarantor.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads content for a game so that a pack with faults never stops the rest. */
public final class PackReader {
  private PackReader() {}

  /**
   * The content. Files of a pack that have faults are left out, and the program's own stand there
   * again; content of its own that has faults is refused.
   *
   * @param left told one finding for each file left out
   */
  public static Content read(ContentFiles files, Consumer<Diagnostic> left) {
    if (!files.hasPack() && files.refused().isEmpty()) {
      return new ContentReader(files).read();
    }
    files.refused().forEach(left);
    ContentFiles now = files.withoutPacked(List.of());
    while (now.hasPack()) {
      List<Diagnostic> faults = faults(now);
      if (faults.isEmpty()) {
        return new ContentReader(now).read();
      }
      Set<String> out = new TreeSet<>();
      for (Diagnostic d : faults) {
        for (String name : now.packed().keySet()) {
          if (now.shown(name).equals(d.span().file()) && out.add(name)) {
            left.accept(leftOut(d));
          }
        }
      }
      if (out.isEmpty()) {
        out.addAll(now.packed().keySet());
        left.accept(leftOut(faults.get(0)));
      }
      now = now.withoutPacked(out);
    }
    return new ContentReader(now).read();
  }

  private static List<Diagnostic> faults(ContentFiles files) {
    try {
      new ContentReader(files).read();
      return List.of();
    } catch (Refused e) {
      return e.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    }
  }

  private static Diagnostic leftOut(Diagnostic d) {
    return new Diagnostic(
        d.span(), Severity.WARNING, d.code(), d.message(), "left out until it is mended");
  }
}
