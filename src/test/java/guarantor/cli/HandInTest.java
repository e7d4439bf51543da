package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.JsonPrinter;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand-in proves itself, or says exactly what does not hold. */
class HandInTest {
  @TempDir Path folder;

  /** The hand-in of a bot that trades: it has all kinds of moves. */
  private Path one() {
    return Rehearsed.folder(folder, "warsaw-20", 5).resolve("bot-5.handin.json");
  }

  private static Verdict verdict(Path file) {
    return Verdict.of(file, Played.CONTENT);
  }

  private static void says(Path file, String status, String reason) {
    Verdict v = verdict(file);
    assertFalse(v.verified());
    assertEquals(status, v.status(), v.words());
    assertTrue(v.reasons().stream().anyMatch(r -> r.contains(reason)), v.words());
  }

  @Test
  void aHandInAsItWasMadeProvesItself() {
    Path file = one();

    Ran ran = Ran.tools("verify", file.toString());

    assertEquals(file + ": verified\n", ran.out());
    assertEquals(0, ran.code());
    assertTrue(verdict(file).over());
    assertEquals("hand-in", verdict(file).kind());
  }

  @Test
  void anotherScoreCannotBeWrittenInForThereIsNone() throws IOException {
    assertFalse(Files.readString(one()).contains("points"));
  }

  @Test
  void aChangedReflectionIsNamed() throws IOException {
    Path file = one();
    Rehearsed.change(file, "Written by a bot", "Written by me");
    says(file, "altered", "what was written beside the game");
  }

  @Test
  void aChangedCodeIsNamed() throws IOException {
    Path file = one();
    Rehearsed.change(file, "\"code\": \"bot-5\"", "\"code\": \"bot-1\"");
    says(file, "altered", "its first lines");
  }

  @Test
  void aMoveThatEndsOtherwiseIsNamedByItsNumberEvenUnderAFreshSeal() throws IOException {
    Path file = one();
    Map<String, Object> tree = tree(file);
    int last = moves(tree).size();
    moves(tree).get(last - 1).put("outcome", "0123456789abcdef");
    seal(file, tree);
    says(file, "altered", "event " + last + " (");
    assertEquals(last, verdict(file).firstDivergence().orElseThrow());
  }

  @Test
  void aMoveTakenOutIsFoundByReplayEvenUnderAFreshSeal() throws IOException {
    Path file = one();
    Map<String, Object> tree = tree(file);
    moves(tree).remove(3);
    head(tree).put("events", (long) moves(tree).size());
    seal(file, tree);
    Verdict v = verdict(file);
    assertEquals("altered", v.status(), v.words());
    assertEquals(4, v.firstDivergence().orElseThrow());
  }

  @Test
  void anotherSeedIsFoundByReplayOrKeptOutOfTheAssignment() throws IOException {
    Path file = one();
    Map<String, Object> tree = tree(file);
    head(tree).put("seed", "99");
    seal(file, tree);
    Ran graded = Ran.tools("grade", folder.toString(), "--assignment", "warsaw-20");
    assertTrue(
        graded.out().replaceAll("\\s+", " ").contains("played seed 99, the code's seed is 1"));
  }

  @Test
  void anyCutIsCalledTruncated() throws IOException {
    Path file = one();
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {1, whole.length / 3, whole.length / 2, whole.length - 3}) {
      Files.write(file, java.util.Arrays.copyOf(whole, at));
      says(file, "truncated", "it breaks off");
    }
    Files.write(file, new byte[0]);
    says(file, "truncated", "the file is empty");
  }

  @Test
  void movesCutFromTheEndAreCalledTruncated() throws IOException {
    Path file = one();
    Map<String, Object> tree = tree(file);
    List<Map<String, Object>> moves = moves(tree);
    moves.remove(moves.size() - 1);
    Files.writeString(file, JsonPrinter.document(tree));
    says(file, "truncated", "moves are missing at its end");
  }

  @Test
  void otherContentAndOtherRulesAreNamed() throws IOException {
    Path file = one();
    Map<String, Object> tree = tree(file);
    head(tree).put("contentHash", "f".repeat(64));
    seal(file, tree);
    says(file, "other-content", "played with content ffffffffffff, this is");
    head(tree).put("contentHash", Played.CONTENT.hashes().get("warsaw"));
    head(tree).put("rules", 77L);
    seal(file, tree);
    says(file, "other-rules", "played under rules 77");
  }

  @Test
  void aNewerFormatIsNamed() throws IOException {
    Path file = one();
    Rehearsed.change(file, "\"format\": 1", "\"format\": 9");
    says(file, "newer-format", "hand-in format 9; this program reads up to 1");
  }

  @Test
  void oneFieldChangedInTwoHundredWaysIsRefusedTwoHundredTimesWithAReason() throws IOException {
    Path file = one();
    Random dice = new Random(11);
    String whole = Files.readString(file);
    for (int n = 0; n < 200; n++) {
      Map<String, Object> tree = tree(file);
      String changed = mutate(tree, dice);
      Files.writeString(file, JsonPrinter.document(tree));

      Verdict v = verdict(file);

      assertFalse(v.verified(), changed);
      assertFalse(v.reasons().isEmpty(), changed);
      Files.writeString(file, whole);
    }
  }

  /** Changes one text or number anywhere, and says which. */
  private static String mutate(Map<String, Object> tree, Random dice) {
    List<Runnable> changes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    walk("", tree, dice, changes, names);
    int at = dice.nextInt(changes.size());
    changes.get(at).run();
    return names.get(at);
  }

  @SuppressWarnings("unchecked")
  private static void walk(
      String where, Object node, Random dice, List<Runnable> changes, List<String> names) {
    if (node instanceof Map<?, ?> map) {
      for (Map.Entry<String, Object> e : ((Map<String, Object>) map).entrySet()) {
        String name = where + "." + e.getKey();
        leaf(name, e.getValue(), e::setValue, dice, changes, names);
      }
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        List<Object> all = (List<Object>) list;
        leaf(where + "[" + i + "]", all.get(i), v -> all.set(at, v), dice, changes, names);
      }
    }
  }

  private static void leaf(
      String name,
      Object value,
      java.util.function.Consumer<Object> set,
      Random dice,
      List<Runnable> changes,
      List<String> names) {
    if (value instanceof String s) {
      names.add(name);
      changes.add(() -> set.accept(s + (char) ('a' + dice.nextInt(26))));
    } else if (value instanceof Long n) {
      names.add(name);
      changes.add(() -> set.accept(n + 1 + dice.nextInt(5)));
    } else if (value instanceof Boolean b) {
      names.add(name);
      changes.add(() -> set.accept(!b));
    } else {
      walk(name, value, dice, changes, names);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(Path file) throws IOException {
    return new LinkedHashMap<>((Map<String, Object>) Parsed.object(Files.readString(file)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> moves(Map<String, Object> tree) {
    return (List<Map<String, Object>>) tree.get("moves");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> head(Map<String, Object> tree) {
    return (Map<String, Object>) tree.get("head");
  }

  /** Writes it with seals that fit: what a forger who knows the program would do. */
  private static void seal(Path file, Map<String, Object> tree) throws IOException {
    Map<String, Object> seals = new LinkedHashMap<>();
    for (String part : List.of("head", "notes", "moves")) {
      String line = JsonPrinter.line(tree.get(part));
      seals.put(part, guarantor.store.Digest.of(line).substring(0, 16));
    }
    tree.put("seals", seals);
    Files.write(file, JsonPrinter.document(tree).getBytes(StandardCharsets.UTF_8));
  }
}
