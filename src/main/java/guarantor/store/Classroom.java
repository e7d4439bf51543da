package guarantor.store;

import guarantor.content.Content;
import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Refused;
import guarantor.education.Assignment;
import guarantor.education.WordCheck;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the content folder holds for classes: ready assignments and the items on words. No game
 * reaches them, so they are in no content hash.
 */
public record Classroom(
    Map<String, Assignment> assignments, WordCheck words, List<Diagnostic> findings) {
  private static final String ASSIGNMENTS = "assignments/";
  private static final String WORDS = "classroom/word-check.json";
  private static final WordCheck NONE = new WordCheck("", List.of(), List.of());

  /** Whether a content file is one of these. */
  static boolean owns(String name) {
    return name.startsWith(ASSIGNMENTS) || name.startsWith("classroom/");
  }

  /** Reads and checks all of it; faults are in the result. */
  public static Classroom check(ContentFiles files, Content content) {
    Map<String, Assignment> assignments = new TreeMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    WordCheck words = NONE;
    for (Map.Entry<String, byte[]> f : files.files().entrySet()) {
      String shownAs = files.shown(f.getKey());
      if (f.getKey().startsWith(ASSIGNMENTS)) {
        AssignmentFile.Checked c = AssignmentFile.check(shownAs, f.getValue(), content);
        findings.addAll(c.findings());
        c.assignment().ifPresent(a -> assignments.put(a.id(), a));
      } else if (f.getKey().equals(WORDS)) {
        Problems problems = new Problems();
        WordCheck read = Json.bind(shownAs, f.getValue(), WordCheck.class, problems);
        words = read == null ? NONE : read;
        items(shownAs, f.getValue(), words, content, problems);
        findings.addAll(problems.sorted());
      }
    }
    return new Classroom(Collections.unmodifiableMap(assignments), words, List.copyOf(findings));
  }

  private static void items(
      String shownAs, byte[] bytes, WordCheck check, Content content, Problems problems) {
    List<String> known = check.words().stream().map(WordCheck.Word::id).toList();
    for (WordCheck.Item i : check.items()) {
      if (!known.contains(i.answer())) {
        problems.error(
            Locator.find(shownAs, bytes, i.id(), "answer", i.answer()),
            "UNKNOWN_ID",
            "'" + i.answer() + "' is none of the words " + String.join(", ", known),
            Nearest.hint(i.answer(), known));
      }
      if (i.record().isPresent() && content.position(i.record().get()).isEmpty()) {
        problems.error(
            Locator.find(shownAs, bytes, i.id(), "record", i.record().get()),
            "UNKNOWN_ID",
            "there is no position '" + i.record().get() + "'",
            Nearest.hint(i.record().get(), content.positions().keySet()));
      }
    }
  }

  /** The assignment a person means: the path of a file, or the id of a ready one. */
  public Assignment find(String word, Content content) {
    try {
      Path path = Path.of(word);
      if (Files.isRegularFile(path)) {
        return AssignmentFile.read(path, content);
      }
    } catch (InvalidPathException e) {
      // Then it can only be an id.
    }
    Assignment found = assignments.get(word);
    if (found == null) {
      String near = Nearest.hint(word, assignments.keySet());
      throw Refused.file(
          word,
          "NO_ASSIGNMENT",
          "is no assignment",
          near.isEmpty()
              ? "give a file, or one of " + String.join(", ", assignments.keySet())
              : near);
    }
    Problems problems = new Problems();
    findings.stream()
        .filter(d -> d.span().file().endsWith("/" + word + ".json"))
        .forEach(problems::add);
    problems.throwIfErrors();
    return found;
  }
}
