package guarantor.trials;

import guarantor.negotiation.Paper;
import guarantor.session.Move;
import java.util.Optional;

/** The counters on the table that would win a pledge. */
final class Counters {
  private Counters() {}

  /** The first, in order of weight; of seated delegations alone. */
  static Optional<Move> first(BotView view) {
    for (int party : view.heaviestFirst()) {
      for (Paper paper : Paper.values()) {
        boolean open = view.isSeated(party) && view.reply(party, paper).isPresent();
        boolean wins = open && view.reply(party, paper).get().suffices();
        Move accept = new Move.Accept(party, paper);
        if (wins && !view.hasPledged(party, paper) && view.allows(accept)) {
          return Optional.of(accept);
        }
      }
    }
    return Optional.empty();
  }
}
