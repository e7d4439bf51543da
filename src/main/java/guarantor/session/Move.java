package guarantor.session;

import guarantor.negotiation.Act;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Paper;
import java.util.List;
import java.util.Optional;

/** What a seat may do. Numbers are the docket's; logs write ids. */
public sealed interface Move {

  /** Whether it costs one of the sitting's moves. */
  default boolean costly() {
    return false;
  }

  /** Whether an offer is heard by all seated or by one. */
  enum Place {
    ROOM,
    CORRIDOR
  }

  /** What the player says a delegation will answer. */
  record Call(int party, Act act, int clause) {}

  /** The first event of every game: it opens the first sitting. */
  record Begin() implements Move {}

  /** Choose where to go, where a sitting has two stops. */
  record Travel(String stop) implements Move {}

  /** Choose the instruction; changeable until the first costly move. */
  record Instruct(String instruction) implements Move {}

  /** Ask a delegation what it holds on a clause. */
  record Ask(int party, int item) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /**
   * Propose edits with gives.
   *
   * @param party whom, in the corridor; {@link Edit#JOINT} in the room
   */
  record Propose(List<Edit> edits, List<Integer> gives, Place place, int party, Optional<Call> call)
      implements Move {
    public Propose {
      edits = List.copyOf(edits);
      gives = List.copyOf(gives);
    }

    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Table a design: all its levels at once, in the room. */
  record Blueprint(String blueprint, Optional<Call> call) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Take a delegation's standing counter. */
  record Accept(int party, Paper paper) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Put five positions in the folder, at the opening of a sitting. */
  record Pack(List<Integer> refs) implements Move {
    public Pack {
      refs = List.copyOf(refs);
    }
  }

  /** Lay an exhibit against the record a seated delegation rests on. */
  record Exhibit(int ref, int party, int item) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Ask one that has pledged to speak to those tied to it: clears their marks on a clause. */
  record Rally(int party, int item) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Open a press notice. */
  record Check(String notice) implements Move {
    @Override
    public boolean costly() {
      return true;
    }
  }

  /** Spend a reading on a delegation. */
  record Read(int party) implements Move {}

  /** Return a clause that nobody has pledged to the last level anyone did. */
  record Withdraw(int item) implements Move {}

  /** End the sitting; moves left are lost. */
  record Adjourn() implements Move {}

  /** The press line at the end of a sitting: one of Ukraine's own records, or silence (-1). */
  record Press(int ref) implements Move {}

  /** Initial the text: the game ends. */
  record Initial() implements Move {}

  /** Leave without a text: the game ends. */
  record WalkOut() implements Move {}

  /** Take back the last move. */
  record Undo() implements Move {}
}
