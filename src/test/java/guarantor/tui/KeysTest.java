package guarantor.tui;

import static guarantor.play.Key.Name.BACKSPACE;
import static guarantor.play.Key.Name.BACK_TAB;
import static guarantor.play.Key.Name.DELETE;
import static guarantor.play.Key.Name.DOWN;
import static guarantor.play.Key.Name.END;
import static guarantor.play.Key.Name.ENTER;
import static guarantor.play.Key.Name.ESCAPE;
import static guarantor.play.Key.Name.HOME;
import static guarantor.play.Key.Name.LEFT;
import static guarantor.play.Key.Name.PAGE_DOWN;
import static guarantor.play.Key.Name.PAGE_UP;
import static guarantor.play.Key.Name.RIGHT;
import static guarantor.play.Key.Name.TAB;
import static guarantor.play.Key.Name.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import guarantor.play.Key;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From bytes on the line to the keys of the game. */
class KeysTest {
  private static final String ESC = "\u001b";

  @Test
  void aCarriageReturnIsEnterAndLeavesTheNextKeyAlone() throws IOException {
    assertEquals(List.of(named(ENTER)), keys("\r"));
    assertEquals(List.of(named(ENTER), new Key.Char('a')), keys("\ra"));
    assertEquals(List.of(named(ENTER), named(ENTER)), keys("\r\r"));
  }

  @Test
  void carriageReturnAndLineFeedAreOneEnter() throws IOException {
    assertEquals(List.of(named(ENTER), new Key.Char('a')), keys("\r\na"));
    assertEquals(List.of(named(ENTER), named(ENTER)), keys("\n\n"));
  }

  @Test
  void namedKeysAreKnownFromEveryFamilyOfTerminals() throws IOException {
    assertEquals(named(UP, DOWN, RIGHT, LEFT), keys("^[A^[B^[C^[D"));
    assertEquals(named(UP, DOWN, RIGHT, LEFT), keys("^OA^OB^OC^OD"));
    assertEquals(named(HOME, END, HOME, END, HOME, END), keys("^[H^[F^[1~^[4~^[7~^[8~"));
    assertEquals(named(DELETE, PAGE_UP, PAGE_DOWN), keys("^[3~^[5~^[6~"));
    assertEquals(named(TAB, BACK_TAB, BACKSPACE, BACKSPACE), keys("\t^[Z\u007f\b"));
    assertEquals(named(UP, LEFT), keys("^[1;5A^[1;2D"));
  }

  @Test
  void functionKeysAreKnownFromEveryFamilyOfTerminals() throws IOException {
    Key help = new Key.Function(1);
    assertEquals(List.of(help, help, help, help), keys("^OP^[11~^[[A^[1;2P"));
    assertEquals(List.of(new Key.Function(5), new Key.Function(12)), keys("^[15~^[24~"));
  }

  @Test
  void controlLettersArriveInsteadOfStoppingTheGame() throws IOException {
    assertEquals(List.of(new Key.Ctrl('c')), keys("\u0003"));
    assertEquals(List.of(new Key.Ctrl('z')), keys("\u001a"));
    assertEquals(List.of(new Key.Ctrl('s'), new Key.Ctrl('q')), keys("\u0013\u0011"));
    assertEquals(List.of(new Key.Char('a')), keys("\u0000\u001c\u001fa"));
  }

  @Test
  void escapeAloneIsEscape() throws IOException {
    assertEquals(List.of(named(ESCAPE)), keys(ESC));
    assertEquals(named(ESCAPE, UP), keys(ESC + "^[A"));
  }

  @Test
  void altIsNoKeyOfTheGame() throws IOException {
    assertEquals(List.of(new Key.Char('b')), keys("^ab"));
  }

  @Test
  void aPasteIsOneKeyEvenWithReturnsInIt() throws IOException {
    assertEquals(
        List.of(new Key.Paste("we ask for arms"), new Key.Char('x')),
        keys("^[200~we ask\rfor\r\narms^[201~x"));
  }

  @Test
  void aPasteCannotSpeakToTheTerminal() throws IOException {
    assertEquals(List.of(new Key.Paste("a[2Jb[20")), keys("^[200~a^[2J\u009bb^[20^[201~"));
  }

