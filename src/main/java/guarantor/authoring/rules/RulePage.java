package guarantor.authoring.rules;

import java.util.Locale;

/** The page of a rule, made from what the rule says of itself. */
public final class RulePage {
  private RulePage() {}

  /** The whole page, in Markdown. */
  public static String of(Rule rule) {
    Sheet s = rule.sheet();
    String severity = s.severity().name().toLowerCase(Locale.ROOT);
    return "# "
        + s.code()
        + "\n\n"
        + s.what()
        + "\n\n"
        + "Severity: "
        + severity
        + ". "
        + finder(rule)
        + "\n\n## Why\n\n"
        + s.why()
        + "\n\n## Wrong\n\n    "
        + s.wrong()
        + "\n\n## Right\n\n    "
        + s.right()
        + "\n\n## What to do\n\n"
        + s.fix().substring(0, 1).toUpperCase(Locale.ROOT)
        + s.fix().substring(1)
        + ".\n";
  }

  private static String finder(Rule rule) {
    return switch (rule.finder()) {
      case READER -> "It is found as the files are read, and cannot be allowed.";
      case LINKS -> "Play refuses such content too, so it cannot be allowed.";
      case RECORD -> "It can be allowed on one record, with a reason, in `lint-allow.json`.";
      case WHOLE ->
          "It waits until every file can be read. It can be allowed on one record, with a reason,"
              + " in `lint-allow.json`.";
    };
  }

  /** The line of a rule in the list of all. */
  public static String line(Rule rule) {
    Sheet s = rule.sheet();
    return "| [" + s.code() + "](" + s.code() + ".md) | " + s.what() + " |\n";
  }
}
