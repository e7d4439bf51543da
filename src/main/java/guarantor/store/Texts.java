package guarantor.store;

import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text files in UTF-8 that people hand in and take away: tables, reports, folders of hand-ins. */
public final class Texts {
  private Texts() {}

  /** A whole file; refused where it is not there or not UTF-8. */
  public static String read(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refused.file(
          path.toString(), "NOT_UTF8", "is not text in UTF-8", "export or save it as UTF-8");
    } catch (IOException e) {
      throw Refused.file(path.toString(), "UNREADABLE", "cannot be read", "check its name");
    }
  }

  /** Writes a file, an older one replaced as a whole. */
  public static void write(Path path, String text) {
    try {
      Path absolute = path.toAbsolutePath();
      Files.createDirectories(absolute.getParent());
      Path draft = absolute.resolveSibling("." + absolute.getFileName() + ".new");
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Refused.file(
          path.toString(),
          "UNWRITABLE",
          "cannot be written",
          "check the folder and the free space");
    }
  }

  /** Files of a folder and its folders whose names end so, in the order of their names. */
  public static List<Path> in(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      throw Refused.file(folder.toString(), "NO_FOLDER", "is no folder", "give a folder");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(
          all.filter(p -> p.toString().endsWith(ending) && Files.isRegularFile(p))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw Refused.file(
          folder.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
  }
}
