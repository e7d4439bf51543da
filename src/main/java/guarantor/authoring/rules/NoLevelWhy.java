package guarantor.authoring.rules;

import guarantor.content.Position;

/** A level is set without a reason, or with one of more than 12 words. */
final class NoLevelWhy implements Rule {
  private static final int MOST = 12;

  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_LEVEL_WHY",
        "A level is set without a reason, or with one of more than 12 words.",
        "Levels are set by hand; the reason lets the next reader check it.",
        "\"level\": \"membership\"",
        "\"level\": \"membership\", \"levelWhy\": \"names accession itself\"",
        "say why this level, in at most 12 words");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      String why = p.levelWhy().orElse("");
      out.when(
          p.level().isPresent() && why.isBlank(), p, "level", "", "the level has no 'levelWhy'");
      out.whenLonger(MOST, p, "levelWhy", why, "a reason");
    }
  }
}
