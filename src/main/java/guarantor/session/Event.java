package guarantor.session;

import guarantor.negotiation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One committed move with what came of it.
 *
 * @param number from 1
 * @param seat whose move it is
 * @param typed the player's own words, where the move was typed
 */
public record Event(int number, String seat, Move move, Optional<String> typed, List<Fact> facts) {
  public Event {
    facts = List.copyOf(facts);
  }
}
