package guarantor.session;

import guarantor.content.Position;
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
final class Opening {
  private static final int MOST_TELEGRAMS = 4;

  private final State state;
  private final Table table;
  private final Round round;

  Opening(State state, Round round) {
    this.state = state;
    this.table = state.table();
    this.round = round;
  }

  void open(String stop) {
    int sitting = table.sitting() + 1;
    Scene scene = state.game().scene(sitting);
    round.record(new Fact.Opened(sitting, stop));
    long touched = 0;
    if (sitting > 0) {
      List<Arrival> arrivals = arrivals(state.game().scene(sitting - 1), scene);
      for (int i = 0; i < arrivals.size(); i++) {
        touched |= 1L << arrivals.get(i).party();
        if (i < MOST_TELEGRAMS) {
          Arrival a = arrivals.get(i);
          round.record(
              new Fact.Arrived(a.party(), state.game().docket().ref(a.position()), a.item()));
        }
      }
      long pledged = table.pledged(Paper.SENTENCE) | table.pledged(Paper.COMPACT);
      Round here =
          new Round(table, scene.cast(), state.game().temper(state.difficulty(), scene.index()));
      here.reopen(touched & pledged | state.seated());
      here.facts().forEach(round::note);
    }
    round.record(new Fact.Packed(Exhibits.packed(state, scene)));
    new Opposition(state, round).announce(scene);
  }

  /** A record that changes what a party may say on a clause. */
  private record Arrival(int party, int item, Position position) {}

  private List<Arrival> arrivals(Scene before, Scene after) {
    Circumstances now = table.circumstances();
    List<Arrival> out = new ArrayList<>();
    for (Scene.Fresh f : after.fresh()) {
      Party was = before.cast().party(f.party());
      Party is = after.cast().party(f.party());
      if (!table.spoken(f.ref()) && changes(was, is, f.item(), now)) {
        out.add(new Arrival(f.party(), f.item(), f.position()));
      }
    }
    out.sort(
        Comparator.comparing((Arrival a) -> a.position().strength())
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
