package guarantor.understanding;

import java.util.List;

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
}
