package guarantor.authoring.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guarantor.content.Content;
import guarantor.content.Fault;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.trials.Bots;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Told where the bot that should lead does not. */
class SkillInvertedTest {
  private static final Content DESK =
      new ContentReader(ContentFiles.in(Path.of("src/test/resources/desk"))).read();

  private static List<String> found(SkillInverted rule, int games) {
    Findings out = new Findings(rule.sheet());
    rule.check(new Desk(DESK, key -> true, source -> Optional.empty(), games), out);
    return out.all().stream().map(Fault::id).toList();
  }

  @Test
  void whoSignsWhatNobodyWroteTradesWorseThanWhoAsksForHalf() {
    assertEquals(List.of("hague"), found(new SkillInverted(Bots.GREEDY, Bots.ABSENT), 5));
  }

  @Test
  void whoTradesLeads() {
    assertEquals(List.of(), found(new SkillInverted(), 5));
  }

  @Test
  void nobodyPlaysUnasked() {
    assertEquals(List.of(), found(new SkillInverted(Bots.GREEDY, Bots.ABSENT), 0));
  }
}
