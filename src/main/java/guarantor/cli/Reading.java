package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.diagnostic.Diagnostic;
import guarantor.play.Hearing;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.LexiconFiles;
import guarantor.store.PackReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * The content, read behind the title: nobody waits for it before a game is chosen. A folder named
 * with --content is read at once, so that its faults are told before anything else.
 */
final class Reading {
  private final ContentFiles files;
  private final FutureTask<Content> content;
  private boolean begun;

  private Reading(ContentFiles files, Consumer<Diagnostic> left) {
    this.files = files;
    this.content = new FutureTask<>(() -> PackReader.read(files, left));
  }

  /**
   * The files of a folder; of an empty name, the program's own copy.
   *
   * @param left told what of a pack is left out
   */
  static Reading of(String folder, Consumer<Diagnostic> left) {
    if (folder.isEmpty()) {
      return new Reading(ContentFiles.shipped(), left);
    }
    Reading reading = new Reading(ContentFiles.given(Path.of(folder)), left);
    reading.content.run();
    reading.content();
    return reading;
  }

  /** Begins to read beside whatever else is done; a second time it does nothing. */
  void begin() {
    if (begun) {
      return;
    }
    begun = true;
    Thread reader = new Thread(content, "content");
    // leaving from the title waits for nobody
    reader.setDaemon(true);
    reader.start();
  }

  /** What the title lists; where the rest is not there yet, read without it. */
  List<Scenario> scenarios() {
    return content.isDone()
        ? List.copyOf(content().scenarios().values())
        : new ContentReader(files).scenarios();
  }

  /** The words of players; read where they are asked for. */
  Hearing.Words words() {
    LexiconFiles words = LexiconFiles.of(files);
    return new Hearing.Words(words.lexicons(), words.measures());
  }

  /** All of it, sound; waits until it is there. */
  Content content() {
    try {
      return content.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading content", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
