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
    while (true) {
      try {
        return new ContentReader(now).read();
      } catch (Refused e) {
        if (!now.hasPack()) {
          throw e;
        }
        now = now.withoutPacked(faulty(now, e, left));
      }
    }
  }

  /** The files of the pack that have faults; all of them where the faults stand elsewhere. */
  private static Set<String> faulty(ContentFiles now, Refused refused, Consumer<Diagnostic> left) {
    List<Diagnostic> faults =
        refused.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
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
    return out;
  }

  private static Diagnostic leftOut(Diagnostic d) {
    return new Diagnostic(
        d.span(), Severity.WARNING, d.code(), d.message(), "left out until it is mended");
  }
}
