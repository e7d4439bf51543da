package guarantor.cli;

import guarantor.content.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Verifies saves and hand-ins, one line each. */
@Command(
    name = "verify",
    description = "Say of each save or hand-in whether it proves itself, and if not, exactly why.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Saves and hand-ins: files, or names in --saves.")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() {
    List<Path> paths = files.stream().map(root::save).toList();
    Content content = root.content();
    boolean all = true;
    for (Path path : paths) {
      Verdict v = Verdict.of(path, content);
      root.printLine(v, new Page().line(v.words()));
      all &= v.verified();
    }
    return all ? Tools.DONE : Tools.REFUSED;
  }
}
