package guarantor.cli;

import guarantor.diagnostic.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks questions at the terminal; an empty line takes what is offered. */
final class Asker {
  private final BufferedReader in;
  private final PrintStream out;

  Asker(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  /** A text. */
  String text(String question, String offered) {
    out.print(question + (offered.isEmpty() ? ": " : " [" + offered + "]: "));
    out.flush();
    try {
      String line = in.readLine();
      return line == null || line.isBlank() ? offered : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of several words. */
  String one(String question, List<String> known, String offered) {
    String asked = question + " (" + String.join(", ", known) + ")";
    String word = text(asked, offered);
    if (!known.contains(word)) {
      throw new WrongUse("'" + word + "' is none of them; " + Nearest.hint(word, known));
    }
    return word;
  }

  /** Some of several words, separated by commas. */
  List<String> some(String question, List<String> known, List<String> offered) {
    String asked = question + " (" + String.join(", ", known) + ")";
    List<String> out = new ArrayList<>();
    for (String word : text(asked, String.join(", ", offered)).split("[,\\s]+")) {
      if (!word.isEmpty() && !word.equals("none")) {
        if (!known.contains(word)) {
          throw new WrongUse("'" + word + "' is none of them; " + Nearest.hint(word, known));
        }
        out.add(word);
      }
    }
    return out;
  }

  /** A whole number within bounds. */
  int number(String question, int offered, int least, int most) {
    String word = text(question + " (" + least + " to " + most + ")", String.valueOf(offered));
    if (!word.matches("\\d{1,6}")
        || Integer.parseInt(word) < least
        || Integer.parseInt(word) > most) {
      throw new WrongUse("'" + word + "' is no number from " + least + " to " + most);
    }
    return Integer.parseInt(word);
  }

  /** Yes or no. */
  boolean yes(String question, boolean offered) {
    return one(question, List.of("y", "n"), offered ? "y" : "n").equals("y");
  }
}
