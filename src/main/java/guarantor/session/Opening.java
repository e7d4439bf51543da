package guarantor.session;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The opening of a sitting: telegrams, who looks again at the text, whom the opponent aims at. */
record Opening(State state, Round round) {
  private static final int MOST_TELEGRAMS = 4;

  void open(String stop) {
    Table table = state.table();
    int sitting = table.sitting() + 1;
    Scene scene = state.game().scene(sitting);
    round.record(new Fact.Opened(sitting, stop));
    long touched = 0;
    if (sitting > 0) {
      List<Scene.Fresh> arrivals = arrivals(state.game().scene(sitting - 1), scene);
      for (int i = 0; i < arrivals.size(); i++) {
        touched |= 1L << arrivals.get(i).party();
        if (i < MOST_TELEGRAMS) {
          Scene.Fresh a = arrivals.get(i);
          round.record(new Fact.Arrived(a.party(), a.ref(), a.item()));
        }
      }
      long pledged = table.pledged(Paper.SENTENCE) | table.pledged(Paper.COMPACT);
      round.reopen(touched & pledged | state.seated());
    }
    round.record(new Fact.Packed(Exhibits.packed(state)));
    new Opposition(state, round).announce(scene);
  }

  /** The new records that change what a party may say on a clause, firmest first. */
  private List<Scene.Fresh> arrivals(Scene before, Scene after) {
    Table table = state.table();
    Circumstances now = table.circumstances();
    List<Scene.Fresh> out = new ArrayList<>();
    for (Scene.Fresh f : after.fresh()) {
      Party was = before.cast().party(f.party());
      Party is = after.cast().party(f.party());
      if (!table.spoken(f.ref()) && changes(was, is, f.item(), now)) {
        out.add(f);
      }
    }
    out.sort(
        Comparator.comparing((Scene.Fresh a) -> a.position().strength())
            .thenComparing(a -> a.position().rank())
            .reversed()
            .thenComparing(a -> a.position().id()));
    return out;
  }

  private static boolean changes(Party before, Party after, int item, Circumstances now) {
    Ground was = Ground.of(before, item, now);
    Ground is = Ground.of(after, item, now);
    boolean range =
        was.reserved() != is.reserved()
            || was.cap() != is.cap()
            || was.bar() != is.bar()
            || was.floor() != is.floor();
    return range
        || before.timing() != after.timing()
        || before.asks().get(item).size() != after.asks().get(item).size()
        || before.ties().size() != after.ties().size();
  }
}
