package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.authoring.rules.Rules;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Single mistakes in sound content: each is found once, under its code, at its place. */
class MistakesTest {
  private static final Path SOUND = Path.of("src/test/resources/desk");
  private static final Path CORPUS = Path.of("src/test/resources/mistakes.txt");

  /** Found in folders and texts, not in one file's words: PackTest, WritersDeskTest. */
  private static final List<String> ELSEWHERE =
      List.of("LEADS_OUT", "UNREADABLE", "QUOTE_NOT_IN_TEXT", "SKILL_INVERTED");

  @TempDir Path folder;

  /**
   * One mistake.
   *
   * @param near what is no mistake; missing where the corpus names none
   */
  record Mistake(
      int line,
      String code,
      String file,
      List<String> was,
      List<String> is,
      String at,
      String hint,
      String near) {
    String name() {
      return code + ", line " + line;
    }
  }

  static List<Mistake> corpus() throws IOException {
    List<Mistake> out = new ArrayList<>();
    int line = 1;
    for (String block : Files.readString(CORPUS).split("(?<=\n)\n")) {
      String[] lines = block.split("\n");
      if (!lines[0].startsWith("#")) {
        String[] head = lines[0].split(" ");
        List<String> was = new ArrayList<>();
        List<String> is = new ArrayList<>();
        String[] parts = new String[3];
        for (int i = 1; i < lines.length; i++) {
          int kind = "^?=-+".indexOf(lines[i].charAt(0));
          String words = lines[i].length() < 2 ? "" : lines[i].substring(2).replace("\\n", "\n");
          if (kind < parts.length) {
            parts[kind] = words;
          } else {
            (kind == parts.length ? was : is).add(words);
          }
        }
        out.add(new Mistake(line, head[0], head[1], was, is, parts[0], parts[1], parts[2]));
      }
      line += lines.length + 1;
    }
    return out;
  }

  private static void copy(Path to) throws IOException {
    Contents.copyOf(SOUND, to);
  }

  /** Where in the file the last of the new words stand. */
  private static int plant(Path to, Mistake m, List<String> words) throws IOException {
    Path file = to.resolve(m.file());
    Files.createDirectories(file.getParent());
    if (m.was().isEmpty()) {
      Files.writeString(file, words.get(0));
      return 0;
    }
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      String was = m.was().get(i);
      String text = Files.readString(file);
      at = text.indexOf(was);
      assertTrue(at >= 0, m.file() + " has " + was);
      Files.writeString(
          file, text.substring(0, at) + words.get(i) + text.substring(at + was.length()));
    }
    return at;
  }

  private static List<?> findings(Path content) {
    return (List<?>)
        Parsed.object(Ran.tools("lint", content.toString(), "--json").out()).get("findings");
  }

  @TestFactory
  Stream<DynamicTest> eachIsFoundOnceUnderItsCodeAtItsPlace() throws IOException {
    return corpus().stream().map(m -> DynamicTest.dynamicTest(m.name(), () -> foundOnce(m)));
  }

  private void foundOnce(Mistake m) throws IOException {
    Path here = folder.resolve("m" + m.line());
    copy(here);
    int at = plant(here, m, m.is());

    List<?> found = findings(here);

    assertEquals(1, found.size(), m.name() + found);
    Map<?, ?> one = (Map<?, ?>) found.get(0);
    assertEquals(m.code(), one.get("code"), one.toString());
    if (m.at() != null) {
      String text = Files.readString(here.resolve(m.file()));
      int place = text.indexOf(m.at(), at);
      long line = 1 + text.substring(0, place).chars().filter(c -> c == '\n').count();
      int begins = text.lastIndexOf('\n', place - 1) + 1;
      long column = 1 + text.codePointCount(begins, place);
      assertEquals(here + "/" + m.file(), one.get("file"));
      assertEquals(line + ":" + column, one.get("line") + ":" + one.get("column"), one.toString());
      String shown = (String) one.get("excerpt");
      int caret = (int) (long) (Long) one.get("caret");
      String rest = shown.substring(shown.offsetByCodePoints(0, caret)).replace("...", "");
      assertTrue(m.at().startsWith(rest) || rest.startsWith(firstWord(m.at())), one.toString());
    }
    if (m.hint() != null) {
      assertTrue(((String) one.get("hint")).contains("'" + m.hint() + "'"), one.toString());
    }
  }

  private static String firstWord(String text) {
    return text.split("[ \n]")[0];
  }

  @TestFactory
  Stream<DynamicTest> whatIsNextToAMistakeIsNone() throws IOException {
    return corpus().stream()
        .filter(m -> m.near() != null)
        .map(
            m ->
                DynamicTest.dynamicTest(
                    m.name(),
                    () -> {
                      Path here = folder.resolve("n" + m.line());
                      copy(here);
                      plant(here, m, List.of(m.near()));
                      assertEquals(List.of(), findings(here));
                    }));
  }

  @Test
  void withoutAMistakeThereIsNoFinding() {
    assertEquals(List.of(), findings(SOUND));
  }

  @Test
  void thereAreSixtyAtLeastAndEveryRuleThatOneFileCanBreakIsAmongThem() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    corpus().forEach(m -> codes.add(m.code()));
    codes.addAll(ELSEWHERE);
    String respect =
        Files.readString(Path.of("src/test/java/guarantor/authoring/RespectTest.java"));
    TreeSet<String> untried = new TreeSet<>();
    for (var rule : Rules.all()) {
      String code = rule.sheet().code();
      if (!codes.contains(code) && !respect.contains("\"" + code + "\"")) {
        untried.add(code);
      }
    }
    assertEquals(new TreeSet<>(), untried);
    assertTrue(corpus().size() >= 60, "mistakes: " + corpus().size());
  }
}
