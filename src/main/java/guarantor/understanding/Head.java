package guarantor.understanding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing the model decides.
 *
 * @param name "issue", "intent", "polarity", "act" (both together) or "level"
 * @param labels what it may come to, in the order of the weights
 */
record Head(String name, List<String> labels) {
  static final String ISSUE = "issue";
  static final String INTENT = "intent";
  static final String POLARITY = "polarity";
  static final String ACT = "act";
  static final String LEVEL = "level";

  /** No issue, no stance, no level. */
  static final String NONE = "-";

  private static final String SLASH = "/";

  /** Which features it listens to. */
  int audience() {
    return switch (name) {
      case ISSUE, LEVEL -> Features.TOPICS;
      case POLARITY -> Features.ACTS | Features.STANCE;
      default -> Features.ACTS;
    };
  }

  Head {
    labels = List.copyOf(labels);
  }

  static Head of(List<Head> heads, String name) {
    return heads.stream().filter(h -> h.name.equals(name)).findFirst().orElseThrow();
  }

  /** The label number at which the labels of a head begin. */
  static int first(List<Head> heads, String name) {
    int at = 0;
    for (Head h : heads) {
      if (h.name.equals(name)) {
        return at;
      }
      at += h.labels.size();
    }
    throw new IllegalArgumentException("no head " + name);
  }

  /** How the head of levels labels a rung of an issue's ladder. */
  static String rung(String issue, String level) {
    return issue + SLASH + level;
  }

  /** The places of an issue's ladder among the labels of levels. */
  int[] ladder(String issue) {
    String start = rung(issue, "");
    return IntStream.range(0, labels.size()).filter(k -> labels.get(k).startsWith(start)).toArray();
  }
}
