package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.session.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the first counter it is offered; else asks for half of something new. */
final class Greedy implements Bot {
  private static final int MOST_CLAUSES = 3;

  private long tabled;

  @Override
  public Move move(BotView view) {
    if (!view.phase().equals(guarantor.session.Phase.TABLE)) {
      return view.pass();
    }
    Optional<Move> counter = Counters.first(view);
    if (counter.isPresent()) {
      return counter.get();
    }
    List<Edit> edits = new ArrayList<>();
    int clauses = 0;
    for (int i = 0; i < view.items() && clauses < MOST_CLAUSES; i++) {
      List<Edit> half = half(view, i);
      edits.addAll(half);
      clauses += half.isEmpty() ? 0 : 1;
    }
    Move move = view.room(edits, List.of());
    return !edits.isEmpty() && view.allows(move) ? move : view.pass();
  }

  private List<Edit> half(BotView view, int item) {
    int statusQuo = view.agenda().item(item).statusQuo();
    int level = (statusQuo + view.highest(item) + 1) / 2;
    while (level > statusQuo && !view.mayName(item, level)) {
      level--;
    }
    List<Edit> out = new ArrayList<>();
    if (view.agenda().isAnnex(item)) {
      for (int p = 0; p < view.parties(); p++) {
        boolean asked = view.isVoice(p) && view.isSeated(p);
        if (asked && view.text().level(item, p) == statusQuo && level > statusQuo) {
          out.add(Edit.annex(item, level, p));
        }
      }
    } else if ((tabled >> item & 1) == 0 && level > statusQuo && !view.closed(item)) {
      tabled |= 1L << item;
      out.add(Edit.joint(item, level, 0));
    }
    return out;
  }
}
