package guarantor.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** A bracketed paste as one key stroke. */
final class Pasted extends KeyStroke {
  private final String text;

  Pasted(String text) {
    super(KeyType.Unknown);
    this.text = text;
  }

  /** What was pasted, as it came, at most {@link Decoder#PASTE_CAP} characters. */
  String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pasted pasted && text.equals(pasted.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "Pasted{" + text + "}";
  }
}
