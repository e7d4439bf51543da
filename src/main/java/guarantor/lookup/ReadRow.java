package guarantor.lookup;

import guarantor.understanding.Reading;
import java.util.List;
import java.util.Optional;

/**
 * How one sentence is read, as `read --json` prints it.
 *
 * @param issues likeliest first, with the model's probability
 * @param level level id of the first issue, where the text states one
 * @param polarity "for" or "against" the first issue or option as named
 * @param certain whether issue and polarity need no asking back
 * @param ask other readings, where not certain
 * @param move whether the text would be shown as a move at all
 * @param parts the points the text makes, each with the characters of its clause
 */
public record ReadRow(
    String text,
    String intent,
    List<IssueShare> issues,
    Optional<String> level,
    Optional<String> polarity,
    Optional<String> addressee,
    boolean certain,
    List<Reading.Alternative> ask,
    boolean move,
    Sure sure,
    List<IntentShare> intents,
    List<Reading.Part> parts) {

  /** An issue with its probability. */
  public record IssueShare(String issue, double confidence) {}

  /** An act with its probability. */
  public record IntentShare(String intent, double confidence) {}

  /** The probability of each field as read. */
  public record Sure(double intent, double issue, double level, double polarity) {}

  static ReadRow of(Reading r) {
    return new ReadRow(
        r.text(),
        r.intent(),
        r.issues().stream().map(l -> new IssueShare(l.what(), l.probability())).toList(),
        r.level(),
        r.polarity(),
        r.addressee(),
        r.certain(),
        r.ask(),
        r.move(),
        new Sure(r.sure().intent(), r.sure().issue(), r.sure().level(), r.sure().polarity()),
        r.intents().stream().map(l -> new IntentShare(l.what(), l.probability())).toList(),
        r.parts());
  }
}
