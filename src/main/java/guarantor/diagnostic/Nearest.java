package guarantor.diagnostic;

import java.util.Collection;

/** "Did you mean": the nearest known word, if it is near enough. */
public final class Nearest {
  private static final int FAR = 2;

  private Nearest() {}

  /** The hint for a word that is not known, or an empty string. */
  public static String hint(String word, Collection<String> known) {
    String best = of(word, known);
    return best.isEmpty() ? "" : "did you mean '" + best + "'?";
  }

  /** The nearest known word within two edits, or an empty string. */
  public static String of(String word, Collection<String> known) {
    String best = "";
    int least = Math.min(FAR, Math.max(1, word.length() / 2)) + 1;
    for (String k : known) {
      int distance = distance(word, k, least);
      if (distance < least) {
        least = distance;
        best = k;
      }
    }
    return best;
  }

  /** Edit distance in which two letters that changed places are one edit, cut off at a limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        next[j] = swapped ? Math.min(next[j], before[j - 2] + 1) : next[j];
      }
      before = row;
      row = next;
    }
    return row[b.length()];
  }
}
