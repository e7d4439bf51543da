package guarantor.play;

import guarantor.content.Scenario;
import guarantor.play.Block.Kind;
import guarantor.session.Event;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tutorial's coach: the step that comes next, and the line that does it. He never stands in the
 * way: any other move may be made, and a step that cannot be made any more is passed over.
 */
final class Coach {
  private Coach() {}

  /** What the coach says now; nothing where the scenario is no lesson or the lesson is done. */
  static List<Block> says(State state, Names names) {
    return next(state, names)
        .map(s -> List.of(Block.of(Kind.NOTE, names.phrases().say(key(state, s)))))
        .orElse(List.of());
  }

  /** The step as the first choice of the menu: the line itself, so that it is learnt. */
  static Optional<Intent.Choice> choice(State state, Names names) {
    return next(state, names).map(s -> new Intent.Choice(s.line(), s.line()));
  }

  private static String key(State state, Scenario.Step step) {
    String verb = step.teaches().name().toLowerCase(Locale.ROOT);
    return "coach." + state.game().scenario().id() + "." + verb;
  }

  private static Optional<Scenario.Step> next(State state, Names names) {
    Optional<Scenario.Lesson> lesson = state.game().scenario().lesson();
    if (lesson.isEmpty() || state.phase() != Phase.TABLE) {
      return Optional.empty();
    }
    return lesson.get().steps().stream()
        .filter(s -> !done(state, s.teaches()) && possible(state, names, s.line()))
        .findFirst();
  }

  private static boolean done(State state, Scenario.Verb verb) {
    return Session.effective(state.log()).stream().map(Event::move).anyMatch(m -> is(m, verb));
  }

  private static boolean is(Move move, Scenario.Verb verb) {
    return switch (verb) {
      case ASK -> move instanceof Move.Ask;
      case PROPOSE -> move instanceof Move.Propose p && p.gives().isEmpty();
      case EXHIBIT -> move instanceof Move.Exhibit;
      case TRADE -> move instanceof Move.Propose p && !p.gives().isEmpty();
      case SIGN -> move instanceof Move.Initial;
    };
  }

  private static boolean possible(State state, Names names, String line) {
    Intent read = new Commands().read(line, state, names, new Vocabulary(state.game()), List.of());
    return read instanceof Intent.Do d && state.refuses(d.move()).isEmpty();
  }
}
