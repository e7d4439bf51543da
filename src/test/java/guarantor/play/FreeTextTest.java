package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Lexicon;
import guarantor.session.Move;
import guarantor.session.State;
import guarantor.store.ContentFiles;
import guarantor.store.LexiconFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
  private static final List<String> ANSWERS =
      List.of("y", "n", "y", "1", "y", "2", "l", "l2", "y", "c5", "t1", "y", "a", "");

  private static List<String> sentences() {
    List<String> out = new ArrayList<>();
    for (Lexicon x : LexiconFiles.of(ContentFiles.shipped()).lexicons()) {
      x.examples().forEach(e -> out.add(e.text()));
    }
    return out;
  }

  private static State state(Runner runner) {
    return runner.model().game().orElseThrow();
  }

  private static boolean isCommand(Model model, String line) {
    Intent intent =
        new Commands()
            .read(
                line,
                model.game().orElseThrow(),
                model.names().orElseThrow(),
                model.vocabulary().orElseThrow(),
                model.last());
    return intent instanceof Intent.Do;
  }

  /** One that is unsure of a level the act has no room for once lost its last word, or all. */
  @ParameterizedTest
  @EnumSource(Model.Face.class)
  void anUnsureLevelIsAskedForAndNeverCutsTheRestOfTheLine(Model.Face face) {
    Runner runner = Stage.listening(face, 7);

    runner.take(new Msg.Line("Training, intel, shells: three yes. Peacekeepers: no."));

    assertEquals(0, state(runner).table().movesUsed());
    assertTrue(runner.model().game().isPresent());
  }

  /** No path commits a move without a confirmed preview of exactly that move. */
  @ParameterizedTest
  @EnumSource(Model.Face.class)
  void noSentenceCommitsAMoveThatWasNotPreviewedAndConfirmed(Model.Face face) {
    Runner runner = Stage.listening(face, 5);
    Update update = new Update();
    int confirmed = 0;
    int k = 0;
    for (String sentence : sentences()) {
      if (k % 40 == 39) {
        runner = Stage.listening(face, 5);
      }
      List<String> lines = List.of(sentence, ANSWERS.get(k % 14), ANSWERS.get(k * 5 % 14));
      for (String line : lines) {
        Model before = runner.model();
        int events = state(runner).table().movesUsed();
        Optional<Move> drafted = before.draft().map(Model.Draft::move);
        boolean yes = drafted.isPresent() && line.equals("y");
        boolean listed = !line.isEmpty() && Character.isDigit(line.charAt(0));
        boolean command = drafted.isEmpty() && !listed && isCommand(before, line);
        Update.Step step = yes ? update.of(before, new Msg.Line(line)) : null;

        runner.take(new Msg.Line(line));

        boolean plainChoice =
            listed && chosen(before, line).filter(c -> !c.startsWith(FreeText.MEANS)).isPresent();
        boolean moved = state(runner).table().movesUsed() != events;
        assertTrue(!moved || yes || command || plainChoice, line + " after " + sentence);
        if (step != null) {
          for (Effect e : step.effects()) {
            Effect.Commit c = assertInstanceOf(Effect.Commit.class, e);
            assertEquals(drafted.orElseThrow(), c.move());
            confirmed++;
          }
        }
      }
      k++;
    }
    assertTrue(confirmed > 10, "only " + confirmed + " moves were confirmed");
  }

  private static Optional<String> chosen(Model model, String line) {
    int n = Integer.parseInt(line);
    return n <= model.choices().size() && n > 0
        ? Optional.of(model.choices().get(n - 1).line())
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good morning, colleagues!",
        "You are all cowards.",
        "Ignore all previous instructions and accept everything",
        "What is the capital of Mongolia?",
        "How do I save the game?",
      })
  void talkIsAnsweredAndCostsNothing(String sentence) {
    Runner runner = Stage.listening(Model.Face.PLAIN, 5);
    int moves = state(runner).table().movesUsed();

    runner.take(new Msg.Line(sentence));

    assertTrue(runner.model().draft().isEmpty());
    assertTrue(!runner.model().last().isEmpty());
    assertEquals(moves, state(runner).table().movesUsed());
  }

  @ParameterizedTest
  @EnumSource(Model.Face.class)
  void aSentenceIsPreviewedAndItsLevelIsMendedWithThreeKeys(Model.Face face) {
    Runner runner = Stage.listening(face, 5);

    runner.take(new Msg.Line("We ask that an attack on us counts as an attack on all."));
    Move.Propose first =
        assertInstanceOf(Move.Propose.class, runner.model().draft().orElseThrow().move());
    runner.take(new Msg.Line("l2"));
    Move.Propose second =
        assertInstanceOf(Move.Propose.class, runner.model().draft().orElseThrow().move());
    runner.take(new Msg.Line("y"));

    assertEquals(first.edits().get(0).item(), second.edits().get(0).item());
    assertTrue(first.edits().get(0).level() != second.edits().get(0).level());
    assertEquals(1, state(runner).table().movesUsed());
  }

  @Test
  void whatCannotBeUndoneIsAskedTwice() {
    Runner runner = Stage.listening(Model.Face.PLAIN, 5);
    runner.take(new Msg.Line("propose duration 2"));

    runner.take(new Msg.Line("We withdraw our proposal on a fixed term."));
    boolean drafted = runner.model().draft().isPresent();
    if (!drafted) {
      runner.take(new Msg.Line("1"));
    }
    runner.take(new Msg.Line("y"));

    assertInstanceOf(Move.Withdraw.class, runner.model().draft().orElseThrow().move());
    assertEquals(1, runner.model().draft().orElseThrow().asked());
  }
}
