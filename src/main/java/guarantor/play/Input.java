package guarantor.play;

import java.util.ArrayList;
import java.util.List;

/**
 * The line being typed, with its history.
 *
 * @param cursor place in the text, 0..length
 * @param recalled which earlier line is shown, counted from the newest; -1 for the line being typed
 */
public record Input(String text, int cursor, List<String> history, int recalled) {
  private static final int LONGEST = 4000;

  public static final Input EMPTY = new Input("", 0, List.of(), -1);

  public Input {
    history = List.copyOf(history);
  }

  /** The line with text put in at the cursor. */
  public Input typing(String more) {
    String clean = Sanitize.line(more);
    if (text.length() + clean.length() > LONGEST) {
      clean = clean.substring(0, Math.max(0, LONGEST - text.length()));
    }
    String next = text.substring(0, cursor) + clean + text.substring(cursor);
    return new Input(next, cursor + clean.length(), history, -1);
  }

  /** The line after a named key; keys that mean nothing here change nothing. */
  public Input after(Key.Name key) {
    return switch (key) {
      case BACKSPACE -> cursor == 0 ? this : cut(cursor - 1, cursor);
      case DELETE -> cursor == text.length() ? this : cut(cursor, cursor + 1);
      case LEFT -> at(Math.max(0, cursor - 1));
      case RIGHT -> at(Math.min(text.length(), cursor + 1));
      case HOME -> at(0);
      case END -> at(text.length());
      case UP -> recall(recalled + 1);
      case DOWN -> recall(recalled - 1);
      default -> this;
    };
  }

  private Input cut(int from, int to) {
    return new Input(text.substring(0, from) + text.substring(to), from, history, -1);
  }

  private Input at(int place) {
    return new Input(text, place, history, recalled);
  }

  private Input recall(int back) {
    if (back < 0) {
      return new Input("", 0, history, -1);
    }
    if (back >= history.size()) {
      return this;
    }
    String line = history.get(history.size() - 1 - back);
    return new Input(line, line.length(), history, back);
  }

  /** An empty line, with this one remembered. */
  public Input entered() {
    List<String> all = new ArrayList<>(history);
    boolean repeats = !all.isEmpty() && all.get(all.size() - 1).equals(text);
    if (!text.isBlank() && !repeats) {
      all.add(text);
    }
    return new Input("", 0, all, -1);
  }

  public Input cleared() {
    return new Input("", 0, history, -1);
  }
}
