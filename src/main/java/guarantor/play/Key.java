package guarantor.play;

/** A key as the faces know it, whatever terminal it came from. */
public sealed interface Key {

  /** A printable character. */
  record Char(char c) implements Key {}

  /** Text pasted at once. */
  record Paste(String text) implements Key {}

  /** Ctrl with a letter, lower case. */
  record Ctrl(char c) implements Key {}

  /** A function key. */
  record Function(int number) implements Key {}

  /** A key with a name. */
  record Named(Name name) implements Key {}

  /** The named keys. */
  enum Name {
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN
  }
}
