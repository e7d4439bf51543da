package guarantor.cli;

import guarantor.authoring.Teaching;
import guarantor.content.Content;
import guarantor.store.ContentFiles;
import guarantor.store.ContentReader;
import guarantor.store.LexiconFiles;
import guarantor.store.TrainedFile;
import guarantor.store.UtterancesFile;
import java.nio.file.Path;
import java.util.List;

/**
 * The build's step that makes the weights of the reader of free text. Does nothing when neither the
 * sentences, the lexicons, the issues, the delegations nor the reader's own classes changed.
 */
public final class Teach {
  private Teach() {}

  /**
   * @param args folder of the content, folder of the labelled sentences, folder of the reader's
   *     classes, file to write, file that notes what it was made of
   */
  public static void main(String[] args) {
    Path contentFolder = Path.of(args[0]);
    Path sentences = Path.of(args[1]);
    TrainedFile file =
        TrainedFile.of(
            Path.of(args[3]),
            Path.of(args[4]),
            List.of(
                contentFolder.resolve("lexicon"),
                contentFolder.resolve("delegations"),
                contentFolder.resolve("issues.json"),
                sentences,
                Path.of(args[2])));
    if (file.isCurrent()) {
      return;
    }
    ContentFiles files = ContentFiles.in(contentFolder);
    Content content = new ContentReader(files).check().content();
    LexiconFiles words = LexiconFiles.of(files);
    file.write(
        new Teaching(content, words.lexicons(), words.measures())
            .weights(UtterancesFile.read(sentences)));
  }
}
