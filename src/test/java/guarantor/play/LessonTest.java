package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Scenario;
import guarantor.negotiation.Drill;
import guarantor.plain.Plain;
import guarantor.session.Phase;
import guarantor.session.Result;
import guarantor.session.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tutorial: five moves at Budapest, taught one verb at a time, on both faces. */
class LessonTest {
  private static final String BUDAPEST = "budapest";
  private static final int MOST_WORDS = 80;
  private static final Path GOLDEN = Path.of("src/test/resources/golden/play/budapest-lesson.txt");
  private static final List<Scenario.Step> STEPS =
      Stage.CONTENT.scenarios().get(BUDAPEST).lesson().orElseThrow().steps();

  private static State state(Runner runner) {
    return runner.model().game().orElseThrow();
  }

  private static String coach(Scenario.Verb verb) {
    String key = "coach.budapest." + verb.name().toLowerCase(java.util.Locale.ROOT);
    return Stage.PHRASES.say(key);
  }

  private static Optional<String> heard(Runner runner) {
    return runner.model().last().stream()
        .map(Block::text)
        .filter(t -> t.startsWith("Coach."))
        .findFirst();
  }

  private static String played(List<String> lines) {
    StringWriter out = new StringWriter();
    Runner runner = Stage.game(BUDAPEST, Model.Face.PLAIN, 7);
    String script = String.join("\n", lines) + "\n";
    new Plain(runner, new BufferedReader(new StringReader(script)), new PrintWriter(out), 80)
        .run(List.of());
    return out.toString();
  }

  /** Takes the coach's first choice until the text is initialled. */
  private static Runner taught(Model.Face face) {
    Runner runner = Stage.game(BUDAPEST, face, 7);
    STEPS.forEach(step -> first(runner));
    return runner;
  }

  /** Takes the first choice and confirms it where that is asked. */
  private static void first(Runner runner) {
    runner.take(new Msg.Line("1"));
    if (runner.model().draft().isPresent()) {
      runner.take(new Msg.Line("y"));
    }
  }

  @Test
  void givenTheLineModeWhenTheFiveStepsAreTakenThenItReadsAsReviewed() throws IOException {
    String talk =
        played(List.of("1", "source us-001", "1", "why us form", "1", "1", "1", "y", "quit"));

    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, talk, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), talk);
  }

  @Test
  void givenEachStepWhenItIsTakenThenTheCoachTeachesTheNextVerb() {
    Runner runner = Stage.game(BUDAPEST, Model.Face.PLAIN, 7);
    for (Scenario.Step step : STEPS) {
      assertEquals(Optional.of(coach(step.teaches())), heard(runner));
      assertEquals(step.line(), runner.model().choices().get(0).line());

      first(runner);
    }
    assertEquals(Phase.OVER, state(runner).phase());
    assertEquals(Optional.empty(), heard(runner));
  }

  @Test
  void givenBothFacesWhenTheLessonIsTakenThenTheSameTextIsSigned() {
    State plain = state(taught(Model.Face.PLAIN));
    State screen = state(taught(Model.Face.SCREEN));

    assertEquals(plain.table().text(), screen.table().text());
    assertEquals(Result.of(plain).signed(), Result.of(screen).signed());
    assertTrue(Result.of(plain).stands());
  }

  @Test
  void givenTheSignedTextWhenTheDrillRunsThenEveryAnswerIsAtLevelOneOrLess() {
    State state = state(taught(Model.Face.PLAIN));
    Drill.Signed signed = Result.of(state).signed();
    Scenario.Comparison real = state.game().scenario().comparisons().get(0);
    Drill.Signed then = Result.comparison(state.game(), real);
    for (int item = 0; item < state.table().agenda().size(); item++) {
      assertTrue(signed.text().level(item) <= 1, state.game().issueIds().get(item));
      assertEquals(then.text().level(item), signed.text().level(item), "as really signed");
    }
    assertEquals(then.signers(), signed.signers());
  }

  @Test
  void givenTheEndWhenItIsPrintedThenOneCardFollowsTheDrill() {
    List<Block> last = taught(Model.Face.PLAIN).model().last();
    Block card = last.get(last.size() - 1);

    assertEquals("24 Feb 2022", card.label());
    assertTrue(card.text().contains("not another Budapest"), card.text());
    assertFalse(last.toString().contains("while the war goes on"), "no war yet in 1994");
  }

  @Test
  void givenAPlayerWhoGoesHisOwnWayWhenAStepCannotBeTakenThenItIsPassedOver() {
    Runner runner = Stage.game(BUDAPEST, Model.Face.PLAIN, 7);
    runner.take(new Msg.Line("propose form political-declaration give disarmament"));

    assertEquals(Optional.of(coach(Scenario.Verb.ASK)), heard(runner), "what was not yet done");
    for (String clause : List.of("trigger", "consultation", "response-time", "form")) {
      runner.take(new Msg.Line("ask uk " + clause));
    }
    assertEquals(Optional.empty(), heard(runner), "no move is left");
    runner.take(new Msg.Line("press none"));
    assertEquals(Phase.OVER, state(runner).phase());
  }

  @Test
  void givenTheExhibitOfTheLessonWhenItIsLaidThenItFailsOneOfThree() {
    String talk = played(List.of("1", "1", "1", "quit"));

    assertTrue(talk.contains("The exhibit wins 2 of three."), talk);
    assertTrue(talk.contains("1 unmet | 0 unmet: theirs"), talk);
  }

  @Test
  void givenANewcomerWhenTheLessonOpensThenTheFirstChoiceComesWithin80Words() {
    String screen = played(List.of()).split("\n> ", 2)[0];
    String title = Stage.CONTENT.scenarios().get(BUDAPEST).title();

    long words = words(screen) - words(title);
    assertTrue(words <= MOST_WORDS, words + " words:\n" + screen);
  }

  /** The numbers of the menu are keys, not words. */
  private static long words(String text) {
    return Arrays.stream(text.trim().split("\\s+")).filter(w -> !w.matches("\\d|\\?")).count();
  }

  @Test
  void givenNoOtherScenarioIsALessonThenNobodyElseHearsTheCoach() {
    for (String id : Stage.CONTENT.scenarios().keySet()) {
      boolean lesson = Stage.CONTENT.scenarios().get(id).lesson().isPresent();
      assertEquals(lesson, heard(Stage.game(id, Model.Face.PLAIN, 7)).isPresent(), id);
    }
  }
}
