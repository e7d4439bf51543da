package guarantor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guarantor.store.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @TempDir Path saves;

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatItsSchemaSays() {
    String save = Played.whole().save(saves.resolve("game.jsonl")).toString();
    String left = Played.walkedOut().save(saves.resolve("left.jsonl")).toString();
    String begun = Played.begun().save(saves.resolve("begun.jsonl")).toString();
    return Stream.of(
            List.of("version", "--version"),
            List.of("scenarios", "scenarios"),
            List.of("blueprints", "blueprints"),
            List.of("positions", "positions"),
            List.of("delegation", "delegation", "germany", "--as-of", "2023-07-10"),
            List.of("delegation", "delegation", "expert", "--as-of", "1990"),
            List.of("coverage", "coverage"),
            List.of("coverage", "coverage", "warsaw", "--each"),
            List.of("lint", "lint"),
            List.of("backtest", "backtest", "content/outcomes/kyiv-2022.json"),
            List.of("backtest", "backtest", "content/outcomes/munich-2023.json"),
            List.of("backtest", "backtest", "content/outcomes/vilnius-2023.json"),
            List.of("playtest", "playtest", "--games", "2", "--bot", "greedy"),
            List.of("measure", "measure", "flips", "warsaw", "--games", "6"),
            List.of("calibrate", "calibrate", "warsaw"),
            List.of("measure", "measure", "hashes", "--games", "5"),
            List.of("backtest", "backtest", "--leave-one-out"),
            List.of("replay", "replay", save),
            List.of("verify", "verify", begun),
            List.of("assign", "assign", "check", "warsaw-20"),
            List.of("handout", "handout", "istanbul"),
            List.of("handout", "handout", "jigsaw-vilnius"),
            List.of("debrief", "debrief", save),
            List.of("debrief", "debrief", left),
            List.of("transcript", "transcript", save),
            List.of("transcript", "transcript", left),
            List.of("transcript", "transcript", begun))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    String.join(" ", c.subList(1, c.size())),
                    () -> keepsTo(c.get(0), c.subList(1, c.size()))));
  }

  private static void keepsTo(String schema, List<String> command) {
    String[] args = Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new);

    Ran ran = Ran.tools(args);

    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    assertEquals(List.of(), Schema.faults(schema, Parsed.json(ran.out())));
  }

  @TestFactory
  Stream<DynamicTest> everyReadyAssignmentKeepsToTheSchemaThatItsEditorShows() throws Exception {
    try (Stream<Path> all = java.nio.file.Files.list(Path.of("content/assignments"))) {
      return all.sorted().toList().stream()
          .map(
              p ->
                  DynamicTest.dynamicTest(
                      p.getFileName().toString(),
                      () ->
                          assertEquals(
                              List.of(),
                              Schema.faults(
                                  "assignment", Parsed.json(java.nio.file.Files.readString(p))))));
    }
  }

  @Test
  void theCheckSeesAMissingKeyAWrongTypeAndAWrongWord() {
    assertEquals(
        List.of("$: has no rules"),
        Schema.faults(
            "version",
            Parsed.json(
                "{\"game\":\"1\",\"content\":\"" + "0".repeat(64) + "\",\"saveFormat\":1}")));
    assertFalse(Schema.faults("blueprints", Parsed.json("{}")).isEmpty());
    assertFalse(Schema.faults("positions", Parsed.json("[{\"mark\":\"shouted\"}]")).isEmpty());
  }
}
