package guarantor.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One command run, with what it printed. */
record Ran(int code, String out, String err) {

  static Ran tools(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // Streams of another charset: the commands must write UTF-8 all the same.
    int code =
        Tools.run(
            args,
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.US_ASCII));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
