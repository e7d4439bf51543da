package guarantor.store;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Outcome;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Problems;
import guarantor.diagnostic.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table of outcomes: {@code {"rows":[{"id","event","cutoff","guarantor","issue","level"}]}}.
 *
 * @param scenario after which they came; absent in tables made outside the content
 * @param rows one real outcome each
 */
public record OutcomesFile(Optional<String> scenario, List<Outcome> rows) {

  /** Reads the table; every fault at once, with its line and column. */
  public static List<Outcome> read(Path path, Content content) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw Refused.file(
          path.toString(), "UNREADABLE", "cannot be read", "give a file of outcomes");
    }
    Problems problems = new Problems();
    OutcomesFile file = Json.bind(path.toString(), bytes, OutcomesFile.class, problems);
    problems.throwIfErrors();
    for (Outcome r : file.rows()) {
      check(path, bytes, content, r, problems);
    }
    problems.throwIfErrors();
    return file.rows();
  }

  private static void check(
      Path path, byte[] bytes, Content content, Outcome r, Problems problems) {
    Issue issue = content.issues().get(r.issue());
    if (issue == null) {
      problems.error(
          Locator.find(path.toString(), bytes, r.id(), "issue", r.issue()),
          "UNKNOWN_ID",
          "there is no issue '" + r.issue() + "'",
          Nearest.hint(r.issue(), content.issues().keySet()));
    } else if (issue.step(r.level()) < 0) {
      List<String> ladder = issue.levels().stream().map(Issue.Level::id).toList();
      problems.error(
          Locator.find(path.toString(), bytes, r.id(), "level", r.level()),
          "UNKNOWN_LEVEL",
          "'" + r.level() + "' is no level of " + r.issue() + ": " + String.join(", ", ladder),
          Nearest.hint(r.level(), ladder));
    }
  }
}
