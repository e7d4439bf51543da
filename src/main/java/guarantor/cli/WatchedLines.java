package guarantor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lines that a person types, remembered; reading one ends early, with no line, when what is watched
 * has changed.
 */
final class WatchedLines extends BufferedReader {
  private static final long EVERY_MS = 250;

  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
  private final List<String> typed = new ArrayList<>();
  private final BooleanSupplier changed;
  private boolean ended;
  private boolean interrupted;

  WatchedLines(InputStream in, BooleanSupplier changed) {
    super(Reader.nullReader());
    this.changed = changed;
    Thread reader = new Thread(() -> pump(in), "lines");
    reader.setDaemon(true);
    reader.start();
  }

  private void pump(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException e) {
      // What cannot be read any more has ended.
    }
    lines.add(Optional.empty());
  }

  /** The lines so far. */
  List<String> typed() {
    return List.copyOf(typed);
  }

  /** Whether reading ended because of a change, and not because the lines did. */
  boolean interrupted() {
    return interrupted && !ended;
  }

  @Override
  public String readLine() throws IOException {
    interrupted = false;
    try {
      while (true) {
        if (changed.getAsBoolean()) {
          interrupted = true;
          return null;
        }
        Optional<String> next = lines.poll(EVERY_MS, TimeUnit.MILLISECONDS);
        if (next != null && next.isEmpty()) {
          ended = true;
          return null;
        }
        if (next != null) {
          typed.add(next.get());
          return next.get();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
