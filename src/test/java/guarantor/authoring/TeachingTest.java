package guarantor.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Content;
import guarantor.content.Utterance;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.LexiconFiles;
import guarantor.store.UtterancesFile;
import guarantor.understanding.Curriculum;
import guarantor.understanding.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeachingTest {
  private static final ContentFiles FILES = ContentFiles.in(Path.of("content"));
  private static final Content CONTENT = new ContentReader(FILES).read();
  private static final LexiconFiles WORDS = LexiconFiles.of(FILES);
  private static final Teaching TEACHING =
      new Teaching(CONTENT, WORDS.lexicons(), WORDS.measures());

  @Test
  void teachingAgainGivesTheShippedWeightsByteForByte() {
    byte[] again = TEACHING.weights(UtterancesFile.read(Path.of("src/nlu")));

    assertArrayEquals(Weights.shipped().bytes(), again);
  }

  @Test
  void theLexiconsOwnExamplesAreReadAsTheySay() {
    List<Utterance> examples = new ArrayList<>();
    WORDS
        .lexicons()
        .forEach(
            x -> x.examples().forEach(e -> examples.add(Curriculum.asUtterance(e, x.language()))));

    Scorecard score = TEACHING.exam().score(examples);

    assertTrue(examples.size() > 300, "because a lexicon without examples tests nothing");
    assertTrue(score.topic() > 0.97, "issue " + score.topic());
    assertTrue(score.intent() > 0.95, "act " + score.intent());
    assertTrue(score.polarity() > 0.97, "stance " + score.polarity());
  }

  @Test
  void everySentenceLearntFromIsLabelledWithKnownWords() {
    List<String> faults = new ArrayList<>();
    for (Utterance u : UtterancesFile.read(Path.of("src/nlu"))) {
      boolean intent = Curriculum.INTENTS.contains(u.intent());
      boolean issues = CONTENT.issues().keySet().containsAll(u.issues());
      boolean level =
          u.voice().equals("dev")
              || u.level().or(u::refused).isEmpty()
              || CONTENT.issues().get(u.issues().get(0)).step(u.level().or(u::refused).get()) >= 0;
      if (!intent || !issues || !level) {
        faults.add(u.voice() + ": " + u.text());
      }
    }
    assertEquals(List.of(), faults);
  }
}
