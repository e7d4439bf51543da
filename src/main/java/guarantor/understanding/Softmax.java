package guarantor.understanding;

/** Scores to probabilities, in place, with the same last bit on every machine. */
final class Softmax {
  private Softmax() {}

  static void of(float[] scores) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float s : scores) {
      greatest = Math.max(greatest, s);
    }
    float total = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) StrictMath.exp(scores[i] - greatest);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= total;
    }
  }
}
