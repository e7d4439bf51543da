package guarantor.play;

/**
 * A program for a screen: keys in, frames out. A face runs it without knowing what it is about.
 *
 * <p>All methods are called on one thread.
 */
public interface App {

  /**
   * What to show now.
   *
   * @param width columns, at least {@link #minimumWidth()}
   * @param height rows, at least {@link #minimumHeight()}
   */
  Frame view(int width, int height);

  /** Takes one key. */
  void key(Key key);

  /** False once the program is over; the face then gives the terminal back. */
  boolean running();

  /** Columns below which the face shows a notice instead of the frame. */
  int minimumWidth();

  /** Rows below which the face shows a notice instead of the frame. */
  int minimumHeight();
}
