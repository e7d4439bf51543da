package guarantor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The door: hands in clock, console, disk and arguments, and gives the exit code back. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = new PlayCommand(new FileInputStream(FileDescriptor.in), out, err).run(args);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
