package guarantor.cli;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.store.Coursework;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the one file a student hands in. */
@Command(name = "submit", description = "Make the one file to hand in from a save.")
final class SubmitCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "SAVE", description = "A save's file, or its name in --saves.")
  private String save;

  /** What `submit --json` prints. */
  record Report(String file, String assignment, String code, Verdict verdict) {}

  @Override
  public Integer call() {
    Path path = root.save(save);
    Content content = root.content();
    Coursework work =
        Coursework.of(path)
            .orElseThrow(
                () ->
                    Refused.file(
                        path.toString(),
                        "NO_ASSIGNMENT",
                        "was not begun under an assignment",
                        "begin with: play --assignment A --code CODE"));
    Path out = HandIns.write(work, content, path);
    Verdict verdict = Verdict.of(out, content);
    Page page = new Page().text(0, "Written: " + out + ". Your name is not in it.");
    page.text(0, verdict.words() + ".");
    if (!verdict.over()) {
      page.text(0, "The game is not over: it is read as if Ukraine had left the table.");
    }
    root.print(
        new Report(out.toString(), work.assignment(content).id(), work.code(), verdict), page);
    return verdict.verified() ? Tools.DONE : Tools.REFUSED;
  }
}
