package guarantor.negotiation;

/** Where a clause stands in the text. */
public enum Part {
  /** Joint, owned by the allies and settled by silence. */
  SENTENCE,
  /** Joint, shaped by the player and settled by signatures. */
  COMPACT,
  /** One copy for each guarantor, signed with the compact. */
  ANNEX;

  /** The paper a delegation answers when a clause of this part is touched. */
  public Paper paper() {
    return this == SENTENCE ? Paper.SENTENCE : Paper.COMPACT;
  }
}
