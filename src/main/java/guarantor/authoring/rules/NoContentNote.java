package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.Locale;

/** A content note does not say that a war is going on and that no fighting is shown. */
final class NoContentNote implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "NO_CONTENT_NOTE",
        "A content note does not say that a war is going on and that no fighting is shown.",
        "Players must know before the game begins.",
        "\"contentNote\": \"Have fun.\"",
        "\"contentNote\": \"This game concerns a war that is going on. It shows no fighting.\"",
        "say it before the game begins");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Scenario s : desk.scenarios()) {
      String note = s.contentNote().toLowerCase(Locale.ROOT);
      out.when(
          !note.contains("war") || !note.contains("no fighting"),
          s,
          "contentNote",
          "",
          "the note must say that a war is going on and that no fighting is shown");
    }
  }
}
