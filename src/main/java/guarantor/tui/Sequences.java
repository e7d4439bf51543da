package guarantor.tui;

import com.googlecode.lanterna.input.KeyType;
import java.util.List;

/** The key behind an escape sequence, as xterm, VT220, rxvt and the Linux console send them. */
final class Sequences {
  private static final List<KeyType> FUNCTION =
      List.of(
          KeyType.F1,
          KeyType.F2,
          KeyType.F3,
          KeyType.F4,
          KeyType.F5,
          KeyType.F6,
          KeyType.F7,
          KeyType.F8,
          KeyType.F9,
          KeyType.F10,
          KeyType.F11,
          KeyType.F12);

  private Sequences() {}

  /** {@code ESC [ parameters last}; modifiers are read over; what is no key is Unknown. */
  static KeyType of(String parameters, char last) {
    int number = leading(parameters);
    if (number < 0) {
      return KeyType.Unknown;
    }
    if (last == '~') {
      return byNumber(number);
    }
    // A letter carries 1 and a modifier, if anything; rows and columns before R are a report.
    return number <= 1 ? byLetter(last) : KeyType.Unknown;
  }

  /** The last byte of {@code ESC [ A} and {@code ESC O A}. */
  static KeyType byLetter(char last) {
    return switch (last) {
      case 'A' -> KeyType.ArrowUp;
      case 'B' -> KeyType.ArrowDown;
      case 'C' -> KeyType.ArrowRight;
      case 'D' -> KeyType.ArrowLeft;
      case 'H' -> KeyType.Home;
      case 'F' -> KeyType.End;
      case 'Z' -> KeyType.ReverseTab;
      case 'P', 'Q', 'R', 'S' -> FUNCTION.get(last - 'P');
      default -> KeyType.Unknown;
    };
  }

  /** The last byte of {@code ESC [ [ A}. */
  static KeyType linuxConsole(char last) {
    return last >= 'A' && last <= 'E' ? FUNCTION.get(last - 'A') : KeyType.Unknown;
  }

  private static KeyType byNumber(int number) {
    return switch (number) {
      case 1, 7 -> KeyType.Home;
      case 2 -> KeyType.Insert;
      case 3 -> KeyType.Delete;
      case 4, 8 -> KeyType.End;
      case 5 -> KeyType.PageUp;
      case 6 -> KeyType.PageDown;
      case 11, 12, 13, 14, 15 -> FUNCTION.get(number - 11);
      case 17, 18, 19, 20, 21 -> FUNCTION.get(number - 12);
      case 23, 24 -> FUNCTION.get(number - 13);
      default -> KeyType.Unknown;
    };
  }

  /** The first number; 0 where there is none, -1 where the parameters are private. */
  private static int leading(String parameters) {
    int number = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (c == ';') {
        return number;
      }
      if (c < '0' || c > '9' || number > 999) {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
