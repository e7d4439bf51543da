package guarantor.negotiation;

/** What a party may do at the table. */
public enum Role {
  /** Speaks, answers, signs and counts. */
  VOICE,
  /** Never speaks; joins by tie and offers only what a record backs. */
  ROW,
  /** Speaks and answers; breaks no silence and signs nothing. */
  ORGANISATION,
  /** Answers and may sign; counts for no quorum. The text may give it a veto. */
  OPPONENT,
  /** Acts against the text. */
  SPOILER,
  /** Not there. */
  EMPTY
}
