package guarantor.session;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
      Scene before = state.game().scene(sitting - 1);
      List<Scene.Fresh> arrivals = arrivals(before, scene);
      for (int i = 0; i < Math.min(MOST_TELEGRAMS, arrivals.size()); i++) {
        Scene.Fresh a = arrivals.get(i);
        round.record(new Fact.Arrived(a.party(), a.ref(), a.item()));
      }
      touched = touched(before, scene);
      long pledged = table.pledged(Paper.SENTENCE) | table.pledged(Paper.COMPACT);
      round.reopen(touched & pledged | state.seated());
    }
    round.record(new Fact.Packed(Exhibits.packed(state)));
    new Opposition(state, round).announce(scene);
  }

  /** Everybody on whose clause something new came on record, and whose range moved there. */
  private long touched(Scene before, Scene after) {
    Circumstances now = state.table().circumstances();
    long out = 0;
    for (Scene.Fresh f : after.fresh()) {
      Party was = before.cast().party(f.party());
      Party is = after.cast().party(f.party());
      boolean moved =
          Bearing.range(was, is, f.item(), now)
              || was.timing() != is.timing()
              || was.asks().get(f.item()).size() != is.asks().get(f.item()).size()
              || was.ties().size() != is.ties().size();
      out |= moved && !state.table().spoken(f.ref()) ? is.bit() : 0;
    }
    return out;
  }

  /** The new records that by themselves change what a party may say on a clause, firmest first. */
  private List<Scene.Fresh> arrivals(Scene before, Scene after) {
    Table table = state.table();
    Circumstances now = table.circumstances();
    List<Scene.Fresh> out = new ArrayList<>();
    for (Scene.Fresh f : after.fresh()) {
      Party was = before.cast().party(f.party());
      Party is = after.cast().party(f.party());
      if (!table.spoken(f.ref()) && new Bearing(f, replaced(f)).changes(was, is, now)) {
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

  private Set<Integer> replaced(Scene.Fresh f) {
    Set<Integer> out = new TreeSet<>();
    f.position().supersedes().forEach(r -> out.add(state.game().ref(r.position())));
    return out;
  }
}
