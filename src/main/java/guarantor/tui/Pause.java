package guarantor.tui;

/** Waits; handed in by the door, which alone has a clock. {@code Thread::sleep} is one. */
@FunctionalInterface
public interface Pause {

  /** Returns after about so many milliseconds. */
  void of(long millis) throws InterruptedException;
}
