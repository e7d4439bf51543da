package guarantor.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes small weights of exact ones: 8 bits each, and those near nothing left out. */
final class Quantised {
  private static final int GREATEST = 127;

  /** Fewer different weights pack better and cost nothing measured. */
  private static final int COARSE = 3;

  private static final int SMALLEST = 10;

  private Quantised() {}

  /**
   * @param weights of each label: one for each feature, then its bias
   */
  static Weights of(List<Head> heads, int[] known, float[][] weights) {
    int all = weights.length;
    float[] steps = new float[heads.size()];
    float[] biases = new float[all];
    int[] headOf = new int[all];
    int label = 0;
    for (int h = 0; h < heads.size(); h++) {
      float greatest = 0;
      for (int i = 0; i < heads.get(h).labels().size(); i++) {
        headOf[label] = h;
        biases[label] = weights[label][known.length];
        for (int f = 0; f < known.length; f++) {
          greatest = Math.max(greatest, Math.abs(weights[label][f]));
        }
        label++;
      }
      steps[h] = greatest == 0 ? 1 : greatest / GREATEST;
    }
    List<int[]> rows = new ArrayList<>();
    int[] ids = new int[known.length];
    int total = 0;
    int[] row = new int[2 * all];
    for (int f = 0; f < known.length; f++) {
      int n = 0;
      for (int l = 0; l < all; l++) {
        int value = COARSE * Math.round(weights[l][f] / steps[headOf[l]] / COARSE);
        if (Math.abs(value) >= SMALLEST) {
          row[n++] = l;
          row[n++] = value;
        }
      }
      if (n > 0) {
        ids[rows.size()] = known[f];
        rows.add(Arrays.copyOf(row, n));
        total += n / 2;
      }
    }
    int[] starts = new int[rows.size() + 1];
    short[] labels = new short[total];
    byte[] values = new byte[total];
    int at = 0;
    for (int r = 0; r < rows.size(); r++) {
      for (int k = 0; k < rows.get(r).length; k += 2) {
        labels[at] = (short) rows.get(r)[k];
        values[at] = (byte) rows.get(r)[k + 1];
        at++;
      }
      starts[r + 1] = at;
    }
    return new Weights(
        heads, steps, biases, Arrays.copyOf(ids, rows.size()), starts, labels, values);
  }
}
