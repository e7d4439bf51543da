package guarantor.play;

import guarantor.session.Event;
import guarantor.session.Refusal;
import guarantor.session.State;
import java.util.List;

/** What can happen to the model. */
public sealed interface Msg {

  /** A line was entered. */
  record Line(String text) implements Msg {}

  /** A game began or was resumed. */
  record Started(State state, Event last, String notice) implements Msg {}

  /** A game under an assignment began or was resumed. */
  record Assigned(Course course, State state, String notice) implements Msg {}

  /** There is something to choose on the title. */
  record Offered(String message, List<Intent.Choice> choices) implements Msg {}

  /** The hand-in was written. */
  record HandedIn(String path) implements Msg {}

  /** A move was committed and is on the disk. */
  record Committed(Event event, State state) implements Msg {}

  /** A move was refused. */
  record Refused(Refusal refusal) implements Msg {}

  /** Something failed outside the rules: one line a person understands. */
  record Failed(String message) implements Msg {}
}
