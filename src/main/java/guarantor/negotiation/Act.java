package guarantor.negotiation;

/** What a delegation may answer. */
public enum Act {
  /** Pledges the paper, perhaps reserving clauses. */
  ACCEPT,
  /** Pledges if a number of others sign. */
  PLEDGE_IF,
  /** Names the text it would accept: edits of the player's text. */
  COUNTER,
  /** Says no and names nothing. */
  REFUSE,
  /** Has no record on any clause asked. */
  RESERVE;

  public boolean pledges() {
    return this == ACCEPT || this == PLEDGE_IF;
  }
}
