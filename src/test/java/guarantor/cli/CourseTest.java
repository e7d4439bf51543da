package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.play.Hearing;
import guarantor.play.Key;
import guarantor.play.Model;
import guarantor.play.Phrases;
import guarantor.play.Runner;
import guarantor.play.Screen;
import guarantor.store.Coursework;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game played under an assignment, from the first question to the hand-in. */
class CourseTest {
  private static final String TO_THE_END =
      "adjourn\n4\n1\nadjourn\n4\npropose arms 2\ninitial\ny\n";

  @TempDir Path saves;

  private Piped play(String assignment, String code, String script) {
    return Piped.here(
        script,
        "play",
        "--assignment",
        assignment,
        "--code",
        code,
        "--plain",
        "--saves",
        saves.toString());
  }

  private Map<?, ?> handIn(String name) throws IOException {
    return Parsed.object(Files.readString(saves.resolve(name + ".handin.json")));
  }

  private static List<String> notes(Map<?, ?> handIn) {
    List<String> out = new ArrayList<>();
    for (Object n : (List<?>) handIn.get("notes")) {
      Map<?, ?> note = (Map<?, ?>) n;
      out.add(note.get("question") + " " + note.get("answer"));
    }
    return out;
  }

  private static String flat(Piped piped) {
    return piped.out().replaceAll("\\s+", " ");
  }

  @Test
  void theContentNoteComesBeforeAnythingElse() {
    List<String> lines = play("warsaw-20", "K1", "quit\n").lines();

    assertEquals("Warsaw in twenty minutes", lines.get(0));
    assertTrue(lines.get(1).startsWith("The war is real and goes on."));
  }

  @Test
  void aWholeGameEndsInAHandInThatProvesItselfAndIsMarked() throws IOException {
    Piped played = play("warsaw-20", "K1", "none\n9\n" + TO_THE_END + "Arms came first.\nquit\n");

    assertEquals("", played.err());
    assertEquals(
        List.of(
            "red-line/poland none",
            "top-issue/poland arms-transfers",
            "reflection-1 Arms came first."),
        notes(handIn("warsaw-20-K1")));
    assertTrue(flat(played).contains("YOUR PREDICTIONS:"));
    assertTrue(flat(played).contains("Your hand-in is written:"));
    Ran verified =
        Ran.tools("verify", saves.resolve("warsaw-20-K1.handin.json").toString(), "--json");
    assertEquals(true, Parsed.object(verified.out()).get("verified"));
    assertEquals(true, Parsed.object(verified.out()).get("over"));
    Ran graded = Ran.tools("grade", saves.toString());
    assertEquals(0, graded.code(), graded.out());
  }

  @Test
  void stoppingAnywhereLosesNothingAndTheSameCodeGoesOn() throws IOException {
    String all = "none\n9\n" + TO_THE_END + "First.\n";
    // A question of yes or no is asked again after a stop, so the two lines go together.
    for (String line : all.replace("initial\ny", "initial;y").split("\n")) {
      Piped part = play("warsaw-20", "K2", line.replace(";", "\n") + "\nquit\n");
      assertEquals("", part.err(), line);
    }
    Map<?, ?> inParts = handIn("warsaw-20-K2");

    play("warsaw-20", "K3", all + "quit\n");
    Map<?, ?> atOnce = handIn("warsaw-20-K3");

    assertEquals(notes(atOnce), notes(inParts));
    assertEquals(kinds(atOnce), kinds(inParts));
  }

  private static List<String> kinds(Map<?, ?> handIn) {
    List<String> out = new ArrayList<>();
    for (Object m : (List<?>) handIn.get("moves")) {
      out.add(String.valueOf(((Map<?, ?>) ((Map<?, ?>) m).get("move")).get("kind")));
    }
    return out;
  }

  @Test
  void whatTheAssignmentForbidsIsRefusedWithItsReason() {
    Piped played =
        play(
            "two-lessons-2",
            "K4",
            "skip\n".repeat(12)
                + "adviser germany\ninstruct kuleba\nask germany arms\nundo\nquit\n");

    List<String> complaints = played.complaints();
    assertTrue(complaints.contains("This assignment does not allow undo."), complaints.toString());
    assertTrue(
        complaints.stream().anyMatch(c -> c.contains("another instruction")),
        complaints.toString());
  }

