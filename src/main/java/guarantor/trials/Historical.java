package guarantor.trials;

import guarantor.content.Position;
import guarantor.negotiation.Edit;
import guarantor.session.Move;
import guarantor.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proposes what Ukraine itself had demanded by that date, the latest word on each clause, takes the
 * first press line that is new, and what is left on the table on the last evening.
 */
final class Historical implements Bot {
  private static final int MOST_CLAUSES = 3;

  private final Map<Integer, Integer> tabled = new TreeMap<>();

  @Override
  public Move move(BotView view) {
    if (view.phase() == Phase.PRESS) {
      return view.pressLines().stream()
          .filter(l -> l.earns() > 0)
          .findFirst()
          .<Move>map(l -> new Move.Press(l.ref()))
          .orElse(view.pass());
    }
    if (view.phase() != Phase.TABLE) {
      return view.pass();
    }
    Move move = view.room(demands(view), List.of());
    if (view.allows(move)) {
      return move;
    }
    Optional<Move> counter = view.lastSitting() ? Counters.first(view) : Optional.empty();
    return counter.orElse(view.pass());
  }

  private List<Edit> demands(BotView view) {
    Map<Integer, Integer> latest = new TreeMap<>();
    for (Position p : view.ownDemands()) {
      int item = view.agenda().indexOf(p.issue());
      int level = Math.min(view.step(p, item), view.agenda().item(item).top());
      latest.put(item, level);
    }
    List<Edit> out = new ArrayList<>();
    int clauses = 0;
    for (Map.Entry<Integer, Integer> d : latest.entrySet()) {
      int item = d.getKey();
      boolean open = clauses < MOST_CLAUSES && !view.closed(item);
      List<Edit> edits = open ? demand(view, item, d.getValue()) : List.of();
      out.addAll(edits);
      clauses += edits.isEmpty() ? 0 : 1;
    }
    return out;
  }

  private List<Edit> demand(BotView view, int item, int level) {
    List<Edit> out = new ArrayList<>();
    if (level <= view.agenda().item(item).statusQuo() || !view.mayName(item, level)) {
      return out;
    }
    if (!view.agenda().isAnnex(item)) {
      if (!Integer.valueOf(level).equals(tabled.put(item, level))) {
        out.add(Edit.joint(item, level, 0));
      }
      return out;
    }
    for (int p = 0; p < view.parties(); p++) {
      boolean asked = view.isVoice(p) && view.isSeated(p);
      boolean untouched = view.text().level(item, p) == view.agenda().item(item).statusQuo();
      if (asked && untouched) {
        out.add(Edit.annex(item, level, p));
      }
    }
    return out;
  }
}
