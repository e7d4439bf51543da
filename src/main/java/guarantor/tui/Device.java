package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;

/** What a terminal's line knows besides its bytes: how large it is and how it was found. */
interface Device {

  /** The size now, in columns and rows. */
  TerminalSize size() throws IOException;

  /** Puts the line back as it was found; may be called twice. */
  void restore() throws IOException;
}
