package guarantor.store;

import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of players: {@code lexicon/en.json} and its sisters, and {@code lexicon/measures.json}.
 * Read apart from the rest, because a game starts without them, and left out of the content's hash,
 * because no decision rests on them.
 */
public record LexiconFiles(List<Lexicon> lexicons, List<Measure> measures) {
  static final String FOLDER = "lexicon/";
  private static final String MEASURES = FOLDER + "measures.json";

  public LexiconFiles {
    lexicons = List.copyOf(lexicons);
    measures = List.copyOf(measures);
  }

  /**
   * The file measures.json.
   *
   * @param measures quantities that name a level in any language
   */
  record Measures(List<Measure> measures) {}

  /** The lexicons of some content; refused with all their faults. */
  public static LexiconFiles of(ContentFiles files) {
    Problems problems = new Problems();
    LexiconFiles out = read(files, problems);
    problems.throwIfErrors();
    return out;
  }

  static LexiconFiles read(ContentFiles files, Problems problems) {
    List<Lexicon> lexicons = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      String name = files.shown(file.getKey());
      if (file.getKey().equals(MEASURES)) {
        Measures read = Json.bind(name, file.getValue(), Measures.class, problems);
        measures.addAll(read == null ? List.of() : read.measures());
      } else if (file.getKey().startsWith(FOLDER)) {
        Lexicon read = Json.bind(name, file.getValue(), Lexicon.class, problems);
        if (read != null) {
          lexicons.add(read);
        }
      }
    }
    return new LexiconFiles(lexicons, measures);
  }
}
