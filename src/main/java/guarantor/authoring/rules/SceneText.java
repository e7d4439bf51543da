package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of ours in a scene.
 *
 * @param key the key it stands under
 */
record SceneText(String key, String text) {

  static List<SceneText> of(Scenario s) {
    List<SceneText> all = new ArrayList<>();
    s.brief().forEach(b -> all.add(new SceneText("brief", b)));
    all.add(new SceneText("title", s.title()));
    all.add(new SceneText("dilemma", s.dilemma()));
    s.sittings().forEach(x -> all.add(new SceneText("name", x.name())));
    s.sittings().forEach(x -> all.add(new SceneText("card", x.card())));
    s.instructions().forEach(b -> all.add(new SceneText("mandate", b.mandate())));
    s.gives().forEach(g -> all.add(new SceneText("line", g.line())));
    s.seats().forEach(x -> all.add(new SceneText("why", x.why())));
    s.happened().forEach(h -> all.add(new SceneText("text", h.text())));
    return all;
  }

  /** What to look for to find a word of this text: the word, or the text where it is not alone. */
  String within(String word) {
    return text.contains(word) ? word : text;
  }

  static boolean opponentSits(Scenario s) {
    return s.seats().stream().anyMatch(seat -> seat.role() == Scenario.Chair.OPPONENT);
  }
}
