package guarantor.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A terminal line in memory: what was sent, in how many writes and flushes, and its size. */
final class Wire extends OutputStream implements Device {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private TerminalSize size;
  int writes;
  int flushes;
  int restores;

  Wire(int columns, int rows) {
    size = new TerminalSize(columns, rows);
  }

  /** A terminal on this line with these bytes typed, and then the end. */
  Tty typed(String keys) {
    return tty(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
  }

  Tty tty(InputStream keys) {
    try {
      return new Tty(keys, this, this, millis -> {});
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Keys that never come. */
  static InputStream silence() {
    return new InputStream() {
      @Override
      public synchronized int read() throws IOException {
        try {
          while (true) {
            wait();
          }
        } catch (InterruptedException stopped) {
          throw new IOException(stopped);
        }
      }
    };
  }

  void resize(int columns, int rows) {
    size = new TerminalSize(columns, rows);
  }

  /** What was sent since the last forget. */
  String sent() {
    return sent.toString(StandardCharsets.UTF_8);
  }

  void forget() {
    sent.reset();
    writes = 0;
    flushes = 0;
  }

  /** Bytes sent since the last forget. */
  int bytes() {
    return sent.size();
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    writes++;
    sent.write(bytes, offset, length);
  }

  @Override
  public void flush() {
    flushes++;
  }

  @Override
  public TerminalSize size() {
    return size;
  }

  @Override
  public void restore() {
    restores++;
  }
}
