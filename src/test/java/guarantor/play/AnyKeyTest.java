package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is pressed, the desk stands: a frame of the right size and a cursor inside it. */
class AnyKeyTest {
  private static final int KEYS = 1500;
  private static final List<String> LINES =
      List.of(
          "1",
          "2",
          "3",
          "9",
          "propose trigger 2 on ceasefire, form 1",
          "propose path 4",
          "propose arms 3 to germany",
          "propose",
          "ask germany",
          "blueprint",
          "accept",
          "why france trigger",
          "text",
          "who",
          "gives",
          "dossier us",
          "drill",
          "debrief",
          "help",
          "adjourn",
          "press none",
          "go oslo",
          "initial",
          "undo",
          "y",
          "n",
          "call accept of france",
          "\u001b[2J\u202eevil\u0000\u0301",
          "\u041a\u0438\u0457\u0432 \ud83d\ude00 \ud83d",
          "x".repeat(5000));

  record Size(int width, int height) {}

  private static Key any(Random dice) {
    return switch (dice.nextInt(8)) {
      case 0, 1 -> new Key.Named(Key.Name.values()[dice.nextInt(Key.Name.values().length)]);
      case 2 -> new Key.Function(dice.nextInt(13));
      case 3 -> new Key.Ctrl((char) ('a' + dice.nextInt(26)));
      case 4 -> new Key.Char((char) dice.nextInt(0x3000));
      case 5 -> new Key.Char("123456789?yn ".charAt(dice.nextInt(13)));
      default -> new Key.Paste(LINES.get(dice.nextInt(LINES.size())));
    };
  }

  private static void assertStands(Screen screen, Size size, Key after) {
    Frame frame = screen.view(size.width(), size.height());

    assertEquals(size, new Size(frame.width(), frame.height()));
    assertTrue(
        frame.cursorColumn() >= 0
            && frame.cursorColumn() < size.width()
            && frame.cursorRow() >= 0
            && frame.cursorRow() < size.height(),
        () -> "cursor outside after " + after);
    for (int row = 0; row < size.height(); row++) {
      for (int column = 0; column < size.width(); column++) {
        char c = frame.at(column, row);
        assertTrue(Sanitize.isDrawable(c), () -> "U+" + Integer.toHexString(c));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> anySequenceOfKeysKeepsTheDeskStanding() {
    List<Size> sizes =
        List.of(new Size(80, 24), new Size(60, 16), new Size(120, 40), new Size(200, 60));
    return IntStream.range(0, sizes.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    sizes.get(i).toString(), () -> play(new Random(i), List.of(sizes.get(i)))));
  }

  @Test
  void aWindowThatChangesAtEveryKeyKeepsTheDeskStanding() {
    play(
        new Random(9),
        List.of(new Size(80, 24), new Size(200, 60), new Size(60, 16), new Size(91, 17)));
  }

  /** Starts anew where the keys left the game. */
  private static void play(Random dice, List<Size> sizes) {
    Screen screen = start(dice);
    for (int n = 0; n < KEYS; n++) {
      if (!screen.running()) {
        screen = start(dice);
      }
      Key key = any(dice);
      screen.key(key);
      if (key instanceof Key.Paste) {
        screen.key(new Key.Named(Key.Name.ENTER));
      }
      assertStands(screen, sizes.get(n % sizes.size()), key);
    }
  }

  private static Screen start(Random dice) {
    Runner runner = Stage.title(Model.Face.SCREEN, dice.nextInt(100));
    return new Screen(
        runner, dice.nextInt(4) == 0 ? List.of() : List.of(new Msg.Line("play vilnius")));
  }

  @Test
  void twiceCtrlCLeavesFromEverywhere() {
    for (String line : List.of("", "ask france trigger", "propose", "who")) {
      Runner runner = Stage.vilnius(Model.Face.SCREEN, 7);
      runner.take(new Msg.Line(line));
      Screen screen = new Screen(runner, List.of());
      screen.view(80, 24);
      screen.key(new Key.Ctrl('c'));
      assertTrue(screen.running(), line);

      screen.key(new Key.Ctrl('c'));

      assertTrue(!screen.running(), line);
    }
  }

  @Test
  void aPageTurnedTooFarBackComesForwardAtOnce() {
    Runner runner = Stage.vilnius(Model.Face.SCREEN, 7);
    Screen screen = new Screen(runner, List.of(new Msg.Line("help")));
    String end = screen.view(80, 24).text();
    Key back = new Key.Named(Key.Name.PAGE_UP);
    IntStream.range(0, 50).forEach(i -> screen.key(back));
    String top = screen.view(80, 24).text();

    screen.key(new Key.Named(Key.Name.PAGE_DOWN));
    assertTrue(!screen.view(80, 24).text().equals(top), "a page down moves nothing");
    IntStream.range(0, 50).forEach(i -> screen.key(new Key.Named(Key.Name.PAGE_DOWN)));
    assertEquals(end, screen.view(80, 24).text());
  }
}
