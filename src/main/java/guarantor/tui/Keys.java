package guarantor.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import guarantor.play.Key;
import guarantor.play.Sanitize;
import java.util.Optional;

/** From Lanterna's key strokes to the keys that the game knows. */
final class Keys {
  private Keys() {}

  /** The game's key, or nothing for a stroke that means nothing to it. */
  static Optional<Key> key(KeyStroke stroke) {
    if (stroke instanceof Pasted pasted) {
      String text = Sanitize.line(pasted.text());
      return text.isEmpty() ? Optional.empty() : Optional.of(new Key.Paste(text));
    }
    if (stroke.getKeyType() == KeyType.Character) {
      return character(stroke);
    }
    return named(stroke.getKeyType()).or(() -> function(stroke.getKeyType()));
  }

  private static Optional<Key> character(KeyStroke stroke) {
    char c = stroke.getCharacter();
    if (stroke.isAltDown()) {
      return Optional.empty();
    }
    if (stroke.isCtrlDown()) {
      return c >= 'a' && c <= 'z' ? Optional.of(new Key.Ctrl(c)) : Optional.empty();
    }
    return Sanitize.isDrawable(c) ? Optional.of(new Key.Char(c)) : Optional.empty();
  }

  private static Optional<Key> named(KeyType type) {
    return switch (type) {
      case Enter -> name(Key.Name.ENTER);
      case Escape -> name(Key.Name.ESCAPE);
      case Tab -> name(Key.Name.TAB);
      case ReverseTab -> name(Key.Name.BACK_TAB);
      case Backspace -> name(Key.Name.BACKSPACE);
      case Delete -> name(Key.Name.DELETE);
      case ArrowUp -> name(Key.Name.UP);
      case ArrowDown -> name(Key.Name.DOWN);
      case ArrowLeft -> name(Key.Name.LEFT);
      case ArrowRight -> name(Key.Name.RIGHT);
      case Home -> name(Key.Name.HOME);
      case End -> name(Key.Name.END);
      case PageUp -> name(Key.Name.PAGE_UP);
      case PageDown -> name(Key.Name.PAGE_DOWN);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> name(Key.Name name) {
    return Optional.of(new Key.Named(name));
  }

  private static Optional<Key> function(KeyType type) {
    int number = type.ordinal() - KeyType.F1.ordinal() + 1;
    return number >= 1 && number <= 12 ? Optional.of(new Key.Function(number)) : Optional.empty();
  }
}
