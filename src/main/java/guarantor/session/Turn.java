package guarantor.session;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Decision;
import guarantor.negotiation.Draw;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Table;
import guarantor.negotiation.Tie;
import guarantor.persona.Voice;
import java.util.List;
import java.util.Optional;

/** Plays one allowed move in exact order (rules of play, section 6) and returns its facts. */
final class Turn {
  private static final int SPOILER_ACTS_AFTER = 2;

  private final State state;
  private final Table table;
  private final Round round;

  Turn(State state) {
    this.state = state;
    this.table = state.table();
    this.round = new Round(table, state.cast(), state.temper());
  }

  List<Fact> play(Move move) {
    if (move.costly()) {
      boolean corridor = move instanceof Move.Propose p && p.place() == Move.Place.CORRIDOR;
      Speech speech = new Speech(state, round);
      run(move, corridor);
      spoilerActs();
      speech.speak();
    } else {
      runFree(move);
    }
    return round.facts();
  }

  private void run(Move move, boolean corridor) {
    int chance = move instanceof Move.Propose p ? state.leakChance(p.edits()) : 0;
    round.record(new Fact.Paid(corridor));
    if (move instanceof Move.Ask m) {
      ask(m);
    } else if (move instanceof Move.Propose m && corridor) {
      corridor(m, chance);
    } else if (move instanceof Move.Propose m) {
      room(m.edits(), m.gives(), m.call());
    } else if (move instanceof Move.Blueprint m) {
      Blueprint b = state.game().content().blueprints().get(m.blueprint());
      room(Proposals.of(state, b), List.of(), m.call());
    } else if (move instanceof Move.Accept m) {
      round.accept(m.party(), m.paper(), state.seated(), state.isSeated(m.party()), this::price);
    } else if (move instanceof Move.Exhibit m) {
      Exhibits.lay(state, round, m);
    } else if (move instanceof Move.Rally m) {
      clear(rallied(state, m), m.item(), Fact.Means.RALLY);
    } else if (move instanceof Move.Check m) {
      round.record(new Fact.Checked(m.notice()));
    }
  }

  private void runFree(Move move) {
    if (move instanceof Move.Begin) {
      begin();
    } else if (move instanceof Move.Travel m) {
      new Opening(state, round).open(m.stop());
    } else if (move instanceof Move.Instruct m) {
      round.record(new Fact.Instructed(m.instruction()));
    } else if (move instanceof Move.Pack m) {
      round.record(new Fact.Packed(m.refs()));
    } else if (move instanceof Move.Read m) {
      read(m.party());
    } else if (move instanceof Move.Withdraw m) {
      round.retable(List.of(withdrawn(state, m.item())));
    } else if (move instanceof Move.Adjourn) {
      round.record(new Fact.Adjourned(state.movesLeft()));
      if (state.lastSitting()) {
        new Closing(state, round).end(new Fact.Initialled());
      }
    } else if (move instanceof Move.Press m) {
      press(m);
    } else if (move instanceof Move.Initial) {
      new Closing(state, round).end(new Fact.Initialled());
    } else if (move instanceof Move.WalkOut) {
      new Closing(state, round).end(new Fact.WalkedOut());
    }
  }

  private void begin() {
    round.record(new Fact.Instructed(state.game().instructions().get(0).id()));
    next(0);
  }

  /** Opens a sitting at once where there is nothing to choose. */
  private void next(int sitting) {
    if (state.game().scene(sitting).sitting().stops().size() == 1) {
      Round fresh =
          new Round(
              table,
              state.game().scene(sitting).cast(),
              state.game().temper(state.difficulty(), sitting));
      new Opening(state, fresh).open(state.game().scene(sitting).sitting().stops().get(0).id());
      fresh.facts().forEach(round::note);
    }
  }

  private void press(Move.Press m) {
    Closing closing = new Closing(state, round);
    closing.press(m.ref());
    if (state.lastSitting()) {
      closing.end(new Fact.Initialled());
      return;
    }
    int sitting = state.scene().index();
    closing.sitting();
    next(sitting + 1);
  }

  /** The record that would answer a question, or null where all have been heard. */
  static Position asked(State state, Move.Ask m) {
    return Voice.asked(
        state.scene().archive(),
        state.game().docket().party(m.party()),
        state.table().agenda().item(m.item()).id(),
        q -> state.table().spoken(state.game().docket().ref(q)));
  }

  private void ask(Move.Ask m) {
    Position p = asked(state, m);
    if (p == null && !table.shown(m.party(), m.item())) {
      p =
          Voice.instead(
              state.game().content(),
              state.scene().archive(),
              state.game().docket().party(m.party()),
              table.agenda().item(m.item()).id(),
              q -> table.spoken(state.game().docket().ref(q)));
    }
    if (p != null) {
      round.record(new Fact.Spoke(m.party(), state.game().docket().ref(p), m.item()));
    }
    Circumstances now = table.circumstances();
    Ground ground = Ground.of(state.party(m.party()), m.item(), now);
    round.record(new Fact.Shown(m.party(), m.item(), ground.reserved() ? -1 : ground.reach()));
  }

