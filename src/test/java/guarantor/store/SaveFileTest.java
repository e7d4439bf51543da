package guarantor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import guarantor.content.Content;
import guarantor.diagnostic.Refused;
import guarantor.negotiation.Edit;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save of three moves, harmed in one way at a time: told in one line and left as it is. */
class SaveFileTest {
  private static final Content CONTENT = new ContentReader(ContentFiles.shipped()).read();
  private static final Game GAME = Game.of(CONTENT, CONTENT.scenarios().get("vilnius"));
  private static final String LEFT = "; the file is left as it is";

  @TempDir private Path folder;
  private Path path;
  private Session session;
  private SaveFile save;

  @BeforeEach
  void play() {
    path = folder.resolve("game.jsonl");
    session = Session.start(GAME, Difficulty.STANDARD, 7);
    save = SaveFile.create(path, GAME, header(SaveFile.FORMAT));
    save.append(session.log().get(0));
    move(new Move.Ask(GAME.partyIds().indexOf("france"), item("mutual-defence-trigger")), "ask");
    Edit edit = new Edit(item("mutual-defence-trigger"), 2, 1, Edit.JOINT, 0);
    move(
        new Move.Propose(List.of(edit), List.of(), Move.Place.ROOM, Edit.JOINT, Optional.empty()),
        "\u041a\u0438\u0457\u0432 proposes");
  }

  private static int item(String id) {
    return GAME.issueIds().indexOf(id);
  }

  private static SaveFile.Header header(int format) {
    return new SaveFile.Header(
        format,
        Version.GAME,
        Version.RULES,
        "vilnius",
        CONTENT.hashes().get("vilnius"),
        7,
        Difficulty.STANDARD,
        "");
  }

  private void move(Move move, String typed) {
    save.append(session.act("ukraine", move, Optional.of(typed)).event().orElseThrow());
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(path, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  /** The one line, and that not a byte of the file was touched. */
  private void refuses(String message) throws IOException {
    byte[] before = Files.readAllBytes(path);
    Refused refused = assertThrows(Refused.class, () -> SaveFile.load(path, CONTENT));

    assertEquals(1, refused.diagnostics().size());
    assertEquals(path + message, refused.diagnostics().get(0).toString());
    assertArrayEquals(before, Files.readAllBytes(path));
  }

  private void refusesLine(int line, String message) throws IOException {
    refuses(":" + line + ":1: error " + message + LEFT);
  }

  @Test
  void whatWasWrittenIsReadBackAsItWas() {
    SaveFile.Loaded loaded = SaveFile.load(path, CONTENT);

    assertEquals(session.log(), loaded.events());
    assertEquals(header(SaveFile.FORMAT), loaded.header());
    assertEquals(Optional.empty(), loaded.notice());
  }

  @Test
  void theGameGoesOnBehindTheLastLine() {
    SaveFile.Loaded loaded = SaveFile.load(path, CONTENT);
    Session resumed = Session.resume(GAME, Difficulty.STANDARD, 7, loaded.events());
    loaded.file().append(resumed.act("ukraine", new Move.Undo(), Optional.empty()).event().get());

    assertEquals(resumed.log(), SaveFile.load(path, CONTENT).events());
  }

  @Test
  void aChangedFactBreaksTheChainAtTheNextLine() throws IOException {
    List<String> lines = lines();
    lines.set(2, lines.get(2).replace("\"corridor\":false", "\"corridor\":true"));
    write(lines);

    refusesLine(4, "[BROKEN_SAVE] the line before it was changed, added or taken out");
  }

  @Test
  void aChangedHeaderBreaksTheChainAtTheFirstEvent() throws IOException {
    List<String> lines = lines();
    lines.set(0, lines.get(0).replace("\"seed\":\"7\"", "\"seed\":\"8\""));
    write(lines);

    refusesLine(2, "[BROKEN_SAVE] the line before it was changed, added or taken out");
  }

  @Test
  void aLineTakenOutBreaksTheChain() throws IOException {
    List<String> lines = lines();
    lines.remove(2);
    write(lines);

    refusesLine(3, "[BROKEN_SAVE] the line before it was changed, added or taken out");
  }

  @Test
  void aLineAddedBreaksTheChain() throws IOException {
    List<String> lines = lines();
    lines.add(2, lines.get(1));
    write(lines);

    refusesLine(3, "[BROKEN_SAVE] the line before it was changed, added or taken out");
  }

  @Test
  void anEmptyLineIsNoEvent() throws IOException {
    Files.writeString(path, "\n", java.nio.file.StandardOpenOption.APPEND);

    refusesLine(5, "[BROKEN_SAVE] unexpected null");
  }

  @Test
  void aTornLastLineIsDroppedWithANoticeAndTheGameGoesOnInItsPlace() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    List<Event> kept = session.log().subList(0, 2);
    String last = lines().get(3);
    int begins = whole.length - last.getBytes(StandardCharsets.UTF_8).length - 1;
    int letter =
        begins + last.substring(0, last.indexOf('\u0438')).getBytes(StandardCharsets.UTF_8).length;
    for (int end : new int[] {begins + 1, letter + 1, whole.length - 1}) {
      Files.write(path, Arrays.copyOf(whole, end));

      SaveFile.Loaded loaded = SaveFile.load(path, CONTENT);

      assertEquals(Optional.of("the last line was torn and is dropped"), loaded.notice());
      assertEquals(kept, loaded.events());
      loaded.file().append(session.log().get(2));
      assertArrayEquals(whole, Files.readAllBytes(path));
    }
  }

  @Test
  void aNewerFormatIsRefusedNamingBoth() throws IOException {
    int newer = SaveFile.FORMAT + 1;
    List<String> lines = lines();
    lines.set(
        0,
        lines.get(0).replace("\"format\":1,\"game\":\"", "\"format\":" + newer + ",\"game\":\"9-"));
    write(lines);

    refuses(
        ": error [NEWER_FORMAT] has save format "
            + newer
            + "; this program reads up to "
            + SaveFile.FORMAT
            + "; use a newer Guarantor (it was written by 9-"
            + Version.GAME
            + ")");
  }

  @Test
  void aForeignFileIsNoSaveAndIsLeftAlone() throws IOException {
    for (String foreign :
        List.of(
            "",
            "hello",
            "hello\n",
            "{}\n",
            "[1]\n",
            "{\"format\":1}\n",
            "{\"format\":\"1\"}\n",
            "\u0000\n")) {
      Files.writeString(path, foreign);

      refuses(": error [NO_SAVE] is no save of this game; choose another");
    }
  }

  @Test
  void bytesThatAreNoTextAreNoSave() throws IOException {
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});

