package guarantor.trials;

import guarantor.session.Move;

/** A player without a person: one for each game, so that it may remember. */
interface Bot {
  /** The next move; one that is refused counts as an adjournment or a silence. */
  Move move(BotView view);
}
