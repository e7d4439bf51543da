package guarantor.negotiation;

/** What bound an answer that is no plain yes. */
public enum Limit {
  NONE,
  /** An objection rules the level out. */
  BARRED,
  /** No record of its own goes so far, and no key opens it. */
  OPEN,
  /** Its record on when guarantees may start rules the tag out. */
  TIMING,
  /** On its ground, but worth too little to it at this hour. */
  PRICE,
  /** Its own annex asks for more than it backs. */
  ANNEX
}
