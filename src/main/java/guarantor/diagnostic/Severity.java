package guarantor.diagnostic;

/** How much a finding matters. */
public enum Severity {
  ERROR,
  WARNING,
  /** The writer's own note to do. */
  AUTHOR
}
