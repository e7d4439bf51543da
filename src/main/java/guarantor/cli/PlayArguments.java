package guarantor.cli;

import guarantor.diagnostic.Nearest;
import java.util.List;

/**
 * What stood on the command line of a game.
 *
 * @param target the scenario to play or the save to resume; may be empty
 */
record PlayArguments(
    String command,
    String target,
    String seed,
    String level,
    String save,
    String content,
    String saves,
    String assignment,
    String code,
    boolean plain,
    boolean help) {

  static final String USAGE =
      """
      guarantor                      title: new game, continue, help
      guarantor play [SCENARIO] [--seed N] [--level tutorial|standard|hard] [--plain] [--save NAME]
      guarantor play --assignment A --code CODE     play for a class
      guarantor resume [NAME] [--plain]
      also: --content DIR, --saves DIR, --lang en, --help
      look up: scenarios, blueprints, positions, delegation, transcript, replay, verify
      write: new, lint, preview, changes, coverage, schema
      classroom: assign, submit, verify, grade, handout, debrief
      measure: playtest, backtest; each takes --help""";

  private static final List<String> VALUED =
      List.of("--seed", "--level", "--save", "--content", "--saves", "--assignment", "--code");

  private static final List<String> OPTIONS =
      List.of(
          "--seed",
          "--level",
          "--save",
          "--content",
          "--saves",
          "--assignment",
          "--code",
          "--lang",
          "--plain",
          "--screen-reader",
          "--help");

  /** The line cannot be used as it stands; the message says why and what to do. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /** Reads the arguments of play, resume or none. */
  static PlayArguments of(String[] args) {
    String command = "";
    String target = "";
    String[] values = {"", "standard", "", "", "", "", ""};
    boolean plain = false;
    boolean help = false;
    for (int i = 0; i < args.length; i++) {
      String a = args[i];
      if (a.equals("--plain") || a.equals("--screen-reader")) {
        plain = true;
      } else if (a.equals("--help") || a.equals("-h")) {
        help = true;
      } else if (a.startsWith("--")) {
        int at = VALUED.indexOf(a);
        boolean language = a.equals("--lang");
        if (at < 0 && !language) {
          throw unknownOption(a);
        }
        if (i + 1 >= args.length) {
          throw new Wrong(a + " needs a value; see --help");
        }
        i++;
        if (language && !args[i].equals("en")) {
          throw new Wrong("--lang: there are no words for '" + args[i] + "'; there is en");
        }
        if (!language) {
          values[at] = args[i];
        }
      } else if (command.isEmpty()) {
        command = a;
      } else if (target.isEmpty()) {
        target = a;
      } else {
        throw new Wrong("'" + a + "' is one word too many; see --help");
      }
    }
    check(command, values[0], values[1], values[2]);
    return new PlayArguments(
        command, target, values[0], values[1], values[2], values[3], values[4], values[5],
        values[6], plain, help);
  }

  private static void check(String command, String seed, String level, String save) {
    if (!command.isEmpty() && !command.equals("play") && !command.equals("resume")) {
      throw new Wrong("'" + command + "' is no command; see --help");
    }
    if (!seed.isEmpty() && !seed.matches("-?\\d{1,18}")) {
      throw new Wrong("--seed must be a whole number, not '" + seed + "'");
    }
    List<String> levels = List.of("tutorial", "standard", "hard");
    if (!levels.contains(level)) {
      String near = Nearest.hint(level, levels);
      throw new Wrong(
          "--level must be tutorial, standard or hard, not '"
              + level
              + "'"
              + (near.isEmpty() ? "" : "; " + near));
    }
    if (!save.isEmpty() && !save.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      throw new Wrong("--save must be a name of letters, digits, - and _, not '" + save + "'");
    }
  }

  private static Wrong unknownOption(String option) {
    String near = Nearest.hint(option, OPTIONS);
    return new Wrong("'" + option + "' is no option; " + (near.isEmpty() ? "see --help" : near));
  }
}
