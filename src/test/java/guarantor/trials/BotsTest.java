package guarantor.trials;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Decision;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.persona.Archive;
import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Result;
import guarantor.session.Scene;
import guarantor.session.Session;
import guarantor.session.State;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bots play the game that people play, from what people see. */
class BotsTest {
  private static final List<Stage> STAGES = new ArrayList<>();

  @BeforeAll
  static void stages() {
    Content content = new ContentReader(ContentFiles.shipped()).read();
    for (Scenario s : content.scenarios().values()) {
      STAGES.add(new Stage(Game.of(content, s)));
    }
  }

  private static Stage stage(String scenario) {
    return STAGES.stream()
        .filter(s -> s.game().scenario().id().equals(scenario))
        .findFirst()
        .orElseThrow();
  }

  private static Session played(Stage stage, Difficulty level, Bots bot, long seed) {
    return Match.play(stage, level, bot, seed);
  }

  @Test
  void everyBotPlaysEveryLevelToItsEndAndTheSameSeedGivesTheSameLog() {
    for (Stage stage : STAGES) {
      for (Difficulty level : Difficulty.values()) {
        for (Bots bot : Bots.values()) {
          Session session = played(stage, level, bot, 7);

          assertEquals(Phase.OVER, session.state().phase());
          assertEquals(session.log(), played(stage, level, bot, 7).log(), bot.id());
        }
      }
    }
  }

  @Test
  void anotherSeedIsAnotherGameForThoseWhoDraw() {
    for (Bots bot : List.of(Bots.RANDOM, Bots.EXPLORER)) {
      // seeds three apart fall to the same instruction
      List<Event> one = played(stage("istanbul"), Difficulty.HARD, bot, 3).log();
      List<Event> other = played(stage("istanbul"), Difficulty.HARD, bot, 6).log();

      assertNotEquals(one, other, bot.id());
    }
  }

  @Test
  void noBotSeesMoreThanItsView() {
    JavaClasses room =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("guarantor.trials");

    noClasses()
        .that()
        .implement(Bot.class)
        .or()
        .belongToAnyOf(Beliefs.class, Plan.class, Aim.class, Bound.class, Counters.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            State.class,
            Session.class,
            Scene.class,
            Game.class,
            Table.class,
            Party.class,
            Ground.class,
            Judgement.class,
            Decision.class,
            Circumstances.class,
            Frontier.class,
            Fact.class,
            Archive.class)
        .because("a bot that reads hidden ground measures nothing about the game people play")
        .check(room);
  }

  @Test
  void aViewShowsGroundOnlyWhereTheGameHasShownIt() {
    Stage stage = stage("istanbul");
    Session session = Session.start(stage.game(), Difficulty.STANDARD, 1);
    BotView before = new BotView(session.state(), stage);
    int france = stage.game().docket().party("france");
    int trigger = stage.game().docket().agenda().trigger();

    assertTrue(before.shown(france, trigger).isEmpty(), "nobody has asked yet");

    session.act("ukraine", new Move.Ask(france, trigger), java.util.Optional.empty());
    BotView after = new BotView(session.state(), stage);

    assertTrue(after.shown(france, trigger).isPresent(), "France was asked");
    assertTrue(after.shown(france, trigger + 1).isEmpty(), "and on this clause alone");
  }

  @Test
  void aHardGameShowsNoGroundEvenWhereItWasAsked() {
    Stage stage = stage("istanbul");
    Session session = Session.start(stage.game(), Difficulty.HARD, 1);
    int france = stage.game().docket().party("france");

    session.act("ukraine", new Move.Ask(france, 2), java.util.Optional.empty());

    assertTrue(new BotView(session.state(), stage).shown(france, 2).isEmpty());
  }

  @Test
  void skillPaysAtEveryLevelUnderEveryInstruction() {
    for (Stage stage : STAGES) {
      for (Difficulty level : Difficulty.values()) {
        for (int seed = 0; seed < stage.game().instructions().size(); seed++) {
          int skilled = points(stage, level, Bots.LOG_ROLLER, seed);
          for (Bots bot : List.of(Bots.STUBBORN, Bots.RANDOM, Bots.FLOOR, Bots.GREEDY)) {
            int other = points(stage, level, bot, seed);
            String what =
                stage.game().scenario().id()
                    + ": "
                    + bot.id()
                    + " "
                    + other
                    + " against "
                    + skilled
                    + ", "
                    + level.id();
            assertTrue(skilled > other, what + ", seed " + seed);
          }
        }
      }
    }
  }

  private static int points(Stage stage, Difficulty level, Bots bot, long seed) {
    return Result.of(played(stage, level, bot, seed).state()).score().points();
  }

  @Test
  void theFrontierIsNotBeatenByTheMostSkilled() {
    for (Stage stage : STAGES) {
      for (int seed = 0; seed < stage.game().instructions().size(); seed++) {
        for (Bots bot : List.of(Bots.LOG_ROLLER, Bots.LOG_ROLLER_LEADER_FIRST)) {
          Session session = played(stage, Difficulty.TUTORIAL, bot, seed);
          int frontier = Result.frontier(session.state()).points();

          assertTrue(points(stage, Difficulty.TUTORIAL, bot, seed) <= frontier, bot.id());
        }
      }
    }
  }
}
