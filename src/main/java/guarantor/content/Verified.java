package guarantor.content;

/** How much of the page was seen. */
public enum Verified {
  READ_IN_FULL,
  EXCERPT,
  /** No page read: marked, and never decisive. */
  FROM_MEMORY
}
