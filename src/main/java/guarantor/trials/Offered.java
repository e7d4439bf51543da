package guarantor.trials;

import guarantor.content.Position;
import guarantor.negotiation.Item;
import guarantor.negotiation.Table;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** A press line offered, with the points it would earn now (rules, section 8). */
record Offered(int ref, int item, int level, int earns) {
  private static final int PLEDGED_BY_MANY = 3;

  /** Those of the sitting that is open. */
  static List<Offered> in(State state) {
    List<Offered> out = new ArrayList<>();
    for (String id : state.scene().sitting().pressLines()) {
      Position p = state.game().content().positions().get(id);
      int item = state.game().docket().agenda().indexOf(p.issue());
      if (item >= 0 && p.level().isPresent()) {
        Item it = state.game().docket().agenda().item(item);
        int step = state.game().content().issues().get(p.issue()).step(p.level().get());
        int level = Math.min(step, it.top());
        out.add(new Offered(state.game().ref(id), item, level, earns(state, item, it, level)));
      }
    }
    return out;
  }

  private static int earns(State state, int item, Item it, int level) {
    int had = it.statusQuo();
    for (int l = it.statusQuo() + 1; l <= it.top(); l++) {
      int bound = 0;
      for (int p = 0; p < state.table().parties(); p++) {
        bound += state.table().bound(p, item) >= l ? 1 : 0;
      }
      had = bound >= PLEDGED_BY_MANY ? l : had;
    }
    Table.Line line = state.table().line(item);
    had = line == null ? had : Math.max(had, line.level());
    int each = state.game().content().assumption("press-line", "earns");
    int most = state.game().content().assumption("press-line", "earns-most");
    return Math.max(0, Math.min(most, each * (level - had)));
  }
}
