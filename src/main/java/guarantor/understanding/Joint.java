package guarantor.understanding;

import java.util.List;

/**
 * Act and stance, decided together: a question has no stance, a withdrawal is against. A pair is
 * scored by the sum of three weights: the act's, the stance's and the pair's own.
 *
 * @param intents label numbers of the acts, one for each pair
 * @param polarities label numbers of the stances
 * @param pairs label numbers of the pairs themselves
 */
record Joint(int[] intents, int[] polarities, int[] pairs) {
  static final String GLUE = "|";

  static Joint of(List<Head> heads) {
    int intent = Head.first(heads, Head.INTENT);
    int polarity = Head.first(heads, Head.POLARITY);
    int pair = Head.first(heads, Head.ACT);
    List<String> intents = Head.of(heads, Head.INTENT).labels();
    List<String> polarities = Head.of(heads, Head.POLARITY).labels();
    List<String> pairs = Head.of(heads, Head.ACT).labels();
    int[][] out = new int[3][pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int cut = pairs.get(i).indexOf(GLUE);
      out[0][i] = intent + intents.indexOf(pairs.get(i).substring(0, cut));
      out[1][i] = polarity + polarities.indexOf(pairs.get(i).substring(cut + 1));
      out[2][i] = pair + i;
    }
    return new Joint(out[0], out[1], out[2]);
  }

  int size() {
    return pairs.length;
  }

  /** The probability of each pair. */
  float[] probabilities(float[] scores) {
    float[] p = new float[pairs.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = scores[intents[i]] + scores[polarities[i]] + scores[pairs[i]];
    }
    Softmax.of(p);
    return p;
  }

  /** Whether an act can have a stance: questions, talk and play have none, a withdrawal always. */
  static boolean possible(String intent, String polarity) {
    return switch (intent) {
      case "ask-position",
          "ask-why",
          "ask-clarification",
          "summarise",
          "meta-help",
          "small-talk",
          "insult",
          "off-topic" ->
          polarity.equals(Head.NONE);
      default -> true;
    };
  }
}
