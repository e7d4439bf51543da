package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.session.Move;
import java.util.ArrayList;
import java.util.List;

/** Asks for everything, of everybody, always; never gives way and never listens. */
final class Stubborn implements Bot {
  private static final int MOST_EDITS = 3;

  @Override
  public Move move(BotView view) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < view.items() && edits.size() < MOST_EDITS; i++) {
      int party = view.agenda().isAnnex(i) ? firstShort(view, i) : Edit.JOINT;
      boolean wants = party >= 0 || !view.agenda().isAnnex(i);
      if (wants && view.text().clause(i, party).level() < view.highest(i) && !view.closed(i)) {
        edits.add(new Edit(i, view.highest(i), 0, party, 0));
      }
    }
    Move move = view.room(edits, List.of());
    return view.allows(move) ? move : view.pass();
  }

  private static int firstShort(BotView view, int item) {
    for (int p = 0; p < view.parties(); p++) {
      boolean asked = view.isVoice(p) && view.isSeated(p);
      if (asked && view.text().level(item, p) < view.highest(item)) {
        return p;
      }
    }
    return -1;
  }
}
