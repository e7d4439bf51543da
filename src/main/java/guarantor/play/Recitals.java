package guarantor.play;

import guarantor.content.Position;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Party;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The preamble of the text: for each signer the last backing record of each clause it is bound by.
 */
final class Recitals {
  private static final int MOST_FOR_EACH = 2;

  private Recitals() {}

  static List<Position> of(State state, Drill.Signed signed) {
    Set<Position> out = new LinkedHashSet<>();
    for (Party p : state.cast().inOrder()) {
      List<Position> own = new ArrayList<>();
      for (int i = 0; i < state.table().agenda().size(); i++) {
        if (signed.binds(p.index(), i, Drill.Run.AFTER_PEACE)) {
          Position last = last(state, p, i);
          if (last != null && !own.contains(last)) {
            own.add(last);
          }
        }
      }
      own.stream().limit(MOST_FOR_EACH).forEach(out::add);
    }
    return new ArrayList<>(out);
  }

  private static Position last(State state, Party p, int item) {
    Position best = null;
    for (Evidence e : p.evidence().get(item)) {
      Position r = state.game().position(e.ref());
      boolean own = state.game().content().owner(r).equals(state.game().partyIds().get(p.index()));
      boolean met = e.unmet(p.index(), item, state.table().circumstances()) == 0;
      if (e.backs() && own && met && (best == null || r.date().compareTo(best.date()) >= 0)) {
        best = r;
      }
    }
    return best;
  }
}
