package guarantor.authoring.rules;

import guarantor.content.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A record that a scene reads out or decides by.
 *
 * @param key the key it stands under
 */
record Cited(String key, String record) {

  /** Each once, in the order of the file. */
  static List<Cited> by(Scenario s) {
    List<Cited> all = new ArrayList<>();
    s.sittings().forEach(x -> x.pressLines().forEach(r -> all.add(new Cited("pressLines", r))));
    s.ties().forEach(t -> t.records().forEach(r -> all.add(new Cited("records", r))));
    s.gives().forEach(g -> g.asks().forEach(a -> all.add(new Cited("record", a.record()))));
    s.press().forEach(n -> n.records().forEach(r -> all.add(new Cited("records", r))));
    s.instructions().forEach(b -> b.records().forEach(r -> all.add(new Cited("records", r))));
    List<Cited> once = new ArrayList<>();
    for (Cited c : all) {
      if (once.stream().noneMatch(o -> o.record().equals(c.record()))) {
        once.add(c);
      }
    }
    return once;
  }
}
