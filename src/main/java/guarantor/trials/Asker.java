package guarantor.trials;

import guarantor.negotiation.Draw;
import guarantor.session.Move;
import guarantor.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Only asks. As an asker it puts every clause of the agenda to every delegation equally often,
 * whether or not there is a record on it; as a reader it asks one delegation on one clause until it
 * has heard all there is, then the next, and every second game begins anew at each sitting.
 */
final class Asker implements Bot {
  private final long seed;
  private final boolean reads;
  private int[] asked = new int[0];
  private int sitting = -1;
  private List<Integer> order = List.of();

  private Asker(long seed, boolean reads) {
    this.seed = seed;
    this.reads = reads;
  }

  static Asker everyClause(long seed) {
    return new Asker(seed, false);
  }

  static Asker everyRecord(long seed) {
    return new Asker(seed, true);
  }

  @Override
  public Move move(BotView view) {
    if (view.phase() == Phase.TRAVEL) {
      List<String> stops = view.stops();
      return new Move.Travel(stops.get(Draw.below(stops.size(), seed, view.sitting(), "stop")));
    }
    if (view.phase() == Phase.PRESS) {
      return new Move.Press(-1);
    }
    if (asked.length == 0) {
      asked = new int[view.parties() * view.items()];
    }
    return next(view).orElseGet(view::pass);
  }

  private Optional<Move> next(BotView view) {
    boolean stays = reads && seed % 2 == 0;
    if (order.isEmpty() || view.sitting() != sitting && !stays) {
      sitting = view.sitting();
      order = shuffled(view);
    }
    List<Integer> cells = new ArrayList<>(order);
    if (!reads) {
      cells.sort(java.util.Comparator.comparingInt(c -> asked[c]));
    }
    for (int cell : cells) {
      Move.Ask ask = new Move.Ask(cell / view.items(), cell % view.items());
      boolean worth = !reads || !view.said(ask.party(), ask.item()).isEmpty();
      if (worth && view.allows(ask)) {
        asked[cell]++;
        return Optional.of(ask);
      }
    }
    return Optional.empty();
  }

  /** The cells of delegation and clause, in an order of this sitting's own. */
  private List<Integer> shuffled(BotView view) {
    List<Integer> cells = new ArrayList<>();
    for (int party : view.heaviestFirst()) {
      for (int i = 0; i < view.items(); i++) {
        cells.add(party * view.items() + i);
      }
    }
    for (int i = cells.size() - 1; i > 0; i--) {
      int at = Draw.below(i + 1, seed, view.sitting() * 1000 + i, "cell");
      cells.set(i, cells.set(at, cells.get(i)));
    }
    return cells;
  }
}
