package guarantor.understanding;

import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link Weights}: softmax regression by AdaGrad (Duchi, Hazan, Singer 2011), in one thread
 * and a fixed order, so that the same rows give the same bytes.
 */
public final class Trainer {
  private static final float RATE = 0.2f;
  private static final float RIDGE = 2e-6f;
  private static final float SETTLED = 0.01f;
  private static final int EPOCHS = 20;
  private static final int DROPPED = 60;
  private static final int OFTEN = 2;

  private final List<Head> heads;
  private final Joint joint;
  private final int[] firsts;
  private final int all;
  private final int[] audiences;
  private int[] known;
  private float[][] weights;
  private float[][] squares;
  private float[] scores;
  private float[] slopes;

  /**
   * One row to learn from.
   *
   * @param features sorted hashes
   * @param issues wanted probability of each issue label
   * @param levels label numbers that the softmax of levels runs over; empty where none is to learn
   * @param level the right one's label number
   * @param pair place of the right pair of act and stance; -1 where none is to learn
   * @param weight how much the row counts
   */
  record Row(int[] features, float[] issues, int[] levels, int level, int pair, float weight) {}

  Trainer(List<Head> heads) {
    this.heads = List.copyOf(heads);
    this.joint = Joint.of(heads);
    firsts = new int[heads.size() + 1];
    for (int h = 0; h < heads.size(); h++) {
      firsts[h + 1] = firsts[h] + heads.get(h).labels().size();
    }
    all = firsts[heads.size()];
    audiences = new int[all];
    for (int h = 0; h < heads.size(); h++) {
      Arrays.fill(audiences, firsts[h], firsts[h + 1], heads.get(h).audience());
    }
  }

  Weights train(List<Row> rows) {
    known = frequent(rows);
    weights = new float[all][known.length + 1];
    squares = new float[all][known.length + 1];
    scores = new float[all];
    slopes = new float[all];
    int[][] indexed = new int[rows.size()][];
    for (int r = 0; r < rows.size(); r++) {
      indexed[r] = index(rows.get(r).features());
    }
    int[] order = new int[rows.size()];
    for (int r = 0; r < order.length; r++) {
      order[r] = r;
    }
    Shuffle shuffle = new Shuffle();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle.apply(order);
      for (int r : order) {
        learn(rows.get(r), shuffle.thinned(indexed[r], DROPPED));
      }
    }
    return Quantised.of(heads, known, weights);
  }

  /** Features of at least two rows; one met once teaches nothing about others. */
  private static int[] frequent(List<Row> rows) {
    int total = 0;
    for (Row r : rows) {
      total += r.features().length;
    }
    int[] every = new int[total];
    int at = 0;
    for (Row r : rows) {
      System.arraycopy(r.features(), 0, every, at, r.features().length);
      at += r.features().length;
    }
    Arrays.sort(every);
    int kept = 0;
    for (int i = 0; i < total; ) {
      int j = i;
      while (j < total && every[j] == every[i]) {
        j++;
      }
      if (j - i >= OFTEN) {
        every[kept++] = every[i];
      }
      i = j;
    }
    return Arrays.copyOf(every, kept);
  }

  private int[] index(int[] features) {
    int[] out = new int[features.length];
    int n = 0;
    for (int f : features) {
      int at = Arrays.binarySearch(known, f);
      if (at >= 0) {
        out[n++] = at;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void learn(Row row, int[] features) {
    float[] shares = new float[Features.ALL + 1];
    for (Head h : heads) {
      shares[h.audience()] = share(features, h.audience());
    }
    Arrays.fill(slopes, 0);
    for (int label = 0; label < all; label++) {
      boolean used =
          label < firsts[1]
              || label < firsts[4] && row.pair() >= 0
              || contains(row.levels(), label);
      float share = shares[audience(label)];
      scores[label] = used ? score(label, features, share) : 0;
    }
    issues(row);
    if (row.levels().length > 0) {
      levels(row);
    }
    if (row.pair() >= 0) {
      acts(row);
    }
    for (int label = 0; label < all; label++) {
      float slope = slopes[label] * row.weight();
      if (Math.abs(slope) >= SETTLED) {
        descend(label, features, slope, shares[audience(label)]);
      }
    }
  }

  private static boolean contains(int[] levels, int label) {
    return levels.length > 0 && label >= levels[0] && label <= levels[levels.length - 1];
  }

  private float score(int label, int[] features, float share) {
    float[] w = weights[label];
    int audience = audience(label);
    float sum = 0;
    for (int f : features) {
      if ((known[f] & audience) != 0) {
        sum += w[f];
      }
    }
    return sum * share + w[known.length];
  }

  private float share(int[] features, int audience) {
    int heard = 0;
    for (int f : features) {
      heard += (known[f] & audience) != 0 ? 1 : 0;
    }
    return heard == 0 ? 0 : (float) (1 / StrictMath.sqrt(heard));
  }

  private int audience(int label) {
    return audiences[label];
  }

  private void issues(Row row) {
    float[] p = Arrays.copyOf(scores, firsts[1]);
    Softmax.of(p);
    for (int i = 0; i < p.length; i++) {
      slopes[i] = p[i] - row.issues()[i];
    }
  }

  private void levels(Row row) {
    float[] p = new float[row.levels().length];
    for (int k = 0; k < p.length; k++) {
      p[k] = scores[row.levels()[k]];
    }
    Softmax.of(p);
    for (int k = 0; k < p.length; k++) {
      slopes[row.levels()[k]] = p[k] - (row.levels()[k] == row.level() ? 1 : 0);
    }
  }

  private void acts(Row row) {
    float[] p = joint.probabilities(scores);
    for (int k = 0; k < p.length; k++) {
      float slope = p[k] - (k == row.pair() ? 1 : 0);
      slopes[joint.intents()[k]] += slope;
      slopes[joint.polarities()[k]] += slope;
      slopes[joint.pairs()[k]] += slope;
    }
  }

  private void descend(int label, int[] features, float slope, float share) {
    float[] w = weights[label];
    float[] q = squares[label];
    int audience = audience(label);
    for (int f : features) {
      if ((known[f] & audience) != 0) {
        move(w, q, f, slope * share + RIDGE * w[f]);
      }
    }
    move(w, q, known.length, slope * 0.1f);
  }

  private static void move(float[] w, float[] q, int f, float slope) {
    q[f] += slope * slope;
    w[f] -= RATE * slope / (float) Math.sqrt(q[f] + 1e-6f);
  }
}
