package guarantor.cli;

import guarantor.diagnostic.Diagnostic;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Refused;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The tool commands. Never touched on the way to a game.
 *
 * <p>Ends with 0 done, 1 findings or refused, 2 wrong use; errors are one line each on the error
 * stream, and no fault shows a stack trace. Writes UTF-8 whatever the streams were made for.
 */
public final class Tools {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USE = 2;

  private static final List<String> OTHER_DOORS = List.of("play", "resume");

  private Tools() {}

  /** Runs one command with nothing at its input. */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    return run(args, InputStream.nullInputStream(), out, err);
  }

  /** Runs one command and returns its exit code. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    PrintStream utf8Out = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream utf8Err = new PrintStream(err, false, StandardCharsets.UTF_8);
    try {
      return commands(in, utf8Out, utf8Err).execute(args);
    } finally {
      utf8Out.flush();
      utf8Err.flush();
    }
  }

  private static CommandLine commands(InputStream in, PrintStream out, PrintStream err) {
    CommandLine root = new CommandLine(new Root(in, out, err));
    List.of(
            new ScenariosCommand(),
            new BlueprintsCommand(),
            new PositionsCommand(),
            new DelegationCommand(),
            new CoverageCommand(),
            new LintCommand(),
            new SchemaCommand(),
            new NewCommand(),
            new PreviewCommand(),
            new ChangesCommand(),
            new PlaytestCommand(),
            new CalibrateCommand(),
            new ReplayCommand(),
            new TranscriptCommand(),
            new VerifyCommand(),
            new BacktestCommand(),
            new ReadCommand(in, err),
            new EvaluateCommand(),
            new MeasureCommand(),
            new AssignCommand(),
            new SubmitCommand(),
            new GradeCommand(),
            new HandoutCommand(),
            new DebriefCommand())
        .forEach(root::addSubcommand);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setUsageHelpAutoWidth(false);
    root.setOut(new java.io.PrintWriter(out, true));
    root.setParameterExceptionHandler((e, args) -> wrongUse(err, e));
    root.setExecutionExceptionHandler((e, command, parsed) -> failed(err, command, e));
    return root;
  }

  private static int wrongUse(PrintStream err, CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message = message(e);
    String see = message.endsWith("?") ? " See " : "; see ";
    say(err, command, message + see + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_USE;
  }

  private static String message(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException u && !u.getUnmatched().isEmpty()) {
      return unmatched(e.getCommandLine(), u.getUnmatched().get(0));
    }
    if (e instanceof CommandLine.MissingParameterException m && !m.getMissing().isEmpty()) {
      return "needs " + String.join(" and ", m.getMissing().stream().map(Tools::label).toList());
    }
    return String.valueOf(e.getMessage()).split("\\R", 2)[0];
  }

  private static String label(CommandLine.Model.ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " " + spec.paramLabel()
        : spec.paramLabel();
  }

  private static String unmatched(CommandLine command, String word) {
    if (word.startsWith("-")) {
      List<String> options = new ArrayList<>();
      command.getCommandSpec().options().forEach(o -> options.addAll(List.of(o.names())));
      return "unknown option '" + word + "'" + hint(word, options);
    }
    boolean root = command.getParent() == null;
    List<String> names = new ArrayList<>(command.getSubcommands().keySet());
    names.addAll(OTHER_DOORS);
    return root
        ? "unknown command '" + word + "'" + hint(word, names)
        : "'" + word + "' is one word too many";
  }

  private static String hint(String word, List<String> known) {
    String hint = Nearest.hint(word, known);
    return hint.isEmpty() ? "" : "; " + hint;
  }

  private static int failed(PrintStream err, CommandLine command, Exception e) {
    if (e instanceof WrongUse) {
      say(err, command, e.getMessage());
      return WRONG_USE;
    }
    if (e instanceof Refused r) {
      for (Diagnostic d : r.diagnostics()) {
        err.print(d + "\n");
      }
      return REFUSED;
    }
    say(err, command, "something went wrong inside; the trace is in " + new Traces().keep(e));
    return REFUSED;
  }

  private static void say(PrintStream err, CommandLine command, String message) {
    err.print(command.getCommandSpec().qualifiedName() + ": " + message + "\n");
  }
}
