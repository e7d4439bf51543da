package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;

/** Our own text has an exclamation mark. */
final class Exclamation implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "EXCLAMATION",
        "Our own text has an exclamation mark.",
        "We describe; we do not exclaim.",
        "\"statement\": \"Berlin stays out!\"",
        "\"statement\": \"Berlin stays out.\"",
        "end with a full stop");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.when(
          p.statement().contains("!"),
          p,
          "statement",
          "!",
          "our text describes and does not exclaim");
    }
    for (Scenario s : desk.scenarios()) {
      for (SceneText t : SceneText.of(s)) {
        out.when(
            Words.ours(t.text()).contains("!"),
            s,
            t.key(),
            t.text(),
            "our text describes and does not exclaim");
      }
    }
  }
}
