package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.content.Utterance;
import guarantor.understanding.Curriculum;
import guarantor.understanding.Phrasebook;
import guarantor.understanding.Reading;
import guarantor.understanding.Scorecard;
import guarantor.understanding.Situation;
import guarantor.understanding.Understanding;
import guarantor.understanding.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Teaches the reader of free text, and tells how well it reads. */
public final class Teaching {
  private final Content content;
  private final List<Lexicon> lexicons;
  private final Phrasebook book;

  public Teaching(Content content, List<Lexicon> lexicons, List<Measure> measures) {
    this.content = content;
    this.lexicons = List.copyOf(lexicons);
    this.book =
        new Phrasebook(
            content.issues().values(), content.delegations().values(), lexicons, measures);
  }

  /** The bytes of the weights that these sentences and the lexicons teach. */
  public byte[] weights(List<Utterance> rows) {
    return Curriculum.teach(book, content.issues().values(), lexicons, rows).bytes();
  }

  /** How rows are read with these weights. */
  public Scorecard score(byte[] weights, List<Utterance> rows) {
    return Scorecard.of(rows, readings(weights, rows));
  }

  private List<Reading> readings(byte[] weights, List<Utterance> rows) {
    Understanding understanding = new Understanding(Weights.of(weights), book);
    List<Reading> out = new ArrayList<>();
    for (Utterance u : rows) {
      out.add(understanding.read(u.text(), new Situation(Optional.empty(), u.context())));
    }
    return out;
  }

  /** How rows of some voices are read by a model that was taught by all others. */
  public Scorecard scoreWithout(Set<String> voices, List<Utterance> rows) {
    List<Utterance> taught = rows.stream().filter(u -> !voices.contains(u.voice())).toList();
    List<Utterance> held = rows.stream().filter(u -> voices.contains(u.voice())).toList();
    return score(weights(taught), held);
  }
}
