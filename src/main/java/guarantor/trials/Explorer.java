package guarantor.trials;

import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.session.Move;
import guarantor.session.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Does what it has done least, for coverage: asks each delegation on each clause, tables each
 * design, offers each give; ties by a draw, so that seeds differ.
 */
final class Explorer implements Bot {
  private final long seed;
  private final Map<String, Integer> used = new TreeMap<>();

  Explorer(long seed) {
    this.seed = seed;
  }

  @Override
  public Move move(BotView view) {
    if (view.phase() == Phase.TRAVEL) {
      List<String> stops = view.stops();
      return new Move.Travel(stops.get(Draw.below(stops.size(), seed, view.sitting(), "stop")));
    }
    if (view.phase() == Phase.PRESS) {
      List<Offered> lines = view.pressLines();
      int pick = Draw.below(lines.size() + 1, seed, view.sitting(), "press line");
      return new Move.Press(pick < lines.size() ? lines.get(pick).ref() : -1);
    }
    Map<String, Move> moves = new TreeMap<>();
    switch (view.movesUsed() % 3) {
      case 0 -> {
        designs(view, moves);
        exhibits(view, moves);
      }
      case 1 -> clauses(view, moves);
      default -> asks(view, moves);
    }
    List<String> keys = new ArrayList<>(moves.keySet());
    int turn = view.movesUsed();
    keys.sort(
        Comparator.comparing((String k) -> used.getOrDefault(k, 0))
            .thenComparing(k -> Draw.below(1 << 20, seed, turn, k)));
    for (String key : keys) {
      if (view.allows(moves.get(key))) {
        used.merge(key, 1, Integer::sum);
        return moves.get(key);
      }
    }
    return view.pass();
  }

  private static void designs(BotView view, Map<String, Move> moves) {
    for (String b : view.blueprints()) {
      moves.put("design " + b, new Move.Blueprint(b, Optional.empty()));
    }
    for (String n : view.notices()) {
      moves.put("notice " + n, new Move.Check(n));
    }
  }

  private static void exhibits(BotView view, Map<String, Move> moves) {
    for (int ref : view.folder()) {
      for (int party : view.heaviestFirst()) {
        for (int i = 0; view.isSeated(party) && i < view.items(); i++) {
          moves.put("exhibit " + ref + " " + party + " " + i, new Move.Exhibit(ref, party, i));
        }
      }
    }
  }

  private static void asks(BotView view, Map<String, Move> moves) {
    for (int party : view.heaviestFirst()) {
      for (int i = 0; i < view.items(); i++) {
        moves.put("ask " + party + " " + i, new Move.Ask(party, i));
      }
    }
  }

  /** One level above the text on each clause, with the next give; it draws counters and speech. */
  private static void clauses(BotView view, Map<String, Move> moves) {
    for (int i = 0; i < view.items(); i++) {
      for (int party : view.heaviestFirst()) {
        boolean annex = view.agenda().isAnnex(i);
        int to = annex ? party : Edit.JOINT;
        if (annex && !view.isVoice(party)) {
          continue;
        }
        int level = view.text().clause(i, to).level() + 1;
        while (level < view.agenda().item(i).top() && !view.mayName(i, level)) {
          level++;
        }
        Edit edit = new Edit(i, level, 0, to, 0);
        moves.put("clause " + i + " " + to, view.room(List.of(edit), List.of()));
      }
    }
    for (int g = 0; g < view.gives(); g++) {
      moves.put("give " + g, view.room(List.of(), List.of(g)));
    }
  }
}
