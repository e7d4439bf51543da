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

  static Scores of(Weights weights, Joint joint, Sentence sentence, Phrasebook book) {
    int[] features = Features.of(sentence, book.measures());
    float[] topics = weights.scores(features);
    float[] issues = slice(topics, weights, Head.ISSUE);
    Softmax.of(issues);
    String issue = weights.head(Head.ISSUE).labels().get(likeliest(issues));
    float[] levels = ladder(topics, weights, issue);
    String level =
        issue.equals(Head.NONE) ? Head.NONE : levelNames(weights, issue).get(best(levels));
    float[] acts = weights.scores(with(features, Features.stanceOf(sentence, issue, level)));
    float[] p = joint.probabilities(acts);
    if (levels.length > 0) {
      Act.weigh(levels, p, weights.head(Head.ACT).labels());
    }
    return new Scores(
        issues,
        marginal(p, joint.intents(), weights, Head.INTENT),
        marginal(p, joint.polarities(), weights, Head.POLARITY),
        p,
        levels);
  }

  /** The ladder of an issue as probabilities; empty where there is no issue. */
  private static float[] ladder(float[] topics, Weights weights, String issue) {
    int[] places = weights.head(Head.LEVEL).ladder(issue);
    int first = weights.first(Head.LEVEL);
    float[] out = new float[places.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = topics[first + places[k]];
    }
    Softmax.of(out);
    return out;
  }

  static List<String> levelNames(Weights weights, String issue) {
    Head levels = weights.head(Head.LEVEL);
    int start = Head.rung(issue, "").length();
    return Arrays.stream(levels.ladder(issue))
        .mapToObj(k -> levels.labels().get(k).substring(start))
        .toList();
  }

  /** The likeliest issue; none only where it is clearly likelier. */
  static int likeliest(float[] issues) {
    return issues[0] > NOTHING ? 0 : best(issues, 1);
  }

  static int best(float[] p) {
    return best(p, 0);
  }

  /** The likeliest from a place on. */
  static int best(float[] p, int from) {
    int best = from;
    for (int i = from + 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return best;
  }

  /** Sums the probability of pairs by one of their parts. */
  private static float[] marginal(float[] pairs, int[] parts, Weights weights, String head) {
    int first = weights.first(head);
    float[] out = new float[weights.head(head).labels().size()];
    for (int i = 0; i < pairs.length; i++) {
      out[parts[i] - first] += pairs[i];
    }
    return out;
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
