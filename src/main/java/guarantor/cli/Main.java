package guarantor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The door: hands in clock, console, disk and arguments, and gives the exit code back. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    InputStream in = new FileInputStream(FileDescriptor.in);
    int code = run(args, in, out, err, System.getenv());
    err.flush();
    System.exit(code);
  }

  /** Runs one command; a fault of ours is one line and a trace in a file. */
  static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      PrintStream err,
      Map<String, String> environment) {
    try {
      return isTool(args)
          ? Tools.run(args, in, out, err)
          : new PlayCommand(in, out, err, environment).run(args);
    } catch (RuntimeException fault) {
      err.println("something went wrong inside; the trace is in " + new Traces().keep(fault));
      return 1;
    }
  }

  /**
   * Every command but play and resume; of options before a command, those that tools alone take.
   */
  private static boolean isTool(String[] args) {
    if (args.length == 0) {
      return false;
    }
    String first = args[0];
    boolean game = first.startsWith("-") || first.equals("play") || first.equals("resume");
    return !game || first.equals("--version") || first.equals("--json");
  }
}
