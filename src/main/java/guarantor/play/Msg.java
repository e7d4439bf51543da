package guarantor.play;

import guarantor.session.Event;
import guarantor.session.Refusal;
import guarantor.session.State;

/** What can happen to the model. */
public sealed interface Msg {

  /** A line was entered. */
  record Line(String text) implements Msg {}

  /** A game began or was resumed. */
  record Started(State state, Event last, String notice) implements Msg {}

  /** A move was committed and is on the disk. */
  record Committed(Event event, State state) implements Msg {}

  /** A move was refused. */
  record Refused(Refusal refusal) implements Msg {}

  /** Something failed outside the rules: one line a person understands. */
  record Failed(String message) implements Msg {}
}
