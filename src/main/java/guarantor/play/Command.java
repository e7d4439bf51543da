package guarantor.play;

import java.util.List;

/**
 * One command of the table from which help is made.
 *
 * @param names the first is its name, the rest say the same
 * @param usage how it is written
 * @param summary key of what it does
 * @param costs key of what it costs
 */
record Command(List<String> names, String usage, String summary, String costs, Reader reader) {

  /** Reads the rest of a line. */
  interface Reader {
    Intent read(Commands.Context context, List<String> words, String line);
  }

  Command {
    names = List.copyOf(names);
  }

  String name() {
    return names.get(0);
  }
}
