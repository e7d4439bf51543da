package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.store.SaveFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed wrongly is one line that helps, and nothing is lost by it. */
class BadInputTest {
  @TempDir private Path saves;

  private void refuses(int code, String line, String... arguments) {
    Piped ran = Piped.here("", arguments);

    assertEquals(List.of(line), ran.err().lines().toList());
    assertEquals(code, ran.code());
    assertEquals("", ran.out());
  }

  private Piped play(String script) {
    return Piped.here(
        script, "play", "vilnius", "--plain", "--seed", "7", "--saves", saves.toString());
  }

  /** Each typed line, and what was said to it; the game goes on to its end and is saved. */
  private void answers(String... typedAndSaid) {
    StringBuilder script = new StringBuilder();
    java.util.ArrayList<String> said = new java.util.ArrayList<>();
    for (int i = 0; i < typedAndSaid.length; i += 2) {
      script.append(typedAndSaid[i]).append('\n');
      said.add(typedAndSaid[i + 1]);
    }

    Piped ran = play(script + "ask france trigger\n");

    assertEquals(said, ran.complaints());
    assertEquals(0, ran.code());
    assertEquals("", ran.err());
    assertTrue(ran.out().contains("MOVE 1 of 30"), "the game went on");
    assertEquals(2, events("vilnius-1").size());
  }

  private List<guarantor.session.Event> events(String name) {
    return SaveFile.load(saves.resolve(name + ".jsonl"), Played.CONTENT).events();
  }

  @Test
  void theCommandLineIsWrongUse() {
    refuses(
        2, "guarantor: unknown command 'pley'; did you mean 'play'? See guarantor --help", "pley");
    refuses(2, "'--sed' is no option; did you mean '--seed'?", "play", "vilnius", "--sed", "7");
    refuses(2, "'--colour' is no option; see --help", "play", "--colour");
    refuses(2, "--seed needs a value; see --help", "play", "vilnius", "--seed");
    refuses(2, "--seed must be a whole number, not 'seven'", "play", "--seed", "seven");
    refuses(
        2,
        "--seed must be a whole number, not '99999999999999999999'",
        "play",
        "--seed",
        "99999999999999999999");
    refuses(
        2,
        "--level must be tutorial, standard or hard, not 'hrad'; did you mean 'hard'?",
        "play",
        "--level",
        "hrad");
    refuses(
        2,
        "--level must be tutorial, standard or hard, not 'impossible'",
        "play",
        "--level",
        "impossible");
    refuses(
        2,
        "--save must be a name of letters, digits, - and _, not '../x'",
        "play",
        "--save",
        "../x");
    refuses(2, "'b' is one word too many; see --help", "play", "a", "b");
    refuses(2, "--lang: there are no words for 'tr'; there is en", "play", "--lang", "tr");
  }

  private static java.util.Set<String> scenarios() {
    return Played.CONTENT.scenarios().keySet();
  }

  private static String all() {
    return String.join(", ", scenarios());
  }

  @Test
  void aScenarioThatIsNoneIsRefusedWithTheNearest() {
    String folder = saves.toString();
    refuses(
        1,
        "there is no scenario 'vilnus'; there are: " + all() + "; did you mean 'vilnius'?",
        "play",
        "vilnus",
        "--saves",
        folder);
    refuses(
        1,
        "there is no scenario 'atlantis'; there are: " + all(),
        "play",
        "atlantis",
        "--saves",
        folder);
    assertEquals(0, saves.toFile().list().length);
  }

