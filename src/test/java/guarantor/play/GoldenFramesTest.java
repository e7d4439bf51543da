package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Screens as a player sees them, kept as files to be read in review. After a change that is meant:
 * {@code mvn test -Dtest=GoldenFramesTest -Dgolden.update}.
 */
class GoldenFramesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/play");
  private static final Key TAB = new Key.Named(Key.Name.TAB);

  /** A screen reached by lines and then keys. */
  record Scene(String name, List<String> lines, List<Key> keys) {
    Frame at(int width, int height) {
      Screen screen = new Screen(Stage.title(Model.Face.SCREEN, 7), List.of());
      screen.view(width, height);
      for (String line : lines) {
        screen.key(new Key.Paste(line));
        screen.key(new Key.Named(Key.Name.ENTER));
      }
      keys.forEach(screen::key);
      return screen.view(width, height);
    }
  }

  private static final List<Scene> SCENES =
      List.of(
          new Scene("title", List.of(), List.of()),
          new Scene("first-talk", List.of("1"), List.of()),
          new Scene("first-move", List.of("1", "1"), List.of()),
          new Scene("first-answer", List.of("1", "1", "y"), List.of()),
          new Scene("text", List.of("1", "propose trigger 2", "y"), List.of(TAB)),
          new Scene("lesson", List.of("play budapest"), List.of()),
          new Scene("lesson-step", List.of("play budapest", "1", "y"), List.of()),
          new Scene("who", List.of("1", "propose trigger 2", "y"), List.of(TAB, TAB)));

  @TestFactory
  Stream<DynamicTest> everyScreenIsAsItWasReviewed() {
    List<DynamicTest> out = new ArrayList<>();
    for (Scene scene : SCENES) {
      for (int[] size : new int[][] {{80, 24}, {60, 16}}) {
        String file = scene.name() + "-" + size[0] + "x" + size[1] + ".txt";
        out.add(DynamicTest.dynamicTest(file, () -> compare(file, scene.at(size[0], size[1]))));
      }
    }
    return out.stream();
  }

  private static void compare(String file, Frame frame) throws IOException {
    String shown = frame.text() + "cursor " + frame.cursorColumn() + "," + frame.cursorRow() + "\n";
    Path golden = FOLDER.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, shown, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), shown, file);
  }
}
