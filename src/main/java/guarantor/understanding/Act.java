package guarantor.understanding;

import java.util.List;

/**
 * What an act says of the level. Who proposes, accepts or comes down to something states it; who
 * rejects, takes back or sums up states none, whatever is named; of questions, pressure and
 * argument the words alone tell.
 */
enum Act {
  STATES(0.02f),
  OPEN(0.37f),
  TURNS_DOWN(0.97f);

  /** Share of the labelled rows on an issue that state no level. */
  private static final float UNSTATED = 0.42f;

  /** The same among the rows of these acts. */
  private final float unstated;

  Act(float unstated) {
    this.unstated = unstated;
  }

  static Act of(String pair) {
    int cut = pair.indexOf(Joint.GLUE);
    boolean against = pair.endsWith("against");
    return switch (pair.substring(0, cut)) {
      case "propose", "accept" -> STATES;
      case "concede" -> against ? TURNS_DOWN : STATES;
      case "ask-position", "ask-why", "ask-clarification", "press", "argue-with-evidence" -> OPEN;
      default -> TURNS_DOWN;
    };
  }

  /**
   * Weighs the probabilities of a ladder, "none stated" first, by those of the acts: Bayes, words
   * and act taken as independent once it is known whether a level is stated.
   */
  static void weigh(float[] levels, float[] pairs, List<String> labels) {
    float none = 0;
    float some = 0;
    for (int i = 0; i < pairs.length; i++) {
      Act act = of(labels.get(i));
      none += pairs[i] * act.unstated / UNSTATED;
      some += pairs[i] * (1 - act.unstated) / (1 - UNSTATED);
    }
    float total = levels[0] * none + (1 - levels[0]) * some;
    levels[0] *= none / total;
    for (int k = 1; k < levels.length; k++) {
      levels[k] *= some / total;
    }
  }
}
