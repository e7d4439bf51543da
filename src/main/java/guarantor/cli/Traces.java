package guarantor.cli;

import guarantor.store.TraceFile;
import guarantor.tui.Trace;

/**
 * Keeps the trace of a fault in a file, so that a person sees one line and we can read the rest.
 */
final class Traces implements Trace {
  @Override
  public String keep(Throwable fault) {
    return TraceFile.write(fault);
  }
}
