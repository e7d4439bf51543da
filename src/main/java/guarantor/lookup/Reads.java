package guarantor.lookup;

import guarantor.content.Content;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.understanding.Phrasebook;
import guarantor.understanding.Situation;
import guarantor.understanding.Understanding;
import guarantor.understanding.Weights;
import java.util.List;
import java.util.Optional;

/** The reader of free text with the weights of the program, for commands. */
public final class Reads {
  private final Understanding understanding;

  public Reads(Content content, List<Lexicon> lexicons, List<Measure> measures) {
    understanding =
        new Understanding(Weights.shipped(), new Phrasebook(content, lexicons, measures));
  }

  /** How a sentence is read. */
  public ReadRow row(String text, Optional<String> addressee, String context) {
    return ReadRow.of(understanding.read(text, new Situation(addressee, context)));
  }
}
