package guarantor.session;

import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.negotiation.Cast;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Round;
import guarantor.negotiation.Settlement;
import guarantor.negotiation.Table;
import guarantor.negotiation.Temper;

/** The end of a sitting, and of the game. */
final class Closing {
  static final int PLEDGED_BY_MANY = 3;

  private final State state;
  private final Table table;
  private final Round round;

  Closing(State state, Round round) {
    this.state = state;
    this.table = state.table();
    this.round = round;
  }

  /**
   * The press line: a floor on one clause; points for each level above what is pledged or said
   * already.
   */
  void press(int ref) {
    if (ref < 0) {
      return;
    }
    Position p = state.game().docket().position(ref);
    int item = table.agenda().indexOf(p.issue());
    if (item < 0 || p.level().isEmpty()) {
      return;
    }
    Issue issue = state.game().content().issues().get(p.issue());
    int level = Math.min(issue.step(p.level().get()), table.agenda().item(item).top());
    int had = Math.max(table.agenda().item(item).statusQuo(), pledgedByMany(item));
    had = table.line(item) == null ? had : Math.max(had, table.line(item).level());
    int earns = state.game().content().assumption("press-line", "earns");
    int most = state.game().content().assumption("press-line", "earns-most");
    int points = Math.max(0, Math.min(most, earns * (level - had)));
    round.record(new Fact.Pressed(ref, item, level, points));
  }

  private int pledgedByMany(int item) {
    for (int level = table.agenda().item(item).top(); level > 0; level--) {
      if (bound(item, level) >= PLEDGED_BY_MANY) {
        return level;
      }
    }
    return 0;
  }

  /** How many are bound to a clause at a level or above. */
  private int bound(int item, int level) {
    int count = 0;
    for (Party p : state.cast().parties()) {
      count += table.bound(p.index(), item) >= level ? 1 : 0;
    }
    return count;
  }

  /** Marks bite; what closes here is settled. */
  void sitting() {
    new Opposition(state, round).bite();
    if (state.scene().sitting().closesSentence()) {
      silence();
    }
    round.record(new Fact.Closed(state.scene().index()));
  }

  private void silence() {
    Cast cast = state.cast();
    Temper temper = state.temper();
    long present = state.seated() & cast.of(Role.VOICE);
    Settlement.silence(table, cast, temper, present).forEach(round::record);
  }

  /** The end: the Sentence if it is still open, the Compact, the press lines missed. */
  void end(Fact ending) {
    boolean walked = ending instanceof Fact.WalkedOut;
    new Opposition(state, round).bite();
    if (table.silences().isEmpty() && !walked && !table.closed()) {
      silence();
    }
    if (!walked) {
      round.record(Settlement.compact(table, state.cast()));
    }
    chargeMissedLines(walked);
    round.record(ending);
  }

  private void chargeMissedLines(boolean walked) {
    int costs = state.game().content().assumption("press-line", "costs");
    for (int i = 0; i < table.agenda().size(); i++) {
      Table.Line line = table.line(i);
      if (line == null) {
        continue;
      }
      Item item = table.agenda().item(i);
      int reached = walked ? item.statusQuo() : reached(i);
      int due = costs * Math.max(0, line.level() - reached) - line.charged();
      if (due > 0) {
        round.record(new Fact.Charged(i, due));
      }
    }
  }

  /** The level a clause was brought to: as settled, where anybody is bound to it. */
  private int reached(int item) {
    Item it = table.agenda().item(item);
    boolean sentence = it.part().paper() == Paper.SENTENCE;
    boolean stands = sentence || table.settled() != null && table.settled().stands();
    if (!stands) {
      return it.statusQuo();
    }
    if (sentence) {
      return table.text().level(item);
    }
    if (!table.agenda().isAnnex(item)) {
      // A clause that nearly all are let off is a line kept on paper alone.
      int level = table.text().level(item);
      return bound(item, level) >= PLEDGED_BY_MANY ? level : it.statusQuo();
    }
    int best = it.statusQuo();
    for (Party p : state.cast().parties()) {
      best = Math.max(best, table.bound(p.index(), item));
    }
    return best;
  }
}
