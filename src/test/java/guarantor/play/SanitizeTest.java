package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SanitizeTest {

  @Test
  void anEscapeSequenceLosesItsEscape() {
    assertEquals("[2Jgone[31m", Sanitize.line("\u001b[2Jgone\u001b[31m"));
    assertEquals("2J", Sanitize.line("\u009b2J"));
    assertEquals("ab", Sanitize.line("a\u0007\u0000\u007fb"));
  }

  @Test
  void aNameCannotReadBackwards() {
    assertEquals("evil", Sanitize.line("\u202eevil\u2066\u200f\u061c"));
  }

  @Test
  void whatShowsNothingIsNotKept() {
    assertEquals("Kyiv", Sanitize.line("K\u200by\u200di\ufe0fv\ufeff\u00ad\u3164"));
  }

  @Test
  void anAccentJoinsItsLetterAndTheOrphanGoes() {
    assertEquals("\u00e9", Sanitize.line("e\u0301"));
    assertEquals("\u0439", Sanitize.line("\u0438\u0306"));
    assertEquals("\u0435", Sanitize.line("\u0435\u0301"));
    assertEquals("\u00e9", Sanitize.line("e\u200d\u0301"));
  }

  @Test
  void anEmojiAndABrokenPairAreOneQuestionMark() {
    assertEquals("a?b", Sanitize.line("a\ud83d\ude00b"));
    assertEquals("?b?", Sanitize.line("\ude00b\ud83d"));
  }

  @Test
  void aLineBreakIsOneBlank() {
    assertEquals("a b c d e", Sanitize.line("a\r\nb\rc\nd\te"));
    assertEquals("a b", Sanitize.line("a\u2028b"));
  }

  @Test
  void ordinaryTextOfTheRegionIsLeftAlone() {
    String text = "Київ, Türkiye, Łódź: \u201eguarantee\u201c \u2013 10 \u20ac [fr-011]";
    assertEquals(text, Sanitize.line(text));
  }

  @Test
  void everyCharacterOfTheBasicPlaneComesOutDrawableComposedAndStable() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      for (String text : new String[] {"" + c, "e" + c + "\u0301", "\u1100" + c + "\u1161"}) {
        String once = Sanitize.line(text);

        assertEquals(once, Sanitize.line(once), () -> "U+" + Integer.toHexString(c));
        assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC));
        assertTrue(once.chars().allMatch(out -> Sanitize.isDrawable((char) out)));
      }
    }
  }

  @Test
  void aCellNeverHoldsWhatTheTerminalObeys() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char drawn = Sanitize.cell((char) i);

      assertFalse(Character.isISOControl(drawn) || Character.isSurrogate(drawn));
      assertEquals(Sanitize.isDrawable((char) i) ? (char) i : '?', drawn);
    }
  }
}
