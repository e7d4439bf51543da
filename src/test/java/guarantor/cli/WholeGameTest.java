package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.negotiation.Fact;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.store.SaveFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole games through a pipe: the script ends and so does the program, with exit 0. */
class WholeGameTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/games");

  @TempDir private Path saves;

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name + ".txt"), StandardCharsets.UTF_8);
  }

  private Piped play(String script, String... more) {
    List<String> arguments = new ArrayList<>(List.of("play", "vilnius", "--plain", "--seed", "7"));
    arguments.addAll(List.of("--saves", saves.toString()));
    arguments.addAll(List.of(more));
    return ended(Piped.here(script, arguments.toArray(String[]::new)));
  }

  private Piped resume(String script) {
    return ended(Piped.here(script, "resume", "--plain", "--saves", saves.toString()));
  }

  private static Piped ended(Piped ran) {
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    return ran;
  }

  private List<Event> events(String name) {
    return SaveFile.load(saves.resolve(name + ".jsonl"), Played.CONTENT).events();
  }

  private State state(String name) {
    Game game = Game.of(Played.CONTENT, Played.CONTENT.scenarios().get("vilnius"));
    return Session.resume(game, Difficulty.STANDARD, 7, events(name)).state();
  }

  @Test
  void aScriptPlaysVilniusToASignedText() throws IOException {
    Piped ran = play(script("signed"));

    assertEquals(List.of(), ran.complaints());
    assertTrue(ran.lines().stream().anyMatch(l -> l.startsWith("Signed by US, ")), ran.out());
    assertTrue(ran.lines().stream().anyMatch(l -> l.startsWith("The Compact stands. Score ")));
    assertEquals("ALARM DRILL. It reads words and forecasts nothing.", drill(ran));
    assertEquals(Phase.OVER, state("vilnius-1").phase());
  }

  private static String drill(Piped ran) {
    return ran.lines().stream().filter(l -> l.startsWith("ALARM DRILL")).findFirst().orElse("");
  }

  @Test
  void aScriptPlaysVilniusToNoText() throws IOException {
    Piped ran = play(script("walked-out"));

    assertEquals(List.of(), ran.complaints());
    assertTrue(ran.out().contains("There is no text. Ukraine left the table"), ran.out());
    assertTrue(ran.lines().contains("WHAT HAPPENED"), ran.out());
    List<Event> log = events("vilnius-1");
    assertEquals(new Move.WalkOut(), log.get(log.size() - 1).move());
  }

  @Test
  void theEndOfTheInputSavesAndTheGameGoesOnFromThereToTheSameEnd() throws IOException {
    List<String> lines = script("signed").lines().toList();
    play(script("signed"), "--save", "atOnce");
    for (int cut : new int[] {1, lines.size() / 3, lines.size() / 2, lines.indexOf("initial")}) {
      String name = "cut" + cut;
      Piped first = play(String.join("\n", lines.subList(0, cut)) + "\n", "--save", name);
      assertTrue(first.lines().contains("Go on with: resume " + name), first.out());

      Piped rest = resume(String.join("\n", lines.subList(cut, lines.size())) + "\n");

      assertTrue(rest.lines().contains("Resumed " + name + "."), rest.out());
      assertEquals(
          Files.readString(saves.resolve("atOnce.jsonl")),
          Files.readString(saves.resolve(name + ".jsonl")));
    }
  }

  /** The number the title gives a choice. */
  private String number(String of) {
    Piped title = Piped.here("", "--saves", saves.toString());
    return title.lines().stream()
        .filter(l -> l.endsWith(" " + of))
        .findFirst()
        .map(l -> l.strip().split(" ")[0])
        .orElseThrow(() -> new AssertionError(title.out()));
  }

  @Test
  void theTitleWithoutArgumentsStartsAGameByNumberAndGoesOnWithItByNumber() {
    String vilnius = number("New game: The road to Vilnius, 2023");
    Piped first = ended(Piped.here(vilnius + "\n1\n", "--saves", saves.toString()));

    assertEquals("GUARANTOR", first.lines().get(0));
    assertTrue(first.lines().contains("MOVE 1 of 30"), first.out());
    first.lines().forEach(l -> assertTrue(l.length() <= 80, l));

    String newest = number("Continue the newest game (vilnius-1)");
    ended(Piped.here(newest + "\nwho\n", "--saves", saves.toString()));

    assertEquals(2, events("vilnius-1").size());
  }

  @Test
  void aSaveWithCapitalsGoesOnFromTheTitleToo() {
    play("ask france trigger\n", "--save", "ForTheClass");

    String newest = number("Continue the newest game (ForTheClass)");
    Piped second = ended(Piped.here(newest + "\n", "--saves", saves.toString()));

    assertEquals(List.of(), second.complaints());
    assertTrue(second.out().contains("Resumed ForTheClass."), second.out());
  }

  @Test
  void aGameThatStoppedBetweenItsFirstTwoLinesBegins() throws IOException {
    play("ask france trigger\n", "--save", "whole");
    String whole = Files.readString(saves.resolve("whole.jsonl"));
    Path stopped = saves.resolve("stopped.jsonl");
    for (String end : List.of("", "{\"n\":1,\"pr")) {
      Files.writeString(stopped, whole.lines().toList().get(0) + "\n" + end);

      ended(
          Piped.here(
              "ask france trigger\n", "resume", "stopped", "--plain", "--saves", saves.toString()));

      assertEquals(whole, Files.readString(stopped));
    }
  }

  /** Takes the save away while the second move is made and brings it back for the third. */
  @Test
  void aMoveThatCannotBeWrittenHasNotHappened() throws IOException {
    Path save = saves.resolve("vilnius-1.jsonl");
    Path away = saves.resolve("away");
    List<Step> steps =
        List.of(
            new Step("ask france trigger\n", () -> {}),
            new Step("ask france path\n", () -> Files.move(save, away)),
            new Step("adjourn\n", () -> Files.move(away, save)),
            new Step("press none\n", () -> {}));

    Piped ran =
        ended(
            Piped.here(
                new Script(steps),
                "play",
                "vilnius",
                "--plain",
                "--seed",
                "7",
                "--saves",
                saves.toString()));

    assertEquals(
        List.of(
            save + ": error [UNWRITABLE] cannot be written; check the folder and the free space"),
        ran.complaints().stream().map(l -> l.replace(save + " ", save.toString())).toList());
    List<Move> moves = events("vilnius-1").stream().map(Event::move).toList();
    assertEquals(4, moves.size());
    assertTrue(moves.get(1) instanceof Move.Ask, moves.toString());
    assertEquals(List.of(new Move.Adjourn(), new Move.Press(-1)), moves.subList(2, 4));
    assertTrue(
        events("vilnius-1").get(2).facts().stream()
            .anyMatch(f -> f instanceof Fact.Adjourned a && a.movesLost() == 2));
  }

  interface Deed {
    void happens() throws IOException;
  }

  /** A line, and what happens in the world before it is typed. */
  record Step(String line, Deed before) {}

  /** An input where things happen between the lines. */
  private static final class Script extends InputStream {
    private final List<Step> steps;
    private int next;
    private InputStream line = new ByteArrayInputStream(new byte[0]);

    Script(List<Step> steps) {
      this.steps = steps;
    }

    @Override
    public int read() throws IOException {
      int c = line.read();
      if (c < 0 && next < steps.size()) {
        Step step = steps.get(next++);
        step.before().happens();
        line = new ByteArrayInputStream(step.line().getBytes(StandardCharsets.UTF_8));
        c = line.read();
      }
      return c;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int c = read();
      if (c < 0) {
        return -1;
      }
      into[from] = (byte) c;
      int more = 1;
      while (more < length && line.available() > 0) {
        into[from + more++] = (byte) line.read();
      }
      return more;
    }
  }
}
