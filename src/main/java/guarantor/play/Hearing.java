package guarantor.play;

import guarantor.content.Content;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.understanding.Phrasebook;
import guarantor.understanding.Reading;
import guarantor.understanding.Situation;
import guarantor.understanding.Understanding;
import guarantor.understanding.Weights;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The reader of free text, made in the background while the title stands; a line waits for it. */
public interface Hearing {

  /** The words of players, as content has them. */
  record Words(List<Lexicon> lexicons, List<Measure> measures) {}

  /** How a sentence is read; empty where there is no reader. */
  Optional<Reading> read(String text, Situation situation);

  /** No reader: every line is a command. */
  static Hearing none() {
    return (text, situation) -> Optional.empty();
  }

  /** A reader that is being made in a thread of its own; the words are read there too. */
  static Hearing of(Callable<Content> content, Callable<Words> words) {
    FutureTask<Understanding> task = new FutureTask<>(() -> made(content.call(), words.call()));
    Thread thread = new Thread(task, "reader-of-free-text");
    thread.setDaemon(true);
    thread.start();
    return (text, situation) -> {
      try {
        return Optional.of(task.get().read(text, situation));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        // Lexicons with faults: lint names them; the commands go on without them.
        return Optional.empty();
      }
    };
  }

  private static Understanding made(Content content, Words words) {
    return new Understanding(
        Weights.shipped(), new Phrasebook(content, words.lexicons(), words.measures()));
  }
}
