package guarantor.authoring.rules;

import guarantor.content.Blueprint;
import guarantor.content.Content;
import guarantor.content.Scenario;
import java.util.ArrayList;
import java.util.List;

/** One way a design plays in one scene. */
record Plays(Blueprint design, Blueprint.Play play, Scenario scenario) {

  static List<Plays> in(Content content) {
    List<Plays> out = new ArrayList<>();
    for (Blueprint b : content.blueprints().values()) {
      for (Blueprint.Play p : b.plays()) {
        p.scenarios().forEach(id -> out.add(new Plays(b, p, content.scenarios().get(id))));
      }
    }
    return out;
  }
}
