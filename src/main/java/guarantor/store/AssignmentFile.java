package guarantor.store;

import guarantor.content.Content;
import guarantor.content.Fault;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.AssignmentFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One assignment on disk: JSON that a teacher edits. */
public final class AssignmentFile {
  private AssignmentFile() {}

  /** An assignment with all findings; absent where it cannot be read at all. */
  public record Checked(Optional<Assignment> assignment, List<Diagnostic> findings) {}

  /** Reads and checks bytes that are shown under a name. */
  static Checked check(String shownAs, byte[] bytes, Content content) {
    Problems problems = new Problems();
    Assignment read = Json.bind(shownAs, bytes, Assignment.class, problems);
    if (read != null && !problems.hasErrors()) {
      for (Fault f : AssignmentFaults.of(read, content)) {
        problems.add(
            new Diagnostic(
                Locator.find(shownAs, bytes, "", f.key(), f.value()),
                f.severity(),
                f.code(),
                f.message(),
                f.hint()));
      }
    }
    return new Checked(Optional.ofNullable(read), problems.sorted());
  }

  /** Reads and checks a file. */
  public static Checked check(Path path, Content content) {
    return check(path.toString(), bytes(path), content);
  }

  /** Reads a file, refused with all its errors. */
  public static Assignment read(Path path, Content content) {
    Checked checked = check(path, content);
    Problems problems = new Problems();
    checked.findings().forEach(problems::add);
    problems.throwIfErrors();
    return checked.assignment().orElseThrow();
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw Refused.file(
          path.toString(), "UNREADABLE", "cannot be read", "give the file of an assignment");
    }
  }

  /** The hash by which hand-ins name it: over what it says, however it is laid out. */
  public static String hash(Assignment assignment) {
    return Digest.of(JsonPrinter.line(Sparse.of(assignment)));
  }

  /** Writes a new file; refused where it exists. */
  public static void write(Path path, Assignment assignment) {
    if (Files.exists(path)) {
      throw Refused.file(path.toString(), "FILE_EXISTS", "is there already", "choose another name");
    }
    Texts.write(path, JsonPrinter.document(Sparse.of(assignment)));
  }
}
