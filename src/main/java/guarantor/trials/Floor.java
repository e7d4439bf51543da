package guarantor.trials;

import guarantor.negotiation.Edit;
import guarantor.session.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what is published and asks at once for what every seated delegation with a word on a clause
 * backs: one small text, each clause once, nothing in return.
 */
final class Floor implements Bot {
  private static final int MOST_CLAUSES = 3;

  private long asked;

  @Override
  public Move move(BotView view) {
    List<Edit> edits = new ArrayList<>();
    int clauses = 0;
    for (int i = 0; i < view.items() && clauses < MOST_CLAUSES; i++) {
      if ((asked >> i & 1) == 0 && !view.closed(i)) {
        List<Edit> clause = view.agenda().isAnnex(i) ? annexes(view, i) : joint(view, i);
        edits.addAll(clause);
        clauses += clause.isEmpty() ? 0 : 1;
        asked |= clause.isEmpty() || view.agenda().isAnnex(i) ? 0 : 1L << i;
      }
    }
    Move move = view.room(edits, List.of());
    return !edits.isEmpty() && view.allows(move) ? move : view.pass();
  }

  private static List<Edit> joint(BotView view, int item) {
    int least = Integer.MAX_VALUE;
    for (int p = 0; p < view.parties(); p++) {
      boolean speaks = view.isVoice(p) && view.isSeated(p) && view.backed(p, item) >= 0;
      least = speaks ? Math.min(least, view.backed(p, item)) : least;
    }
    boolean more = least != Integer.MAX_VALUE && least > view.text().level(item);
    return more ? List.of(Edit.joint(item, least, 0)) : List.of();
  }

  private static List<Edit> annexes(BotView view, int item) {
    List<Edit> out = new ArrayList<>();
    for (int p = 0; p < view.parties(); p++) {
      boolean here = view.isVoice(p) && view.isSeated(p);
      if (here && view.backed(p, item) > view.text().level(item, p)) {
        out.add(Edit.annex(item, view.backed(p, item), p));
      }
    }
    return out;
  }
}
