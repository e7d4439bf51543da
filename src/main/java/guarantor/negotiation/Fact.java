package guarantor.negotiation;

import java.util.List;

/**
 * One thing that happened at the table. Facts are what a log keeps: the state is their fold, so
 * that loading a game runs no delegation.
 */
public sealed interface Fact {

  /** A costly move was paid for. */
  record Paid(boolean corridor) implements Fact {}

  /** Clauses of the public text changed. */
  record Tabled(List<Edit> edits) implements Fact {
    public Tabled {
      edits = List.copyOf(edits);
    }
  }

  /** A give was made, to one party or (party = {@link Edit#JOINT}) in the room. */
  record Gave(int give, int party, int price) implements Fact {}

  /**
   * A delegation answered.
   *
   * @param offer edits of a private copy that are not in the public text; empty in the room
   * @param gives gives offered with that private copy (bitmask)
   * @param cause why it looked at the text
   * @param again whether it says the same as before: then it holds, and only the tally counts it
   */
  record Answered(Answer answer, List<Edit> offer, long gives, Cause cause, boolean again)
      implements Fact {
    public Answered {
      offer = List.copyOf(offer);
    }
  }

  /** Why a delegation looked at the text. */
  enum Cause {
    ASKED,
    LEAK,
    TIE,
    TOUCHED,
    REOPENED,
    RECORD
  }

  /** The draw for a leak: it leaked where {@code draw < chance}. */
  record Leaked(int chance, int draw) implements Fact {
    public boolean leaked() {
      return draw < chance;
    }
  }

  /**
   * The player called an answer before confirming: right or wrong, and whether it earned a reading.
   */
  record Called(int party, Act act, int clause, boolean right, boolean reading) implements Fact {}

  /** A reading was spent: a delegation's nearest counter to the public text. */
  record Read(Answer answer) implements Fact {}

  /** A delegation's yes ground on a clause was shown. */
  record Shown(int party, int item, int reach) implements Fact {}

  /** A position's statement was spoken; each only once a game. */
  record Spoke(int party, int ref, int item) implements Fact {}

  /** A record dated since the last sitting changed what a party may say on a clause. */
  record Arrived(int party, int ref, int item) implements Fact {}

  /** What is in the folder of exhibits now. */
  record Packed(List<Integer> refs) implements Fact {
    public Packed {
      refs = List.copyOf(refs);
    }
  }

  /**
   * An exhibit was laid against a party's record on a clause.
   *
   * @param against the record it met, or -1 where only the status quo stood
   * @param comparisons how many of the three it won
   * @param answers whether that record stops counting: an objection that lost
   * @param level the level it opens; 0 where it lost or there was nothing to open
   */
  record Exhibited(
      int party, int item, int ref, int against, int comparisons, boolean answers, int level)
      implements Fact {
    public boolean won() {
      return comparisons >= 2;
    }
  }

  /** Evidence was laid before a party on a clause: it opens nothing and enters the preamble. */
  record Recited(int party, int item, int ref) implements Fact {}

  /** A press notice was opened. */
  record Checked(String notice) implements Fact {}

  /** The spoiler's next target. */
  record Announced(int item) implements Fact {}

  /** The spoiler spoke on a clause. */
  record Acted(int ref, int item) implements Fact {}

  /** A clause is marked for a delegation whose own record names that fear. */
  record Marked(int party, int item, int ref) implements Fact {}

  /** A mark was answered. */
  record Cleared(int party, int item, Means means) implements Fact {}

  /** How a mark was answered. */
  enum Means {
    NARROWED,
    EXHIBIT,
    RALLY
  }

  /** A mark still standing at the end of a sitting took a level of yes ground. */
  record Bit(int party, int item) implements Fact {}

  /** A press line: a floor on one clause, with the points it earned. */
  record Pressed(int ref, int item, int level, int points) implements Fact {}

  /** Points lost to a press line missed. */
  record Charged(int item, int points) implements Fact {}

  /** A sitting opened at one of its stops. */
  record Opened(int sitting, String stop) implements Fact {}

  /** The player adjourned; the moves left are lost. */
  record Adjourned(int movesLost) implements Fact {}

  /** A sitting ended. */
  record Closed(int sitting) implements Fact {}

  /** The instruction under which the text will be read. */
  record Instructed(String instruction) implements Fact {}

  /** The player initialled the text. */
  record Initialled() implements Fact {}

  /** The player left without a text. */
  record WalkedOut() implements Fact {}

  /** The silence procedure ended on one clause: where it stands, and who broke it above. */
  record Silence(int item, int asked, int level, int force, long broken) implements Fact {}

  /**
   * The Compact was settled.
   *
   * @param signers voices that sign it (bitmask)
   * @param rows parties that join by tie (bitmask)
   * @param letters where it falls: unconditional pledgers whose annexes stand alone (bitmask)
   * @param free who is not bound by which clauses
   */
  record Settled(boolean stands, long signers, long rows, long letters, List<Free> free)
      implements Fact {
    public Settled {
      free = List.copyOf(free);
    }

    /** Per party, the clauses it is not bound by (bitmasks of items). */
    public List<Long> reserved(int parties) {
      Long[] masks = new Long[parties];
      java.util.Arrays.fill(masks, 0L);
      free.forEach(f -> masks[f.party()] = f.reserved());
      return List.of(masks);
    }
  }

  /** The clauses a party is not bound by (bitmask of items). */
  record Free(int party, long reserved) {}
}
