package guarantor.play;

import java.text.Normalizer;

/** Makes text safe to show: no control characters, no bidi or zero-width marks, composed form. */
public final class Sanitize {
  private Sanitize() {}

  /** One line of text that cannot move the cursor, hide or turn anything. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        out.append(' ');
      } else if (Character.isHighSurrogate(c) || Character.isLowSurrogate(c)) {
        out.append(Character.isHighSurrogate(c) ? "?" : "");
      } else if (!hidden(c)) {
        out.append(c);
      }
    }
    String clean = out.toString();
    return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
        ? clean
        : Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean hidden(char c) {
    boolean control = c < 0x20 || c >= 0x7f && c <= 0x9f;
    boolean turning = c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e;
    boolean isolating = c >= 0x2060 && c <= 0x206f || c == 0xfeff || c == 0x061c;
    return control || turning || isolating;
  }
}
