package guarantor.authoring.rules;

import guarantor.content.Position;

/** A scene line has more than 10 words. */
final class SceneTooLong implements Rule {
  private static final int MOST = 10;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SCENE_TOO_LONG",
        "A scene line has more than 10 words.",
        "It is printed before each statement, on narrow screens too.",
        "(11 words)",
        "\"scene\": \"Berlin, Bundestag\"",
        "name the place and the kind of talk");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      out.whenLonger(MOST, p, "scene", p.scene(), "a scene");
    }
  }
}
