package guarantor.store;

import guarantor.content.Content;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lies beside a save that was begun under an assignment: a copy of the assignment, and what
 * the student wrote beside the game. Written after every answer, so that stopping loses nothing.
 */
public record Coursework(Path save, String code, List<Note> notes) {
  private static final String ENDING = ".jsonl";

  /** The file beside the save. */
  record Kept(String code, List<Note> notes) {}

  private static Path beside(Path save, String ending) {
    String name = save.getFileName().toString();
    String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return save.resolveSibling(bare + ending);
  }

  /** Begins it: the assignment is copied, the code kept. */
  public static Coursework begin(Path save, Assignment assignment, String code) {
    Texts.write(beside(save, ".assignment.json"), JsonPrinter.document(Sparse.of(assignment)));
    return new Coursework(save, code, List.of()).keeping(List.of());
  }

  /** The same with these notes, on the disk. */
  public Coursework keeping(List<Note> now) {
    Texts.write(beside(save, ".notes.json"), JsonPrinter.document(Sparse.of(new Kept(code, now))));
    return new Coursework(save, code, List.copyOf(now));
  }

  /** What lies beside a save, or nothing. */
  public static Optional<Coursework> of(Path save) {
    Path file = beside(save, ".notes.json");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Problems problems = new Problems();
      Kept kept = Json.bind(file.toString(), Files.readAllBytes(file), Kept.class, problems);
      problems.throwIfErrors();
      return Optional.of(new Coursework(save, kept.code(), kept.notes()));
    } catch (IOException e) {
      throw Refused.file(file.toString(), "UNREADABLE", "cannot be read", "check its permissions");
    }
  }

  /** The assignment as it was when the game began. */
  public Assignment assignment(Content content) {
    return AssignmentFile.read(beside(save, ".assignment.json"), content);
  }

  /** Where the hand-in of this save goes. */
  public Path handIn() {
    return beside(save, ".handin.json");
  }
}