    refuses(": error [NO_SAVE] is not text in UTF-8; choose another save");
  }

  @Test
  void aFolderIsNoSave() throws IOException {
    Path folderNamedSo = Files.createDirectory(folder.resolve("folder.jsonl"));

    Refused refused = assertThrows(Refused.class, () -> SaveFile.load(folderNamedSo, CONTENT));

    assertEquals(
        folderNamedSo + ": error [NO_SAVE] cannot be read; see `resume` for the list",
        refused.diagnostics().get(0).toString());
    assertTrue(!Saves.in(folder).has("folder"), "a folder is offered as a save");
  }

  @Test
  void anUnknownIdIsNamedWithTheNearest() throws IOException {
    List<String> lines = lines();
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).replace("\"party\":\"france\"", "\"party\":\"franc\""));
    write(lines);

    refusesLine(4, "[UNKNOWN_ID] this content has no delegation 'franc' (nearest: france)");
  }

  @Test
  void aScenarioThatThisContentLacksIsNamed() throws IOException {
    write(List.of(lines().get(0).replace("\"scenario\":\"vilnius\"", "\"scenario\":\"yalta\"")));

    refuses(
        ": error [NO_SCENARIO] plays the scenario 'yalta', which this content lacks;"
            + " give --content the folder it was played with");
  }

  @Test
  void aSaveThatIsThereIsNeverOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(path);

    Refused refused =
        assertThrows(Refused.class, () -> SaveFile.create(path, GAME, header(SaveFile.FORMAT)));

    assertEquals(
        path + ": error [SAVE_EXISTS] is there already; use resume",
        refused.diagnostics().get(0).toString());
    assertArrayEquals(before, Files.readAllBytes(path));
  }

  @Test
  void whatAnotherProgramAddedMeanwhileIsNotCutOff() throws IOException {
    SaveFile.Loaded other = SaveFile.load(path, CONTENT);
    Session elsewhere = Session.resume(GAME, Difficulty.STANDARD, 7, other.events());
    other.file().append(elsewhere.act("ukraine", new Move.Undo(), Optional.empty()).event().get());
    byte[] before = Files.readAllBytes(path);

    Refused refused = assertThrows(Refused.class, () -> move(new Move.Adjourn(), "adjourn"));

    assertEquals(
        path
            + ": error [SAVE_CHANGED] was changed by another program meanwhile;"
            + " resume it to go on from there",
        refused.diagnostics().get(0).toString());
    assertArrayEquals(before, Files.readAllBytes(path));
  }

  @Test
  void aSaveThatVanishedIsSaid() throws IOException {
    Files.delete(path);

    Refused refused = assertThrows(Refused.class, () -> move(new Move.Adjourn(), "adjourn"));

    assertEquals(
        path + ": error [UNWRITABLE] cannot be written; check the folder and the free space",
        refused.diagnostics().get(0).toString());
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertTrue(locked.toFile().setWritable(false));
    assumeFalse(Files.isWritable(locked), "root may write everywhere");
    Path there = locked.resolve("x.jsonl");

    Refused refused =
        assertThrows(Refused.class, () -> SaveFile.create(there, GAME, header(SaveFile.FORMAT)));

    assertEquals(
        there + ": error [UNWRITABLE] cannot be written; check the folder and the free space",
        refused.diagnostics().get(0).toString());
  }

  /** The chain holds all lines but the last: there only what is read can speak. */
  @Test
  void anyHarmToTheLastLineIsToldOrChangesNothingThatWouldStopTheGame() throws IOException {
    List<String> lines = lines();
    String last = lines.get(3);
    Random dice = new Random(3);
    List<String> planted =
        List.of("-1", "99999", "\"\"", "null", "[]", "{}", "true", "\"france\"", "1e9", "\"x\"");
    for (int n = 0; n < 800; n++) {
      int at = last.indexOf(':', dice.nextInt(last.length() - 1)) + 1;
      int end = at;
      while (end < last.length() && ",}]".indexOf(last.charAt(end)) < 0) {
        end++;
      }
      String harmed =
          dice.nextBoolean()
              ? last.substring(0, at)
                  + planted.get(dice.nextInt(planted.size()))
                  + last.substring(end)
              : cut(last, dice);
      lines.set(3, harmed);
      write(lines);
      try {
        List<Event> events = SaveFile.load(path, CONTENT).events();
        Session.resume(GAME, Difficulty.STANDARD, 7, events).state();
      } catch (Refused told) {
        assertEquals(1, told.diagnostics().size(), harmed);
      } catch (RuntimeException fault) {
        throw new AssertionError(harmed, fault);
      }
    }
  }

  private static String cut(String line, Random dice) {
    int from = dice.nextInt(line.length());
    int to = Math.min(line.length(), from + 1 + dice.nextInt(4));
    return line.substring(0, from) + line.substring(to);
  }
}
