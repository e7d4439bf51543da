package guarantor.lookup;

import guarantor.session.Difficulty;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Refusal;
import guarantor.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Plays a log's moves again and compares what comes of them with what the log says. */
public final class Rerun {
  private static final int SHOWN = 60;

  private Rerun() {}

  /**
   * Where a log and a second run part.
   *
   * @param event number of the first event that differs
   * @param move kind of its move
   * @param reason "differs", "refused" or "impossible"
   * @param logged what the log says from the difference on, cut
   * @param rerun what the second run says there
   */
  public record Divergence(int event, String move, String reason, String logged, String rerun) {
    /** One line for people. */
    public String words() {
      return switch (reason) {
        case "differs" ->
            "event "
                + event
                + " ("
                + move
                + ") ends otherwise: logged ..."
                + logged
                + "..., run again ..."
                + rerun
                + "...";
        case "refused" -> "event " + event + " (" + move + ") is against the rules: " + rerun;
        default -> "event " + event + " (" + move + ") cannot be played on this table";
      };
    }
  }

  /**
   * The first divergence, if there is one.
   *
   * @param outcome an event's outcome as one text; equal texts are equal outcomes
   */
  public static Optional<Divergence> firstDivergence(
      Game game,
      Difficulty difficulty,
      long seed,
      List<Event> log,
      Function<Event, String> outcome) {
    if (log.isEmpty()) {
      return Optional.empty();
    }
    Session session = Session.start(game, difficulty, seed);
    Optional<Divergence> first = compare(log.get(0), session.log().get(0), outcome);
    for (int i = 1; i < log.size() && first.isEmpty(); i++) {
      first = again(session, log.get(i), outcome);
    }
    return first;
  }

  private static Optional<Divergence> again(
      Session session, Event logged, Function<Event, String> outcome) {
    Session.Outcome rerun;
    try {
      rerun = session.act(logged.seat(), logged.move(), logged.typed());
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      // A forged log can name a delegation or clause that no menu offers.
      return Optional.of(at(logged, "impossible", "", ""));
    }
    if (rerun.refusal().isPresent()) {
      Refusal r = rerun.refusal().get();
      String reason = Words.id(r.reason()).replace('-', ' ');
      String about = r.arguments().isEmpty() ? "" : " (" + String.join(", ", r.arguments()) + ")";
      return Optional.of(at(logged, "refused", "", reason + about));
    }
    return compare(logged, rerun.event().orElseThrow(), outcome);
  }

  private static Optional<Divergence> compare(
      Event logged, Event rerun, Function<Event, String> outcome) {
    String a = outcome.apply(logged);
    String b = outcome.apply(rerun);
    if (a.equals(b)) {
      return Optional.empty();
    }
    int from = 0;
    while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    return Optional.of(at(logged, "differs", cut(a, from), cut(b, from)));
  }

  private static String cut(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + SHOWN));
  }

  private static Divergence at(Event e, String reason, String logged, String rerun) {
    String move = e.move().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new Divergence(e.number(), move, reason, logged, rerun);
  }
}
