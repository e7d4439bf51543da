package guarantor.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who went further than whom: any two guarantors are compared over the issues on which both have an
 * outcome, by the share of the ladder reached; the prediction should put them in the same order.
 *
 * @param tau right pairs less wrong ones, in shares of all pairs that really differ
 * @param pairs how many differ
 * @param misses the pairs put the other way or level, by name: "further over less far"
 */
record Ordering(double tau, int pairs, List<String> misses) {
  private static final int WHOLE = 840_000;

  /** Differences under this are rounding. */
  private static final int SAME = 10;

  /** One outcome with what was predicted, in levels of a ladder with so many steps. */
  record Reached(String guarantor, String issue, int predicted, int actual, int top) {}

  static Ordering of(List<Reached> all) {
    Map<String, Map<String, int[]>> by = new TreeMap<>();
    for (Reached r : all) {
      int[] sum =
          by.computeIfAbsent(r.guarantor(), g -> new TreeMap<>())
              .computeIfAbsent(r.issue(), i -> new int[3]);
      sum[0] += r.predicted() * (WHOLE / Math.max(1, r.top()));
      sum[1] += r.actual() * (WHOLE / Math.max(1, r.top()));
      sum[2]++;
    }
    int score = 0;
    int pairs = 0;
    List<String> misses = new ArrayList<>();
    List<String> names = List.copyOf(by.keySet());
    for (int a = 0; a < names.size(); a++) {
      for (int b = a + 1; b < names.size(); b++) {
        int actual = further(by.get(names.get(a)), by.get(names.get(b)), 1);
        int predicted = further(by.get(names.get(a)), by.get(names.get(b)), 0);
        pairs += actual == 0 ? 0 : 1;
        score += actual * predicted;
        if (actual != 0 && actual != predicted) {
          String more = names.get(actual > 0 ? a : b);
          misses.add(more + " over " + names.get(actual > 0 ? b : a));
        }
      }
    }
    return new Ordering(pairs == 0 ? 0 : score / (double) pairs, pairs, misses);
  }

  private static int further(Map<String, int[]> a, Map<String, int[]> b, int which) {
    long difference = 0;
    TreeSet<String> shared = new TreeSet<>(a.keySet());
    shared.retainAll(b.keySet());
    for (String issue : shared) {
      int[] x = a.get(issue);
      int[] y = b.get(issue);
      difference += x[which] / x[2] - y[which] / y[2];
    }
    return Math.abs(difference) < SAME ? 0 : Long.signum(difference);
  }
}
