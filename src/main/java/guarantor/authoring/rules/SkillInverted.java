package guarantor.authoring.rules;

import guarantor.content.Scenario;
import guarantor.session.Difficulty;
import guarantor.trials.Bots;
import guarantor.trials.Playtest;
import guarantor.trials.Trial;
import java.math.BigDecimal;
import java.util.List;

/**
 * A scenario's budget of moves lets a bot that asks for half of everything do better than one that
 * trades.
 */
final class SkillInverted implements Rule {
  private final Bots plain;
  private final Bots skilled;

  SkillInverted() {
    this(Bots.GREEDY, Bots.LOG_ROLLER);
  }

  SkillInverted(Bots plain, Bots skilled) {
    this.plain = plain;
    this.skilled = skilled;
  }

  @Override
  public Sheet sheet() {
    return Sheet.warning(
        "SKILL_INVERTED",
        "A scenario's budget of moves lets a bot that asks for half of everything do better than one that trades.",
        "Skill must show: whoever reads the record and trades must come out ahead. Asked for with lint --play N.",
        "(1 move in each sitting)",
        "(about 30 moves in all)",
        "give other numbers of moves, then look at guarantor playtest");
  }

  @Override
  public Finder finder() {
    return Finder.WHOLE;
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.played() == 0 ? List.<Scenario>of() : desk.scenarios()) {
      if (s.lesson().isEmpty()) {
        List<Trial> trials =
            new Playtest(desk.content(), 1, () -> 0L, line -> {})
                .run(
                    List.of(s),
                    List.of(Difficulty.STANDARD),
                    List.of(plain, skilled),
                    desk.played(),
                    1);
        BigDecimal less = trials.get(0).score().mean();
        BigDecimal more = trials.get(1).score().mean();
        out.when(
            more.compareTo(less) < 0,
            s,
            "sittings",
            "",
            "the trading bot came to " + more + " points, the plain one to " + less);
      }
    }
  }
}
