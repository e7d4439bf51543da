package guarantor.understanding;

import guarantor.content.Content;
import guarantor.content.Lexicon;
import guarantor.content.Measure;
import guarantor.understanding.Reading.Alternative;
import guarantor.understanding.Reading.Likely;
import guarantor.understanding.Reading.Part;
import guarantor.understanding.Reading.Sure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a player's sentence: tokens, clauses and cues; then issue and level, then act and stance.
 * Pure: the same text in the same situation is read alike on every machine.
 */
public final class Understanding {
  /** From this probability of an act of the negotiation on, a text is taken for one. */
  private static final double MOVE = 0.85;

  /** The same where a longer text names nothing that is on the table. */
  private static final double MOVE_ABOUT_NOTHING = 0.95;

  private static final int SHORT = 5;

  /** From this probability of issue and polarity together on, a reading is certain. */
  private static final double CERTAIN = 0.9;

  /**
   * Up to this probability that none is stated a level is read; asked for less, where turned down.
   */
  private static final double UNSTATED = 0.95;

  private static final double UNSTATED_TURNED_DOWN = 0.6;
  private static final int SHOWN = 3;

  private final Weights weights;
  private final Joint joint;
  private final Phrasebook book;

  public Understanding(Weights weights, Phrasebook book) {
    this.weights = weights;
    this.joint = Joint.of(weights.heads());
    this.book = book;
  }

  /** The reader with the weights of the program. */
  public static Understanding shipped(
      Content content, List<Lexicon> lexicons, List<Measure> measures) {
    return new Understanding(Weights.shipped(), new Phrasebook(content, lexicons, measures));
  }

  public Reading read(String text, Situation situation) {
    Sentence s = Sentence.of(text, situation.context(), book);
    Scores scores = Scores.of(weights, joint, s, book);
    List<String> acts = weights.head(Head.INTENT).labels();
    List<String> topics = weights.head(Head.ISSUE).labels();
    List<Likely> intents = ranked(acts, scores.intents(), SHOWN);
    List<Likely> found = ranked(topics, scores.issues(), SHOWN + 1);
    boolean about = Scores.likeliest(scores.issues()) != 0;
    double move = 1;
    for (int i = 0; i < acts.size(); i++) {
      move -= Curriculum.TALK.contains(acts.get(i)) ? scores.intents()[i] : 0;
    }
    List<Likely> issues = about ? issues(found) : List.of();
    Stated stated = about ? stated(s, scores, issues.get(0).what()) : Stated.NONE;
    int stance = Scores.best(scores.polarities());
    Optional<String> polarity = about ? polarity(stance) : Optional.empty();
    double sureStance = about ? scores.polarities()[stance] : 1;
    Sure sure =
        new Sure(
            intents.get(0).probability(),
            about ? issues.get(0).probability() : scores.issues()[0],
            stated.probability(),
            sureStance,
            move);
    long words = s.tokens().stream().filter(Token::isWord).count();
    boolean shown = move >= (about || words <= SHORT ? MOVE : MOVE_ABOUT_NOTHING);
    boolean certain = shown && sure.issue() * sure.polarity() >= CERTAIN;
    return new Reading(
        text,
        intents.get(0).what(),
        intents,
        issues,
        stated.level(),
        polarity,
        Addressee.of(s).or(situation::addressee),
        shown,
        certain,
        sure,
        parts(s, situation, issues, stated, polarity),
        certain ? List.of() : alternatives(intents, issues, stated, scores));
  }

  private static Optional<String> polarity(int stance) {
    return stance == 0 ? Optional.empty() : Optional.of(Curriculum.POLARITIES.get(stance));
  }

  /** The likeliest issues. */
  private static List<Likely> issues(List<Likely> found) {
    return found.stream().filter(l -> !l.what().equals(Head.NONE)).limit(SHOWN).toList();
  }

  private record Stated(Optional<String> level, double probability) {
    static final Stated NONE = new Stated(Optional.empty(), 1);
  }

