package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A card, brief, notice or ending has an insult. */
final class SlurInScene implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SLUR_IN_SCENE",
        "A card, brief, notice or ending has an insult.",
        "None of them stands behind a keypress.",
        "\"dilemma\": \"Of vermin?\"",
        "\"dilemma\": \"Who signs first?\"",
        "leave it out");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (SceneText t : SceneText.of(s)) {
        String w = Words.first(Words.SLURS, t.text());
        out.when(
            !w.isEmpty(),
            s,
            t.key(),
            t.within(w),
            "'" + w + "' insults; no card, brief or ending shows it");
      }
      for (Scenario.Notice n : s.press()) {
        String w = Words.first(Words.SLURS, n.printed());
        out.when(!w.isEmpty(), s, "printed", w, "notice " + n.id() + " prints an insult");
      }
    }
  }
}
