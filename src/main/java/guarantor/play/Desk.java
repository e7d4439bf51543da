package guarantor.play;

import java.util.List;
import java.util.Optional;

/**
 * The full screen's own state around the model: what is typed, which pane is up, how far it is
 * scrolled.
 *
 * @param scroll lines up from the end of the pane; 0 shows the end
 * @param leaving whether Ctrl-C on an empty line was pressed once
 */
public record Desk(Model model, Input input, Pane pane, int scroll, boolean leaving) {

  /** What can be on the desk. */
  public enum Pane {
    TALK,
    TEXT,
    WHO,
    MANDATE
  }

  /** A desk with what it asks for: a line to be entered, or nothing. */
  public record Step(Desk desk, Optional<String> line) {}

  public static Desk of(Model model) {
    return new Desk(model, Input.EMPTY, Pane.TALK, 0, false);
  }

  /** The desk after the model has moved on. */
  public Desk showing(Model next, int width, int height) {
    int fresh = DeskView.freshLines(model, next, DeskView.talkWidth(width));
    int room = DeskView.paneHeight(height);
    return new Desk(next, input, Pane.TALK, Math.max(0, fresh - room), false);
  }

  /** What a key does. */
  public Step after(Key key, int height) {
    if (key instanceof Key.Char c) {
      return help(c.c()) ? entering("help") : typed(String.valueOf(c.c()));
    }
    if (key instanceof Key.Paste p) {
      return typed(p.text());
    }
    if (key instanceof Key.Function f) {
      return function(f.number());
    }
    if (key instanceof Key.Ctrl c) {
      return control(c.c());
    }
    return named(((Key.Named) key).name(), height);
  }

  private boolean help(char c) {
    return c == '?' && input.text().isEmpty();
  }

  private Step nothing() {
    return new Step(this, Optional.empty());
  }

  private Step entering(String line) {
    return new Step(this, Optional.of(line));
  }

  private Step with(Input next) {
    return new Step(new Desk(model, next, pane, scroll, false), Optional.empty());
  }

  private Step typed(String text) {
    return with(input.typing(text));
  }

  private Step function(int number) {
    if (number == 1) {
      return entering("help");
    }
    boolean known = number >= 2 && number < 2 + Pane.values().length;
    return known ? show(Pane.values()[number - 2]) : nothing();
  }

  private Step show(Pane next) {
    return new Step(new Desk(model, input, next, 0, false), Optional.empty());
  }

  private Step control(char c) {
    return switch (c) {
      case 'c' -> {
        if (!input.text().isEmpty()) {
          yield with(input.cleared());
        }
        yield leaving
            ? entering("quit")
            : new Step(new Desk(model, input, pane, scroll, true), Optional.empty());
      }
      case 'z' -> entering("undo");
      case 'u' -> with(input.cleared());
      case 'd' -> input.text().isEmpty() ? entering("quit") : nothing();
      default -> nothing();
    };
  }

  private Step named(Key.Name name, int height) {
    int page = Math.max(1, DeskView.paneHeight(height) - 2);
    return switch (name) {
      case ENTER -> {
        Desk next = new Desk(model, input.entered(), pane, 0, false);
        boolean nothing = input.text().isBlank() && model.draft().isEmpty();
        yield new Step(next, nothing ? Optional.empty() : Optional.of(enter()));
      }
      case ESCAPE ->
          new Step(
              new Desk(model, input.cleared(), Pane.TALK, 0, false),
              model.draft().map(draft -> "n"));
      case TAB -> show(Pane.values()[(pane.ordinal() + 1) % Pane.values().length]);
      case BACK_TAB ->
          show(Pane.values()[(pane.ordinal() + Pane.values().length - 1) % Pane.values().length]);
      case PAGE_UP -> scrolled(scroll + page);
      case PAGE_DOWN -> scrolled(scroll - page);
      default -> with(input.after(name));
    };
  }

  /** An empty line confirms what is asked. */
  private String enter() {
    return input.text().isBlank() && model.draft().isPresent() ? "y" : input.text();
  }

  private Step scrolled(int to) {
    return new Step(new Desk(model, input, pane, Math.max(0, to), false), Optional.empty());
  }

  /** The desk scrolled no further than there are lines, so that turning back works at once. */
  Desk within(int hidden) {
    return scroll <= hidden ? this : new Desk(model, input, pane, hidden, leaving);
  }

  /** The keys that work now, for the footer. */
  static List<String> keys(Model model) {
    if (model.game().isEmpty()) {
      return List.of("keys.help", "keys.leave");
    }
    return model.draft().isPresent()
        ? List.of("keys.confirm", "keys.drop")
        : List.of("keys.help", "keys.panes", "keys.scroll", "keys.undo", "keys.leave");
  }
}
