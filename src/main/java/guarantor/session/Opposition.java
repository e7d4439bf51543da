package guarantor.session;

import guarantor.negotiation.Fact;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Spoiler;
import guarantor.negotiation.Table;

/** The opponent's part: announces, speaks, marks, and what marks do at the end of a sitting. */
record Opposition(State state, Round round) {

  /** Announces its target at an opening, from the second sitting on, while acts are left. */
  void announce(Scene scene) {
    Table table = state.table();
    int acts = state.game().spoilerActs(state.difficulty());
    if (scene.index() == 0 || table.spoilerActs() >= acts) {
      return;
    }
    Spoiler.Target target = Spoiler.target(table, scene.cast(), scene.objections());
    if (target.item() >= 0) {
      round.record(new Fact.Announced(target.item()));
    }
  }

  /** Speaks on the announced clause, if the text still reaches what it objects to. */
  void act(int item) {
    Table table = state.table();
    Scene scene = state.scene();
    int ref = Spoiler.record(table, scene.cast(), scene.objections(), item);
    if (ref < 0) {
      return;
    }
    long marked = Spoiler.wouldMark(table, scene.cast(), item);
    round.record(new Fact.Acted(ref, item));
    for (Party p : scene.cast().parties()) {
      if ((marked >> p.index() & 1) != 0) {
        round.record(new Fact.Marked(p.index(), item, p.fears()[item]));
      }
    }
  }

  /** Marks still standing take a level of yes ground. */
  void bite() {
    Table table = state.table();
    for (Party p : state.cast().parties()) {
      for (int i = 0; i < table.agenda().size(); i++) {
        boolean marked = (table.marks(p.index()) >> i & 1) != 0;
        if (marked && table.bitten(p.index(), i) == 0) {
          round.record(new Fact.Bit(p.index(), i));
        }
      }
    }
    round.strikeAll();
  }
}