  @Test
  void aSaveThatIsThereIsNotPlayedOver() throws IOException {
    play("ask france trigger\n");
    Path save = saves.resolve("vilnius-1.jsonl");
    byte[] before = Files.readAllBytes(save);

    refuses(
        1,
        save + ": error [SAVE_EXISTS] is there already; use resume",
        "play",
        "vilnius",
        "--save",
        "vilnius-1",
        "--saves",
        saves.toString());
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(save));
  }

  @Test
  void aSaveThatIsMissingIsNamedWithTheNearest() {
    String folder = saves.toString();
    refuses(1, "there is no save to go on with; start one with: play", "resume", "--saves", folder);
    play("");
    refuses(
        1,
        "there is no save 'vilnius-2'; did you mean 'vilnius-1'?",
        "resume",
        "vilnius-2",
        "--saves",
        folder);
    refuses(
        1,
        "there is no save 'kyiv'; see the folder " + folder,
        "resume",
        "kyiv",
        "--saves",
        folder);
  }

  @Test
  void aContentFolderThatIsNoneIsRefused() {
    refuses(
        1,
        "nowhere: error [NO_CONTENT] is not a content folder; give --content a folder",
        "play",
        "vilnius",
        "--content",
        "nowhere");
  }

  @Test
  void brokenContentIsToldWithAllItsFaultsBeforeAnythingIsPlayed() throws IOException {
    Path content = Contents.copy(saves.resolve("content"));
    Contents.mend(content, "outlets.json", "\"outlets\"", "\"outlet\"");
    Contents.mend(content, "issues.json", "\"issues\"", "\"isues\"");
    Piped ran =
        Piped.here(
            "",
            "play",
            "vilnius",
            "--content",
            content.toString(),
            "--saves",
            saves.resolve("s").toString());

    assertEquals(
        List.of(
            content
                + "/issues.json:1:42: error [UNKNOWN_KEY] unknown key 'isues'; did you mean 'issues'?",
            content
                + "/outlets.json:2:1: error [UNKNOWN_KEY] unknown key 'outlet'; did you mean 'outlets'?"),
        ran.err().lines().toList());
    assertEquals(1, ran.code());
    assertEquals("", ran.out());
    assertFalse(Files.exists(saves.resolve("s")));
  }

  @Test
  void wordsOfTheGameAreToldFromWordsThatAreNone() {
    answers(
        "foo",
        "There is no command \"foo\". Type ? for the list.",
        "prpose path 4",
        "There is no command \"prpose\". Did you mean propose?",
        "ask germny path",
        "I do not know \"germny\" here. Did you mean germany?",
        "ask atlantis path",
        "No delegation is called \"atlantis\". Type who for the list.",
        "ask germany hair",
        "I do not know \"hair\" here. Did you mean air?",
        "ask germany weather",
        "No clause is called \"weather\". Type propose to see them.",
        "propose path 99",
        "\"99\" is no level of path. Its levels: 3 future in NATO, 4 invite when agreed,"
            + " 5 irreversible path, 6 invitation issued, 7 full membership.",
        "source zz-999",
        "No position \"zz-999\" is known here up to this day.",
        "0",
        "There is no choice 0; the list has 1 to 5.",
        "77",
        "There is no choice 77; the list has 1 to 5.",
        "99999999999999999999",
        "There is no choice 99999999999999999999; the list has 1 to 5.",
        "-1",
        "There is no command \"-1\". Type ? for the list.",
        "initial",
        "The text is initialled at the last sitting, once something stands in it.");
  }

  @Test
  void aLineOf10000CharactersIsRefusedWithItsLength() {
    answers(
        "x".repeat(10_000),
        "That line has 10000 characters; the longest is 2000. Nothing was done.");
  }

  @Test
  void whatSpeaksToTheTerminalNeverReachesIt() {
    Piped ran =
        play(
            "\u001b[2J\u001b]0;title\u0007\n\u202etxet\u2066\n\u0000\u0001\u009b31m\n"
                + "a\u0301\u200b\ud83d\ude00\n");

    assertEquals(
        List.of(
            "There is no command \"[2j]0;title\". Type ? for the list.",
            "There is no command \"txet\". Did you mean text?",
            "There is no command \"31m\". Type ? for the list.",
            "There is no command \"\u00e1?\". Type ? for the list."),
        ran.complaints());
    assertTrue(
        ran.out().chars().allMatch(c -> c == '\n' || !Character.isISOControl(c) && c != 0x202e));
    assertEquals(0, ran.code());
  }

  @Test
  void bytesThatAreNoTextAreAWordThatIsNoneAndAreKeptOutOfTheLog() throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    script.write(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xd0, '\n'});
    script.write("ask france trigger\n".getBytes(StandardCharsets.UTF_8));
    Piped ran =
        Piped.here(
            new ByteArrayInputStream(script.toByteArray()),
            "play",
            "vilnius",
            "--plain",
            "--saves",
            saves.toString());

    assertEquals(
        List.of("There is no command \"\ufffd\ufffd\ufffd\". Type ? for the list."),
        ran.complaints());
    assertEquals(Optional.of("ask france trigger"), events("vilnius-1").get(1).typed());
  }

  @Test
  void emptyLinesShowTheListAgainAndNothingElse() {
    Piped empty = play("\n \n\t\n");

    assertEquals(List.of(), empty.complaints());
    assertEquals(4, empty.out().split("1 ask France", -1).length - 1);
    assertEquals(1, events("vilnius-1").size());
  }

  @Test
  void anAnswerThatIsNeitherYesNorNoIsAskedForAgainAndEndOfInputDoesNothing() {
    Piped ran = play("walk out\nmaybe\n7\n");

    assertEquals(2, ran.out().split("Please answer y or n\\.", -1).length - 1);
    assertEquals(0, ran.code());
    assertEquals(1, events("vilnius-1").size());
  }

  @Test
  void theTitleTellsWordsThatAreNone() {
    Piped ran =
        Piped.here("99\nfoo\nplay atlantis\nresume Nothing\n\nquit\n", "--saves", saves.toString());

    assertEquals(
        List.of(
            "There is no choice 99; the list has 1 to " + (scenarios().size() + 3) + ".",
            "There is no command \"foo\". Type ? for the list.",
            "there is no scenario 'atlantis'; there are: " + all(),
            "there is no save 'Nothing'; see the folder " + saves),
        ran.complaints().stream().map(l -> l.replace(saves + " ", saves.toString())).toList());
    assertEquals(0, ran.code());
  }
}
