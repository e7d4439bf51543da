package guarantor.authoring;

import guarantor.content.Content;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.content.Utterance;
import guarantor.understanding.Curriculum;
import guarantor.understanding.Phrasebook;
import guarantor.understanding.Reading;
import guarantor.understanding.Situation;
import guarantor.understanding.Understanding;
import guarantor.understanding.Weights;
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
    this.book = new Phrasebook(content, lexicons, measures);
  }

  /** The bytes of the weights that these sentences and the lexicons teach. */
  public byte[] weights(List<Utterance> rows) {
    return Curriculum.teach(book, content.issues().values(), lexicons, rows).bytes();
  }

  /** The reader with the weights of the program. */
  public Exam exam() {
    return new Exam(new Understanding(Weights.shipped(), book));
  }

  /** A reader that was taught by other voices alone. */
  public Exam examWithout(Set<String> voices, List<Utterance> rows) {
    List<Utterance> taught = rows.stream().filter(u -> !voices.contains(u.voice())).toList();
    return new Exam(new Understanding(Weights.of(weights(taught)), book));
  }

  /** Reads labelled sentences and counts. */
  public static final class Exam {
    private final Understanding understanding;

    private Exam(Understanding understanding) {
      this.understanding = understanding;
    }

    public Reading read(Utterance u) {
      return understanding.read(u.text(), new Situation(Optional.empty(), u.context()));
    }

    public Scorecard score(List<Utterance> rows) {
      return Scorecard.of(rows, rows.stream().map(this::read).toList());
    }
  }
}
