package guarantor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guarantor.content.Scenario;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A player who only ever picks from the lists, and one who leaves every command half typed. */
class MenusTest {
  private static final int STEPS = 800;
  private static final int STEPS_AFTER_THE_END = 2;

  private final Commands commands = new Commands();

  private Intent read(Model model, String line) {
    return commands.read(
        line,
        model.game().orElseThrow(),
        model.names().orElseThrow(),
        model.vocabulary().orElseThrow(),
        model.last());
  }

  private void assertEveryChoiceIsUnderstood(Model model) {
    for (Intent.Choice choice : model.choices()) {
      Intent intent = read(model, choice.line());
      if (intent instanceof Intent.Unclear unclear) {
        throw new AssertionError(choice + " is not understood: " + unclear.message());
      }
      if (intent instanceof Intent.Choose again) {
        assertFalse(again.choices().equals(model.choices()), () -> choice + " asks the same again");
      }
    }
  }

  private void assertTheMainMenuIsAllowed(Model model) {
    State state = model.game().orElseThrow();
    for (Intent.Choice choice : Menus.main(state, model.names().orElseThrow())) {
      if (read(model, choice.line()) instanceof Intent.Do move) {
        assertEquals(Optional.empty(), state.refuses(move.move()), choice.toString());
      }
    }
  }

  @Test
  void everyNumberOfEveryListIsUnderstoodAndTheMainMenuOffersNothingThatIsRefused() {
    Set<Phase> seen = new TreeSet<>();
    List<String> scenarios = List.copyOf(Stage.CONTENT.scenarios().keySet());
    int steps = 0;
    for (int game = 0; steps < STEPS * scenarios.size(); game++) {
      Random dice = new Random(game);
      String scenario = scenarios.get(game % scenarios.size());
      Runner runner = Stage.game(scenario, Model.Face.values()[game / scenarios.size() % 2], game);
      int over = 0;
      while (!runner.model().leaving() && over < STEPS_AFTER_THE_END) {
        Model model = runner.model();
        Phase phase = model.game().orElseThrow().phase();
        seen.add(phase);
        assertEveryChoiceIsUnderstood(model);
        assertTheMainMenuIsAllowed(model);
        runner.take(new Msg.Line(next(model, dice)));
        over += phase == Phase.OVER ? 1 : 0;
        steps++;
      }
    }
    assertEquals(Set.of(Phase.values()), seen);
  }

  /** A number of the list, or a command with nothing behind it; the game is not given away. */
  private String next(Model model, Random dice) {
    if (model.draft().isPresent()) {
      return dice.nextInt(4) == 0 ? "n" : "y";
    }
    if (dice.nextInt(3) == 0) {
      List<Command> table = commands.table();
      Command command = table.get(dice.nextInt(table.size()));
      boolean ends = List.of("quit", "walk", "adjourn").contains(command.name());
      return ends ? "who" : command.names().get(0);
    }
    return String.valueOf(1 + dice.nextInt(Math.max(1, model.choices().size())));
  }

  @Test
  void anIncompleteCommandCanBeFinishedByNumbersAlone() {
    for (Command command : commands.table()) {
      Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
      runner.take(new Msg.Line(command.name()));
      int asked = 0;
      while (!runner.model().question().isEmpty() && asked < 6) {
        runner.take(new Msg.Line("1"));
        asked++;
      }
      assertTrue(asked < 6, command.name() + " never stops asking");
    }
  }

  @Test
  void aLevelIsAskedForWhereItIsMissingNotAtTheEndOfTheLine() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    runner.take(new Msg.Line("propose path, form 2"));

    assertEquals("Which level of path?", runner.model().question());
    assertEquals("propose path 3 , form 2", runner.model().choices().get(0).line());

    runner.take(new Msg.Line("propose path to germany"));
    assertEquals("propose path 3 to germany", runner.model().choices().get(0).line());

    runner.take(new Msg.Line("telephone germany: propose path"));
    assertEquals("propose path 3 to germany", runner.model().choices().get(0).line());

