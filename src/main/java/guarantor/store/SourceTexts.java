package guarantor.store;

import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** SourceTexts of sources that a writer has at hand, as {@code <source id>.txt} in one folder. */
public final class SourceTexts {
  private static final long LARGEST = 8L * 1024 * 1024;

  private final Path folder;

  private SourceTexts(Path folder) {
    this.folder = folder;
  }

  /** None at hand. */
  public static SourceTexts none() {
    return new SourceTexts(null);
  }

  /** Those in a folder. */
  public static SourceTexts in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refused.file(folder.toString(), "NO_TEXTS", "is no folder", "give --texts a folder");
    }
    return new SourceTexts(folder);
  }

  /** The text of a source; one that leaves the folder, or is too large, is not at hand. */
  public Optional<String> of(String source) {
    if (folder == null || !source.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    Path file = folder.resolve(source + ".txt");
    try {
      boolean here = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
      return here && Files.size(file) <= LARGEST
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw Refused.file(file.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
  }
}
