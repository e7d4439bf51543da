package guarantor.authoring.rules;

import guarantor.content.Position;
import guarantor.content.Scenario;
import java.util.List;

/** Our own text has a spelling that is not ours. */
final class Spelling implements Rule {
  @Override
  public Sheet sheet() {
    return Sheet.error(
        "SPELLING",
        "Our own text has a spelling that is not ours.",
        "Kyiv, Odesa, Kharkiv, Lviv, Zelensky, Ukraine; quotes keep the source's.",
        "\"statement\": \"Would come to Kiev.\"",
        "\"statement\": \"Would come to Kyiv.\"",
        "quotes keep the source's spelling");
  }

  @Override
  public void check(Desk desk, Findings out) {
    for (Position p : desk.positions()) {
      for (String key : List.of("statement", "scene")) {
        String text = key.equals("scene") ? p.scene() : p.statement();
        String w = Words.first(Words.SPELLING, text);
        out.when(!w.isEmpty(), p, key, w, message(w));
      }
    }
    for (Scenario s : desk.scenarios()) {
      for (SceneText t : SceneText.of(s)) {
        String w = Words.first(Words.SPELLING, Words.ours(t.text()));
        out.when(!w.isEmpty(), s, t.key(), t.within(w), message(w));
      }
    }
  }

  private static String message(String word) {
    return "'" + word + "': our text has Kyiv, Odesa, Kharkiv, Lviv, Zelensky, Ukraine";
  }
}
