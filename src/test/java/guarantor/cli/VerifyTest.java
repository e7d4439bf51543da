package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.negotiation.Fact;
import guarantor.session.Move;
import guarantor.session.Version;
import guarantor.store.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final String HASH = Played.CONTENT.hashes().get("vilnius");

  @TempDir Path saves;

  private Path whole() {
    return Played.whole().save(saves.resolve("whole.jsonl"));
  }

  private static void change(Path save, String was, String is) throws IOException {
    String text = Files.readString(save);
    assertTrue(text.contains(was), was);
    int at = text.lastIndexOf(was);
    Files.writeString(save, text.substring(0, at) + is + text.substring(at + was.length()));
  }

  private static Map<?, ?> replay(Path save) {
    return Parsed.object(Ran.tools("replay", save.toString(), "--json").out());
  }

  @Test
  void aGameAsItWasPlayedProvesItself() {
    Path save = whole();

    Map<?, ?> verdict = replay(save);

    assertEquals(true, verdict.get("verified"));
    assertEquals(Optional.empty(), verdict.get("firstDivergence"));
    assertEquals(HASH, verdict.get("contentHash"));
    assertEquals(Version.GAME, verdict.get("engineVersion"));
    Ran text = Ran.tools("replay", "whole", "--saves", saves.toString());
    assertEquals(0, text.code());
    assertEquals(
        "Content " + HASH.substring(0, 12) + ", game 0.1.0, rules 1.",
        text.lines().get(2 + extra(text)));
  }

  /** A long path may take a second line. */
  private static int extra(Ran text) {
    return text.lines().get(1).startsWith("Scenario") ? 0 : 1;
  }

  @Test
  void theScoreOfAReplayIsThatOfTheTranscript() {
    Path save = whole();
    Map<?, ?> transcript = Parsed.object(Ran.tools("transcript", save.toString(), "--json").out());

    assertEquals(((Map<?, ?>) transcript.get("ending")).get("score"), replay(save).get("score"));
  }

  @Test
  void aGameThatIsNotOverProvesItselfAndHasNoScore() {
    Map<?, ?> verdict = replay(Played.begun().save(saves.resolve("begun.jsonl")));

    assertEquals(true, verdict.get("verified"));
    assertEquals(false, verdict.get("over"));
    assertEquals(Optional.empty(), verdict.get("score"));
  }

  @Test
  void aChangedLineInTheMiddleIsAltered() throws IOException {
    Path save = whole();
    List<String> lines = Files.readAllLines(save);
    String third = lines.get(2).replace("\"france\"", "\"poland\"");
    lines.set(2, third);
    Files.writeString(save, String.join("\n", lines) + "\n");

    assertEquals(
        List.of(
            save
                + ": NOT verified, altered: line 4: the line before it was changed, added or taken"
                + " out"),
        Ran.tools("verify", save.toString()).lines());
  }

  @Test
  void aLineTakenOutIsAltered() throws IOException {
    Path save = whole();
    List<String> lines = Files.readAllLines(save);
    lines.remove(5);
    Files.writeString(save, String.join("\n", lines) + "\n");

    assertEquals("altered", replay(save).get("status"));
  }

  @Test
  void aChangedOutcomeInTheLastLineIsAlteredThoughNoLaterHashCoversIt() throws IOException {
    Path save = Played.walkedOut().save(saves.resolve("left.jsonl"));
    change(save, "\"walked-out\"", "\"initialled\"");

    Map<?, ?> verdict = replay(save);

    assertEquals("altered", verdict.get("status"));
    assertEquals(4L, verdict.get("firstDivergence"));
    assertTrue(
        verdict.get("reasons").toString().contains("event 4 (walkout) ends otherwise"),
        verdict.get("reasons").toString());
    assertEquals(Optional.empty(), verdict.get("score"));
  }

  @Test
  void aMoveAgainstTheRulesIsAlteredThoughEveryHashFits() {
    Path save = saves.resolve("forged.jsonl");
    Played.begun().forge(save, new Move.Initial(), new Fact.Initialled());

    assertEquals(
        List.of(
            save
                + ": NOT verified, altered: event 4 (initial) is against the rules: nothing to"
                + " initial"),
        Ran.tools("verify", save.toString()).lines());
  }

  @Test
  void aMoveThatNoTableKnowsIsAlteredToo() {
    Path save = saves.resolve("forged.jsonl");
    Played.begun().forge(save, new Move.Ask(-1, 2), new Fact.Paid(false));

    assertEquals(
        List.of(save + ": NOT verified, altered: event 4 (ask) cannot be played on this table"),
        Ran.tools("verify", save.toString()).lines());
  }

  @Test
  void anIdThatThisContentLacksIsAlteredWhereTheContentIsTheSame() throws IOException {
    Path save = Played.begun().save(saves.resolve("begun.jsonl"));
    change(save, "\"consultations-plus-assistance\"", "\"consultations-plus-money\"");

    assertEquals("altered", replay(save).get("status"));
  }

  @Test
  void aTornLastLineIsTruncatedAndTheFileIsLeftAsItIs() throws IOException {
    Path save = whole();
    String text = Files.readString(save);
    String torn = text.substring(0, text.length() - 40);
    Files.writeString(save, torn);

    Ran ran = Ran.tools("verify", save.toString());

    assertEquals(List.of(save + ": NOT verified, truncated: its last line is torn"), ran.lines());
    assertEquals(1, ran.code());
    assertEquals(torn, Files.readString(save));
  }

  @Test
  void aSavePlayedWithOtherContentSaysSo() {
    String other = "ab".repeat(32);
    Path save = Played.begun().save(saves.resolve("other.jsonl"), other, Version.RULES);

    assertEquals(
        List.of(
            save
                + ": NOT verified, other-content: played with content abababababab, this is "
                + HASH.substring(0, 12)),
        Ran.tools("verify", save.toString()).lines());
  }

  @Test
  void aSavePlayedUnderOtherRulesSaysSo() {
    Path save = Played.begun().save(saves.resolve("old.jsonl"), HASH, 0);

    assertEquals(
        List.of(
            save
                + ": NOT verified, other-rules: played under rules 0 of game 0.1.0, these are"
                + " rules 1 of game 0.1.0"),
        Ran.tools("verify", save.toString()).lines());
  }

  @Test
  void aNewerFormatAndAFileThatIsNoSaveSaySo() throws IOException {
    Path newer = whole();
    change(newer, "\"format\":1", "\"format\":9");
    Path none = Files.writeString(saves.resolve("none.jsonl"), "hello\n");

    Ran ran = Ran.tools("verify", newer.toString(), none.toString());

    assertEquals(
        List.of(
            newer
                + ": NOT verified, newer-format: it has save format 9; this program reads up to 1",
            none + ": NOT verified, unreadable: it is no save of this game"),
        ran.lines());
  }

  @Test
  void everyFileHasItsLineAndOneFailureIsEnoughToFail() {
    Path good = whole();
    Path bad = Played.begun().save(saves.resolve("old.jsonl"), HASH, 0);

    Ran ran = Ran.tools("verify", "--json", good.toString(), bad.toString());

    assertEquals(1, ran.code());
    assertEquals(2, ran.lines().size());
    assertEquals(true, Parsed.object(ran.lines().get(0)).get("verified"));
    assertEquals(List.of(), Schema.faults("verify", Parsed.json(ran.lines().get(1))));
    assertEquals(0, Ran.tools("verify", good.toString()).code());
  }

  @Test
  void aTranscriptOfABrokenSaveIsRefusedWithTheLine() throws IOException {
    Path save = whole();
    List<String> lines = Files.readAllLines(save);
    lines.remove(5);
    Files.writeString(save, String.join("\n", lines) + "\n");

    Ran ran = Ran.tools("transcript", save.toString());

    assertEquals(1, ran.code());
    assertEquals(
        List.of(
            save
                + ":6:1: error [BROKEN_SAVE] the line before it was changed, added or taken out;"
                + " the file is left as it is"),
        ran.errors());
  }
}
