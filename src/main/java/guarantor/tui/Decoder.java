package guarantor.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.Reader;

/**
 * Bytes from a terminal, already read as UTF-8, to key strokes.
 *
 * <p>Used in place of Lanterna's decoder, which swallows a carriage return together with the next
 * key, types pastes, mouse and focus reports into the input line, takes a sequence that arrives in
 * two packets for two keys, and grows quadratic on a long paste. This one never looks back: each
 * character is read once. Sequences it does not know are read to their end and dropped (ECMA-48:
 * parameters 0x20-0x3f, final byte 0x40-0x7e).
 */
final class Decoder {
  /** Characters of a paste that are kept; the rest is read and dropped. */
  static final int PASTE_CAP = 4096;

  private static final int END = -1;
  private static final int NOTHING_YET = -2;
  private static final char ESC = 0x1b;
  private static final char BELL = 0x07;
  private static final String PASTE_END = ESC + "[201~";

  /** How often the input is looked at while a sequence is unfinished, in milliseconds. */
  private static final int GLANCE = 5;

  private final Reader in;
  private final Pause pause;
  private final int keyPatience;
  private final int pastePatience;
  private boolean afterReturn;
  private int pushedBack = NOTHING_YET;

  /**
   * @param pause waits between two looks at the input
   * @param keyPatience milliseconds to wait for the rest of a key's sequence; afterwards Escape was
   *     the key
   * @param pastePatience milliseconds to wait for the rest of a paste
   */
  Decoder(Reader in, Pause pause, int keyPatience, int pastePatience) {
    this.in = in;
    this.pause = pause;
    this.keyPatience = keyPatience;
    this.pastePatience = pastePatience;
  }

  /** Whether a key can be read without waiting for the person. */
  boolean ready() throws IOException {
    return pushedBack != NOTHING_YET || in.ready();
  }

  /** The next key stroke; waits for it. After the end of input: {@link KeyType#EOF}. */
  KeyStroke next() throws IOException {
    while (true) {
      int c = take();
      if (c == END) {
        return new KeyStroke(KeyType.EOF);
      }
      boolean second = c == '\n' && afterReturn;
      afterReturn = c == '\r';
      KeyStroke key = second ? null : c == ESC ? escape() : plain((char) c);
      if (key != null) {
        return key;
      }
    }
  }

  private KeyStroke plain(char c) throws IOException {
    if (Character.isHighSurrogate(c)) {
      int low = soon(keyPatience);
      if (low >= 0 && !Character.isLowSurrogate((char) low)) {
        pushedBack = low;
      }
      return new KeyStroke('?', false, false);
    }
    return switch (c) {
      case '\r', '\n' -> new KeyStroke(KeyType.Enter);
      case '\t' -> new KeyStroke(KeyType.Tab);
      case 0x7f, '\b' -> new KeyStroke(KeyType.Backspace);
      default -> {
        if (c < ' ') {
          yield new KeyStroke((char) (c + '`'), true, false);
        }
        yield c >= 0x80 && c < 0xa0 ? null : new KeyStroke(c, false, false);
      }
    };
  }

  private KeyStroke escape() throws IOException {
    int c = soon(keyPatience);
    switch (c) {
      case NOTHING_YET, END -> {
        return new KeyStroke(KeyType.Escape);
      }
      case ESC -> {
        pushedBack = ESC;
        return new KeyStroke(KeyType.Escape);
      }
      case '[' -> {
        return control();
      }
      case 'O' -> {
        int last = soon(keyPatience);
        return last < 0 ? null : stroke(Sequences.byLetter((char) last));
      }
      case ']', 'P', 'X', '^', '_' -> {
        skipString();
        return null;
      }
      default -> {
        return c < ' ' || c == 0x7f ? plain((char) c) : new KeyStroke((char) c, false, true);
      }
    }
  }

  /** A control sequence after its {@code ESC [}. */
  private KeyStroke control() throws IOException {
    StringBuilder parameters = new StringBuilder();
    while (true) {
      int c = soon(keyPatience);
      if (c < 0) {
        return null;
      }
      if (c < ' ' || c > 0x7e) {
        pushedBack = c;
        return null;
      }
      if (c < 0x40) {
        if (parameters.length() < 16) {
          parameters.append((char) c);
        }
        continue;
      }
      return finished(parameters.toString(), (char) c);
    }
  }

  private KeyStroke finished(String parameters, char last) throws IOException {
    if (last == '~' && parameters.equals("200")) {
      return paste();
    }
    if (last == '[' && parameters.isEmpty()) {
      int letter = soon(keyPatience);
      return letter < 0 ? null : stroke(Sequences.linuxConsole((char) letter));
    }
    if (last == 'M' && parameters.isEmpty()) {
      skip(3);
      return null;
    }
    return stroke(Sequences.of(parameters, last));
  }

  private static KeyStroke stroke(KeyType type) {
    return type == KeyType.Unknown ? null : new KeyStroke(type);
  }

  /** Reads up to the end mark, even where the text is longer than the cap. */
  private KeyStroke paste() throws IOException {
    StringBuilder text = new StringBuilder();
    int matched = 0;
    while (matched < PASTE_END.length()) {
      int c = soon(pastePatience);
      if (c < 0) {
        break;
      }
      if (c == PASTE_END.charAt(matched)) {
        matched++;
        continue;
      }
      keep(text, PASTE_END, matched);
      matched = c == ESC ? 1 : 0;
      if (matched == 0 && text.length() < PASTE_CAP) {
        text.append((char) c);
      }
    }
    return new Pasted(text.toString());
  }

  private static void keep(StringBuilder text, String part, int length) {
    for (int i = 0; i < length && text.length() < PASTE_CAP; i++) {
      text.append(part.charAt(i));
    }
  }

  /** A string sent by the terminal (its title, a colour, a capability): to a bell or ESC \. */
  private void skipString() throws IOException {
    boolean escaped = false;
    while (true) {
      int c = soon(keyPatience);
      if (c < 0 || c == BELL || escaped && c == '\\') {
        return;
      }
      escaped = c == ESC;
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count && soon(keyPatience) >= 0; i++) {}
  }

  private int take() throws IOException {
    if (pushedBack != NOTHING_YET) {
      int c = pushedBack;
      pushedBack = NOTHING_YET;
      return c;
    }
    return in.read();
  }

  /** The next character if it comes in time, else {@link #NOTHING_YET}. */
  private int soon(int patience) throws IOException {
    for (int waited = 0; !in.ready(); waited += GLANCE) {
      if (waited >= patience) {
        return NOTHING_YET;
      }
      try {
        pause.of(GLANCE);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return NOTHING_YET;
      }
    }
    return in.read();
  }
}
