package guarantor.understanding;

import java.util.Arrays;
import java.util.List;

/**
 * What the model thinks of a sentence: probabilities, in the order of the heads' labels.
 *
 * @param pairs of act and stance together
 * @param levels of the first issue's ladder, "none stated" first; what the act says of stating one
 *     is weighed in
 */
record Scores(float[] issues, float[] intents, float[] polarities, float[] pairs, float[] levels) {
  private static final float NOTHING = 0.6f;

  static Scores of(Weights weights, Sentence sentence, Phrasebook book) {
    int[] features = Features.of(sentence, book.measures());
    float[] topics = weights.scores(features);
    float[] issues = slice(topics, weights, Head.ISSUE);
    Softmax.of(issues);
    String issue = weights.head(Head.ISSUE).labels().get(likeliest(issues));
    float[] levels = ladder(topics, weights, issue);
    String level =
        issue.equals(Head.NONE) ? Head.NONE : levelNames(weights, issue).get(best(levels));
    float[] acts = weights.scores(with(features, Features.stanceOf(sentence, issue, level)));
    Joint joint = Joint.of(weights.heads());
    float[] p = joint.probabilities(acts);
    if (levels.length > 0) {
      Act.weigh(levels, p, weights.head(Head.ACT).labels());
    }
    return new Scores(
        issues,
        Joint.marginal(
            p,
            joint.intents(),
            weights.first(Head.INTENT),
            weights.head(Head.INTENT).labels().size()),
        Joint.marginal(
            p,
            joint.polarities(),
            weights.first(Head.POLARITY),
            weights.head(Head.POLARITY).labels().size()),
        p,
        levels);
  }

  /** The ladder of an issue as probabilities; empty where there is no issue. */
  static float[] ladder(float[] topics, Weights weights, String issue) {
    List<String> all = weights.head(Head.LEVEL).labels();
    int first = weights.first(Head.LEVEL);
    int from = -1;
    int to = -1;
    for (int k = 0; k < all.size(); k++) {
      if (all.get(k).startsWith(issue + "/")) {
        from = from < 0 ? k : from;
        to = k + 1;
      }
    }
    float[] out = from < 0 ? new float[0] : Arrays.copyOfRange(topics, first + from, first + to);
    Softmax.of(out);
    return out;
  }

  static List<String> levelNames(Weights weights, String issue) {
    String start = issue + "/";
    return weights.head(Head.LEVEL).labels().stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()))
        .toList();
  }

  /** The likeliest issue; none only where it is clearly likelier. */
  static int likeliest(float[] issues) {
    if (issues[0] > NOTHING) {
      return 0;
    }
    int best = 1;
    for (int i = 2; i < issues.length; i++) {
      best = issues[i] > issues[best] ? i : best;
    }
    return best;
  }

  static int best(float[] p) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return best;
  }

  private static float[] slice(float[] all, Weights weights, String head) {
    int first = weights.first(head);
    return Arrays.copyOfRange(all, first, first + weights.head(head).labels().size());
  }

  private static int[] with(int[] features, int[] more) {
    int[] out = Arrays.copyOf(features, features.length + more.length);
    System.arraycopy(more, 0, out, features.length, more.length);
    Arrays.sort(out);
    return out;
  }
}
