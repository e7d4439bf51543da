package guarantor.authoring.rules;

import guarantor.content.Scenario;

/** A press notice prints more than 25 words of an article. */
final class PressTooLong implements Rule {
  private static final int MOST = 25;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "PRESS_TOO_LONG",
        "A press notice prints more than 25 words of an article.",
        "Excerpts stay their owners'.",
        "(26 words)",
        "(25 words)",
        "print less of it");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      for (Scenario.Notice n : s.press()) {
        out.when(
            Words.count(n.printed()) > MOST,
            s,
            "printed",
            Words.from(n.printed(), MOST),
            "notice " + n.id() + " prints more than 25 words");
      }
    }
  }
}
