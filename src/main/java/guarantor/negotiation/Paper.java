package guarantor.negotiation;

/** What a delegation answers as one: the Sentence, or the Compact together with its own annex. */
public enum Paper {
  SENTENCE,
  COMPACT
}