    runner.take(new Msg.Line("propose path"));
    assertEquals("propose path 3", runner.model().choices().get(0).line());
  }

  @Test
  void eachAnnexClauseGoesToTheDelegationNamedBeforeIt() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    Intent intent = read(runner.model(), "propose germany training 1, france arms 1");
    List<guarantor.negotiation.Edit> edits =
        ((guarantor.session.Move.Propose) ((Intent.Do) intent).move()).edits();

    assertEquals(
        List.of("germany", "france"),
        edits.stream()
            .map(e -> runner.model().game().orElseThrow().game().partyIds().get(e.party()))
            .toList());
  }

  @Test
  void aDesignNamedAsAClauseIsPointedToItsCommand() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    runner.take(new Msg.Line("propose signal"));

    String error = runner.model().last().get(0).text();
    assertTrue(error.endsWith("Did you mean blueprint signal?"), error);
  }

  @Test
  void aClauseThatIsNoneIsSaidAtOnce() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    for (String line : List.of("rally germany xyz", "why germany xyz", "dossier germany xyz")) {
      runner.take(new Msg.Line(line));

      Block error =
          Block.of(Block.Kind.ERROR, "No clause is called \"xyz\". Type propose to see them.");
      assertEquals(List.of(error), runner.model().last(), line);
    }
  }

  @Test
  void nobodyHearsOfASentenceWhereTheAlliesOwnNone() {
    List<String> without =
        Stage.CONTENT.scenarios().values().stream()
            .filter(s -> s.clauses().stream().noneMatch(c -> c.part() == Scenario.Layer.SENTENCE))
            .map(s -> s.id())
            .toList();
    assertFalse(without.isEmpty());
    for (String scenario : without) {
      Runner runner = Stage.game(scenario, Model.Face.PLAIN, 7);
      for (String line : List.of("who", "text", "walk", "y")) {
        runner.take(new Msg.Line(line));
        for (Block block : runner.model().last()) {
          String said = block.toString().toLowerCase(java.util.Locale.ROOT);
          assertFalse(said.contains("sentence"), scenario + ", " + line + ": " + block);
        }
      }
    }
  }

  @Test
  void thereIsNowhereToGoAtTheTable() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    for (String line : List.of("go", "go mars", "helsinki")) {
      runner.take(new Msg.Line(line));

      Block error = Block.of(Block.Kind.ERROR, "There is no such stop to choose now.");
      assertEquals(List.of(error), runner.model().last(), line);
      assertEquals("", runner.model().question());
    }
  }

  @Test
  void aNumberThatIsNotInTheListIsSaidAndTheListStays() {
    Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
    runner.take(new Msg.Line("ask"));
    List<Intent.Choice> asked = runner.model().choices();
    for (String number : List.of("0", "99", "12345678901234567890")) {
      runner.take(new Msg.Line(number));

      String message = "There is no choice " + number + "; the list has 1 to 10.";
      assertEquals(List.of(Block.of(Block.Kind.ERROR, message)), runner.model().last());
      assertEquals(asked, runner.model().choices());
      assertEquals("Which delegation?", runner.model().question());
    }
  }

  @Test
  void leavingWorksWhileAMoveWaitsToBeConfirmed() {
    Runner runner = Stage.vilnius(Model.Face.SCREEN, 7);
    runner.take(new Msg.Line("ask france trigger"));
    assertTrue(runner.model().draft().isPresent());

    runner.take(new Msg.Line("quit"));

    assertTrue(runner.model().leaving());
    assertEquals(0, runner.model().game().orElseThrow().table().movesUsed());
  }

  @Test
  void aLongWordIsRepeatedShort() {
    String word = "x".repeat(500);
    for (String command :
        List.of(
            "",
            "ask ",
            "ask france ",
            "propose ",
            "propose path ",
            "blueprint ",
            "source ",
            "exhibit ",
            "folder ",
            "press ",
            "instruct ",
            "check ",
            "help ",
            "rally france ")) {
      Runner runner = Stage.vilnius(Model.Face.PLAIN, 7);
      runner.take(new Msg.Line(command + word));

      Block last = runner.model().last().get(0);
      assertEquals(Block.Kind.ERROR, last.kind(), command);
      assertTrue(last.text().contains("x".repeat(30) + "..."), last.text());
      assertFalse(last.text().contains("x".repeat(31)), last.text());
    }
  }
}
