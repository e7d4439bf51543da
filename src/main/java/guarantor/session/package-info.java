/**
 * One game: moves in, events out, the state as their fold.
 *
 * <p>May see content, negotiation and persona. A seat is driven by a person, the engine, a bot or a
 * script, and the session does not know which. Example: {@code session.act("ukraine", new
 * Move.Adjourn())}.
 */
package guarantor.session;
