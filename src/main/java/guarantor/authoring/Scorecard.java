package guarantor.authoring;

import guarantor.content.Lexicon;
import guarantor.content.Utterance;
import guarantor.understanding.Curriculum;
import guarantor.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well labelled sentences were read. Shares are 0..1; a share of nothing is 0.
 *
 * @param topic issue rows whose first issue is one of theirs
 * @param negated polarity on rows with a word of negation
 * @param level right level, where the row states one that is on the ladder
 * @param overread rows on an issue that state no level, read as stating one
 * @param taken off-topic rows shown as a move
 * @param turnedAway rows of the negotiation not shown as a move
 * @param coverage issue rows marked certain
 * @param certainRight of those, issue and polarity both right
 * @param confusion "label as reading" -> rows, most first
 * @param calibration per tenth of confidence: rows, and how many of them had issue and polarity
 *     right
 */
public record Scorecard(
    int rows,
    int issueRows,
    double topic,
    double topicAmongThree,
    double intent,
    double intentAmongThree,
    double polarity,
    int negatedRows,
    double negated,
    int levelRows,
    double level,
    int levelless,
    double overread,
    int addressed,
    double addressee,
    int offTopicRows,
    double taken,
    int gameRows,
    double turnedAway,
    double coverage,
    double certainRight,
    SortedMap<String, Integer> confusion,
    List<Tenth> calibration) {

  /** Rows of one tenth of confidence, and how many had issue and polarity right. */
  public record Tenth(int rows, int right) {}

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "without", "nothing", "none", "nobody", "nor", "neither", "не",
          "ні", "нет", "без", "никогда", "ніколи", "nicht", "kein", "keine", "keinen", "ohne",
          "nie", "pas", "jamais", "sans", "aucun", "aucune", "rien");

  /** Rows with their readings, in the same order. */
  public static Scorecard of(List<Utterance> rows, List<Reading> readings) {
    Tally t = new Tally();
    for (int i = 0; i < rows.size(); i++) {
      t.count(rows.get(i), readings.get(i));
    }
    return t.card(rows.size());
  }

  private static final class Tally {
    private final SortedMap<String, Integer> sums = new TreeMap<>();
    private final SortedMap<String, Integer> confusion = new TreeMap<>();
    private final List<int[]> tenths = new ArrayList<>();

    Tally() {
      for (int i = 0; i < 10; i++) {
        tenths.add(new int[2]);
      }
    }

    private void add(String key, boolean counts) {
      sums.merge(key, counts ? 1 : 0, Integer::sum);
    }

    private int sum(String key) {
      return sums.getOrDefault(key, 0);
    }

    private double share(String part, String whole) {
      return sum(whole) == 0 ? 0 : (double) sum(part) / sum(whole);
    }

    void count(Utterance u, Reading r) {
      boolean intent = r.intent().equals(u.intent());
      add("intent", intent);
      add("intent3", r.intents().stream().anyMatch(l -> l.what().equals(u.intent())));
      if (!intent) {
        confusion.merge(u.intent() + " as " + r.intent(), 1, Integer::sum);
      }
      Optional<String> gold =
          u.issues().isEmpty()
              ? Optional.empty()
              : u.polarity().map(Lexicon.Polarity::name).map(p -> p.toLowerCase(Locale.ROOT));
      boolean stance = r.polarity().equals(gold);
      add("polarity", stance);
      boolean negated =
          Stream.of(
                  u.text()
                      .toLowerCase(Locale.ROOT)
                      .replaceAll("n['’]t\\b", " not")
                      .split("[^\\p{L}]+"))
              .anyMatch(NEGATIONS::contains);
      add("negatedRows", negated);
      add("negated", negated && stance);
      add("addressed", u.addressee().isPresent());
      add("addressee", u.addressee().isPresent() && r.addressee().equals(u.addressee()));
      add("off", u.intent().equals("off-topic"));
      add("taken", u.intent().equals("off-topic") && r.move());
      add("game", !Curriculum.TALK.contains(u.intent()));
      add("turned", !Curriculum.TALK.contains(u.intent()) && !r.move());
      if (!u.issues().isEmpty()) {
        topical(u, r, stance);
      }
    }

    private void topical(Utterance u, Reading r, boolean stance) {
      boolean right = r.issue().map(u.issues()::contains).orElse(false);
      add("issues", true);
      add("issue", right);
      add("issue3", r.issues().stream().anyMatch(l -> u.issues().contains(l.what())));
      add("certain", r.certain());
      add("certainRight", r.certain() && right && stance);
      int tenth = (int) Math.min(9, r.sure().issue() * r.sure().polarity() * 10);
      tenths.get(tenth)[0]++;
      tenths.get(tenth)[1] += right && stance ? 1 : 0;
      boolean onLadder = u.level().isPresent() && !u.level().get().contains(" ");
      add("levels", onLadder);
      add("levelless", u.level().isEmpty());
      add("overread", u.level().isEmpty() && r.level().isPresent());
      add(
          "level",
          onLadder
              && r.issue().equals(Optional.of(u.issues().get(0)))
              && r.level().equals(u.level()));
    }

    Scorecard card(int rows) {
      sums.put("rows", rows);
      return new Scorecard(
          rows,
          sum("issues"),
          share("issue", "issues"),
          share("issue3", "issues"),
          share("intent", "rows"),
          share("intent3", "rows"),
          share("polarity", "rows"),
          sum("negatedRows"),
          share("negated", "negatedRows"),
          sum("levels"),
          share("level", "levels"),
          sum("levelless"),
          share("overread", "levelless"),
          sum("addressed"),
          share("addressee", "addressed"),
          sum("off"),
          share("taken", "off"),
          sum("game"),
          share("turned", "game"),
          share("certain", "issues"),
          share("certainRight", "certain"),
          confusion,
          tenths.stream().map(t -> new Tenth(t[0], t[1])).toList());
    }
  }
}