  @Test
  void theAdviserAndTheHintsOfWhyAreKeptBackWhereTheyAreNotAllowed() {
    String script =
        "skip\n".repeat(14) + "propose trigger 4\nadviser germany\nwhy germany trigger\nquit\n";
    Piped without = play("jigsaw-vilnius", "K5", script);
    Piped with = play("vilnius-75", "K5", script);

    assertTrue(without.complaints().contains("This assignment does not allow the adviser."));
    String flip = phrase("why.flip");
    assertTrue(with.out().contains(flip), flip);
    assertFalse(without.out().contains(flip), flip);
  }

  private static String phrase(String key) {
    return new Phrases("en").say(key);
  }

  @Test
  void roundsEndWhereTheAssignmentSaysSo() throws IOException {
    Path two = saves.resolve("two.json");
    String text = Files.readString(Path.of("content/assignments/warsaw-20.json"));
    Files.writeString(two, text.replace("\"rounds\": 7", "\"rounds\": 2"));
    String asks = "ask poland arms\nask united-states arms\nask poland path\nadjourn\nquit\n";

    Piped played = play(two.toString(), "K6", "skip\nskip\n" + asks);

    assertEquals(
        List.of(
            "Your 2 rounds are used up. adjourn to come to the last sitting, then initial or walk"
                + " out."),
        played.complaints());
  }

  @Test
  void neitherASentenceNorAStrokeGetsRoundWhatTheAssignmentForbids() throws IOException {
    Path none = saves.resolve("none.json");
    String text = Files.readString(Path.of("content/assignments/warsaw-20.json"));
    String strict = text.replace("\"rounds\": 7", "\"rounds\": 1");
    Files.writeString(none, strict.replace("\"adviser\": true", "\"adviser\": false"));
    String lines =
        "ask poland arms\nWe propose a political declaration to everybody.\ny\n/adviser poland\n";

    Piped played = play(none.toString(), "K9", "skip\nskip\n" + lines + "quit\n");

    String spent = "Your 1 rounds are used up. ";
    assertTrue(played.complaints().stream().anyMatch(c -> c.startsWith(spent)), played.out());
    assertFalse(played.out().contains("MOVE 2"), played.out());
    assertTrue(
        played.complaints().contains("This assignment does not allow the adviser."), played.out());
  }

  @Test
  void theFullScreenAsksTheSameQuestionsAndKeepsTheSameAnswers() throws IOException {
    PlayArguments options =
        PlayArguments.of(
            new String[] {
              "play", "--assignment", "warsaw-20", "--code", "K8", "--saves", saves.toString()
            });
    Reading reading = Reading.of("", d -> {});
    reading.begin();
    Phrases phrases = new Phrases("en");
    Games games = new Games(reading::content, options, phrases);
    Model title = Model.title(Model.Face.SCREEN, new Model.Titles(phrases, List.of()));
    Runner runner = new Runner(title, games, Hearing.of(reading::content, reading::words));
    Screen screen = new Screen(runner, List.of(games.begin(options)));

    screen.view(80, 24);
    String asked = runner.model().question();
    for (String line : List.of("12", "9", "skip")) {
      screen.key(new Key.Paste(line));
      screen.key(new Key.Named(Key.Name.ENTER));
    }

    assertEquals("Red line of Poland: on which clause?", asked);
    assertEquals(
        List.of("none", "arms-transfers"),
        Coursework.of(saves.resolve("warsaw-20-K8.jsonl")).orElseThrow().notes().stream()
            .map(n -> n.answer())
            .toList());
    assertTrue(screen.running());
  }

  @Test
  void aNameIsNoCode() {
    Piped played = play("warsaw-20", "Olha K.", "");

    assertEquals(2, played.code());
    assertEquals("--code must be a code of letters and digits, not a name\n", played.err());
  }

  @Test
  void anUnknownAssignmentIsOneLineWithTheNearest() {
    Piped played = play("warsaw-21", "K1", "");

    assertEquals(1, played.code());
    assertTrue(played.err().contains("did you mean 'warsaw-20'?"), played.err());
  }

  @Test
  void submitRefusesAGameOfNoAssignment() {
    Played.whole().save(saves.resolve("game.jsonl"));

    Ran ran = Ran.tools("submit", "game", "--saves", saves.toString());

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("was not begun under an assignment"));
  }

  @Test
  void submitMakesAHandInOfAGameThatIsNotOverAndSaysHowItIsRead() {
    play("warsaw-20", "K7", "skip\nskip\nask poland arms\nquit\n");

    Ran ran = Ran.tools("submit", "warsaw-20-K7", "--saves", saves.toString());
    Ran json = Ran.tools("submit", "warsaw-20-K7", "--saves", saves.toString(), "--json");

    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("The game is not over"));
    assertEquals(List.of(), Schema.faults("submit", Parsed.json(json.out())));
  }
}
