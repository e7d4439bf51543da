package guarantor.tui;

/** Keeps the trace of a fault where a person can find it; this room has no files. */
public interface Trace {

  /**
   * Keeps the trace.
   *
   * @return where it is, such as a path, for the line on standard error
   */
  String keep(Throwable fault);
}