  private void room(List<Edit> edits, List<Integer> gives, Optional<Move.Call> call) {
    boolean fresh = fresh(call, edits);
    narrow(edits);
    round.room(edits, gives, state.seated(), this::price);
    settle(call, fresh, edits);
  }

  private void corridor(Move.Propose m, int chance) {
    boolean fresh = fresh(m.call(), m.edits());
    int draw = Draw.below(100, state.seed(), table.movesUsed(), "leak");
    Fact.Leaked leak = new Fact.Leaked(chance, draw);
    round.record(leak);
    round.corridor(m.party(), m.edits(), m.gives(), this::price);
    if (leak.leaked() && !m.edits().isEmpty()) {
      round.leak(m.edits(), state.seated());
      chargeBelowLines(m.edits());
    }
    settle(m.call(), fresh, m.edits());
  }

  private int price(int give) {
    return state.price(give);
  }

  private void chargeBelowLines(List<Edit> edits) {
    int costs = state.game().content().assumption("press-line", "costs");
    for (Edit e : edits) {
      Table.Line line = e.party() == Edit.JOINT ? table.line(e.item()) : null;
      if (line != null && e.level() < line.level() && line.charged() == 0) {
        round.record(new Fact.Charged(e.item(), costs * (line.level() - e.level())));
      }
    }
  }

  /** A proposal that lowers a clause or moves its tag later clears all its marks. */
  private void narrow(List<Edit> edits) {
    for (Edit e : edits) {
      boolean lower = e.level() < table.text().level(e.item(), Math.max(0, e.party()));
      boolean later = e.force() > table.text().force(e.item());
      if (lower || later) {
        clear(-1L, e.item(), Fact.Means.NARROWED);
      }
    }
  }

  private void clear(long parties, int item, Fact.Means means) {
    for (Party p : state.cast().parties()) {
      if (state.marked(p.index(), item) && (parties >> p.index() & 1) != 0) {
        round.record(new Fact.Cleared(p.index(), item, means));
      }
    }
  }

  /** Those tied to the one that speaks whose clause is marked. */
  static long rallied(State state, Move.Rally m) {
    long mask = 0;
    for (Party p : state.cast().parties()) {
      boolean marked = state.marked(p.index(), m.item());
      for (Tie tie : p.ties()) {
        boolean tied = (tie.members() >> m.party() & 1) != 0 && p.index() != m.party();
        mask |= marked && tied ? p.bit() : 0;
      }
    }
    return mask;
  }

  /** The clause as last pledged by anyone, or its status quo. */
  static Edit withdrawn(State state, int item) {
    Edit pledged = state.table().lastPledged(item);
    Item it = state.table().agenda().item(item);
    return pledged != null ? pledged : Edit.joint(item, it.statusQuo(), 0);
  }

  private boolean fresh(Optional<Move.Call> call, List<Edit> edits) {
    if (call.isEmpty()) {
      return false;
    }
    int party = call.get().party();
    for (Edit e : edits) {
      boolean theirs = e.party() == Edit.JOINT || e.party() == party;
      if (theirs && !table.hasMet(party, e.item(), e.level())) {
        return true;
      }
    }
    return false;
  }

  private void settle(Optional<Move.Call> call, boolean fresh, List<Edit> edits) {
    if (call.isEmpty()) {
      return;
    }
    Move.Call c = call.get();
    boolean right = false;
    for (Fact f : round.facts()) {
      if (f instanceof Fact.Answered a && a.answer().party() == c.party()) {
        right = called(c, a.answer());
      }
    }
    round.record(new Fact.Called(c.party(), c.act(), c.clause(), right, right && fresh));
  }

  private static boolean called(Move.Call c, Answer a) {
    boolean pledge = c.act().pledges() && a.act().pledges();
    boolean names =
        c.clause() < 0
            || a.clause() == c.clause()
            || a.counter().stream().anyMatch(e -> e.item() == c.clause());
    return pledge || c.act() == a.act() && (c.act() == Act.RESERVE || names);
  }

  private void read(int party) {
    Circumstances now = table.circumstances();
    Party p = state.party(party);
    Answer answer = null;
    for (Paper paper : Paper.values()) {
      boolean sentenceClosed = paper == Paper.SENTENCE && !table.silences().isEmpty();
      Answer a = Decision.of(p, paper, now, state.temper(), table.memory(party, paper));
      boolean says = a.act() != Act.RESERVE && !sentenceClosed;
      answer = answer == null || says && !a.act().pledges() ? a : answer;
    }
    round.record(new Fact.Read(answer));
  }

  private void spoilerActs() {
    int item = table.announced();
    boolean due = item >= 0 && !table.spoilerActedHere() && table.movesHere() >= SPOILER_ACTS_AFTER;
    if (due) {
      new Opposition(state, round).act(item);
    }
  }
}