  @Test
  void aPasteOverTheCapIsCutAndItsRestIsNotTyped() throws IOException {
    String much = "Kyiv".repeat(100_000);
    List<Key> keys = keys("^[200~" + much + "^[201~\r");

    assertEquals(List.of(new Key.Paste(much.substring(0, 4096)), named(ENTER)), keys);
  }

  @Test
  void aPasteOfNothingIsNoKey() throws IOException {
    assertEquals(List.of(new Key.Char('a')), keys("^[200~^[201~a"));
  }

  @Test
  void whatTheMouseAndTheWindowSayIsNotTyped() throws IOException {
    assertEquals(List.of(new Key.Char('a')), keys("^[<0;10;5M^[<0;10;5ma"));
    assertEquals(List.of(new Key.Char('a')), keys("^[M !!a"));
    assertEquals(List.of(new Key.Char('a')), keys("^[I^[Oa"));
  }

  @Test
  void sequencesThatNobodyKnowsAreNotTyped() throws IOException {
    assertEquals(List.of(new Key.Char('a')), keys("^[?62;1;4c^[24;80R^[200;1z^[99~^[27;5;9~a"));
    assertEquals(List.of(new Key.Char('a')), keys("^]11;rgb:0000/0000/0000\u0007^P1+r^\\a"));
    assertEquals(List.of(new Key.Char('a')), keys("^[" + "9".repeat(500) + "~a"));
  }

  @Test
  void aSequenceCutShortByAnotherKeyGivesThatKey() throws IOException {
    assertEquals(List.of(new Key.Ctrl('c')), keys("^[12\u0003"));
    assertEquals(List.of(named(UP)), keys("^[12^[A"));
  }

  @Test
  void lettersOfTwoAndThreeBytesAreOneKey() throws IOException {
    assertEquals(List.of(new Key.Char('ї'), new Key.Char('€')), keys("ї€"));
  }

  @Test
  void anEmojiIsTypedAsAQuestionMarkAndAControlCharacterNotAtAll() throws IOException {
    assertEquals(List.of(new Key.Char('?'), new Key.Char('a')), keys("\ud83d\ude00\u009b\u202ea"));
  }

  @Test
  void aSequenceInTwoPacketsIsStillOneKey() throws IOException {
    Decoder decoder = new Decoder(new Packets(ESC, "[", "A"), millis -> {}, 50, 50);

    assertEquals(KeyType.ArrowUp, decoder.next().getKeyType());
  }

  @Test
  void noCharactersAtAllBreakTheDecoderOrMakeKeysOfNothing() throws IOException {
    for (char first = 0; first < 256; first++) {
      for (char second = 0; second < 256; second++) {
        String typed = ESC + first + second + "q";
        Decoder decoder = new Decoder(new StringReader(typed), millis -> {}, 0, 0);
        int strokes = 0;
        while (decoder.next().getKeyType() != KeyType.EOF) {
          strokes++;
        }
        assertTrue(strokes <= typed.length(), strokes + " keys of " + typed.length());
      }
    }
  }

  private static Key named(Key.Name name) {
    return new Key.Named(name);
  }

  private static List<Key> named(Key.Name... names) {
    List<Key> keys = new ArrayList<>();
    for (Key.Name name : names) {
      keys.add(new Key.Named(name));
    }
    return keys;
  }

  /** The keys of these bytes; {@code ^} stands for escape. */
  private static List<Key> keys(String typed) throws IOException {
    Tty tty = new Wire(80, 24).typed(typed.replace("^", ESC));
    List<Key> keys = new ArrayList<>();
    KeyStroke stroke = tty.readInput();
    while (stroke.getKeyType() != KeyType.EOF) {
      Keys.key(stroke).ifPresent(keys::add);
      stroke = tty.readInput();
    }
    return keys;
  }

  /** Input that is not ready once before each part, as packets over a network. */
  private static final class Packets extends Reader {
    private final Iterator<String> parts;
    private boolean waited;

    Packets(String... characters) {
      parts = List.of(characters).iterator();
    }

    @Override
    public boolean ready() {
      boolean now = waited && parts.hasNext();
      waited = true;
      return now;
    }

    @Override
    public int read() {
      waited = false;
      return parts.hasNext() ? parts.next().charAt(0) : -1;
    }

    @Override
    public int read(char[] into, int offset, int length) {
      throw new UnsupportedOperationException("the decoder reads character by character");
    }

    @Override
    public void close() {}
  }
}