  /** The level a text states: by number and unit first, else by the model. */
  private Stated stated(Sentence s, Scores scores, String issue) {
    float[] levels = scores.levels();
    boolean turnsDown =
        Act.of(weights.head(Head.ACT).labels().get(Scores.best(scores.pairs()))) == Act.TURNS_DOWN;
    List<String> names = Scores.levelNames(weights, issue);
    int best = Scores.best(levels, 1);
    double unstated = levels[0];
    double most = turnsDown ? UNSTATED_TURNED_DOWN : UNSTATED;
    List<String> measured = Measured.levels(s, book.measures(), issue);
    if (!measured.isEmpty() && unstated < most) {
      // Of several the last is where a bargain ends: "from fifty years we come down to fifteen".
      return new Stated(Optional.of(measured.get(measured.size() - 1)), 1 - unstated / 2);
    }
    return unstated > most
        ? new Stated(Optional.empty(), unstated)
        : new Stated(Optional.of(names.get(best)), levels[best] / (1 - unstated));
  }

  private List<Part> parts(
      Sentence s,
      Situation situation,
      List<Likely> issues,
      Stated stated,
      Optional<String> polarity) {
    List<Part> out = new ArrayList<>();
    if (issues.isEmpty()) {
      return out;
    }
    String primary = issues.get(0).what();
    for (Clause c : s.clauses()) {
      int from = s.tokens().get(c.from()).start();
      int to = s.tokens().get(c.to() - 1).end();
      boolean names = s.topics().stream().anyMatch(m -> c.holds(m.from()) && m.meaning().clear());
      if (!names) {
        continue;
      }
      Sentence alone = Sentence.of(s.text().substring(from, to), situation.context(), book);
      Scores scores = Scores.of(weights, joint, alone, book);
      int issue = Scores.best(scores.issues());
      String topic = weights.head(Head.ISSUE).labels().get(issue);
      boolean known = out.stream().anyMatch(p -> p.issue().equals(topic));
      if (issue == 0 || known || scores.issues()[issue] < 0.5) {
        continue;
      }
      boolean main = topic.equals(primary);
      Optional<String> own = polarity(Scores.best(scores.polarities()));
      out.add(
          new Part(
              role(c, main),
              topic,
              main ? stated.level() : stated(alone, scores, topic).level(),
              main ? polarity : own,
              from,
              to));
    }
    if (out.stream().noneMatch(p -> p.issue().equals(primary))) {
      out.add(0, new Part("get", primary, stated.level(), polarity, 0, s.text().length()));
    }
    return out;
  }

  private static String role(Clause c, boolean primary) {
    if (primary) {
      return "get";
    }
    return switch (c.role()) {
      case MAIN -> "get";
      case CONDITION -> "condition";
      case RETURN -> "give";
    };
  }

  private List<Alternative> alternatives(
      List<Likely> intents, List<Likely> issues, Stated stated, Scores scores) {
    List<Alternative> out = new ArrayList<>();
    int best = Scores.best(scores.polarities());
    int[] stances = {best, best == 1 ? 2 : 1};
    for (int i = 0; i < Math.max(1, issues.size()) && out.size() < SHOWN; i++) {
      boolean first = i == 0;
      Optional<String> issue =
          issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(i).what());
      for (int k = 0; k < (first && !issues.isEmpty() ? 2 : 1) && out.size() < SHOWN; k++) {
        Optional<String> stance = issue.isEmpty() ? Optional.empty() : polarity(stances[k]);
        String act = intents.get(0).what();
        out.add(new Alternative(act, issue, first ? stated.level() : Optional.empty(), stance));
      }
    }
    for (int k = 1; k < intents.size() && out.size() < SHOWN; k++) {
      out.add(
          new Alternative(
              intents.get(k).what(),
              issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(0).what()),
              stated.level(),
              Optional.empty()));
    }
    return out;
  }

  private static List<Likely> ranked(List<String> labels, float[] p, int most) {
    List<Likely> all = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      all.add(new Likely(labels.get(i), p[i]));
    }
    all.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return all.subList(0, Math.min(most, all.size()));
  }
}
