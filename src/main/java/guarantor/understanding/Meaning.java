package guarantor.understanding;

import guarantor.content.Issue;

/**
 * What a phrase of the lexicon stands for.
 *
 * @param name the cue's kind, the unit, the delegation's or issue's id
 * @param level the level's id where the phrase names one, else empty
 * @param value of a numeral; of a level its place on the ladder: 0 at the foot, 2 at the top, else
 *     1
 * @param clear whether the phrase belongs to one issue alone
 */
record Meaning(Kind kind, String name, String level, int value, boolean clear) {

  /** What kinds of phrases there are. Phrases of one kind are matched without overlap. */
  enum Kind {
    TOPIC,
    CUE,
    PARTY,
    NUMERAL,
    UNIT
  }

  static Meaning topic(Issue issue, String level) {
    int step = issue.step(level);
    int place = step == 0 ? 0 : step == issue.top() ? 2 : 1;
    return new Meaning(Kind.TOPIC, issue.id(), level, place, true);
  }

  static Meaning of(Kind kind, String name) {
    return new Meaning(kind, name, "", 0, true);
  }

  static Meaning numeral(int value) {
    return new Meaning(Kind.NUMERAL, "", "", value, true);
  }

  Meaning vague() {
    return new Meaning(kind, name, level, value, false);
  }
}
