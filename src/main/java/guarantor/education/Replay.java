package guarantor.education;

import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Refusal;
import guarantor.session.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A hand-in played again from its moves.
 *
 * @param session as far as the moves could be played
 * @param firstFault the first move that does not lead where the hand-in says
 */
public record Replay(Session session, Optional<Fault> firstFault) {

  /** What does not hold. */
  public record Fault(int event, String words) {}

  /**
   * Plays a hand-in's moves.
   *
   * @param outcome the digest of an event and of the digest before it
   */
  public static Replay of(Game game, HandIn handIn, Chain outcome) {
    Session session = Session.start(game, handIn.level(), handIn.seed());
    String before = "";
    for (int i = 0; i < handIn.moves().size(); i++) {
      HandIn.Made made = handIn.moves().get(i);
      Optional<Fault> fault = i == 0 ? first(made) : play(session, made);
      if (fault.isEmpty() && made.number() != i + 1) {
        fault = Optional.of(new Fault(i + 1, "event " + (i + 1) + " bears another number"));
      }
      if (fault.isPresent()) {
        return new Replay(session, fault);
      }
      Event event = session.log().get(i);
      before = outcome.after(before, event);
      if (!before.equals(made.outcome())) {
        String words = "event " + (i + 1) + " (" + kind(made) + ") does not end as it says";
        return new Replay(session, Optional.of(new Fault(i + 1, words)));
      }
    }
    return new Replay(session, Optional.empty());
  }

  /** Links an event to the digest of all before it. */
  public interface Chain {
    String after(String before, Event event);
  }

  /** A chain from a digest of one text. */
  public static Chain chain(Function<Event, String> outcome, Function<String, String> digest) {
    return (before, event) -> digest.apply(before + "\n" + outcome.apply(event)).substring(0, 16);
  }

  private static Optional<Fault> first(HandIn.Made made) {
    return made.move() instanceof Move.Begin
        ? Optional.empty()
        : Optional.of(new Fault(1, "event 1 (" + kind(made) + ") is no beginning of a game"));
  }

  private static Optional<Fault> play(Session session, HandIn.Made made) {
    int n = session.log().size() + 1;
    try {
      Session.Outcome done = session.act(made.seat(), made.move(), made.typed());
      return done.refusal().map(r -> new Fault(n, refused(n, made, r)));
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      // A forged move can name a delegation or clause that no menu offers.
      String words = "event " + n + " (" + kind(made) + ") cannot be played on this table";
      return Optional.of(new Fault(n, words));
    }
  }

  private static String refused(int n, HandIn.Made made, Refusal r) {
    String reason = r.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "event " + n + " (" + kind(made) + ") is against the rules: " + reason;
  }

  private static String kind(HandIn.Made made) {
    return made.move().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
