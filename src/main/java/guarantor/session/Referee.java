package guarantor.session;

import static guarantor.session.Refusal.Reason;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.negotiation.Table;
import java.util.List;
import java.util.Optional;

/** Says which moves the rules allow now. Pure; asked before every move and by every menu. */
final class Referee {
  private static final int MOST_EDITS = 3;

  private final State state;
  private final Table table;

  private Referee(State state) {
    this.state = state;
    this.table = state.table();
  }

  /** The reason a move is refused, or empty where it is allowed. */
  static Optional<Refusal> refuses(State state, Move move) {
    return Optional.ofNullable(new Referee(state).reason(move));
  }

  private Refusal reason(Move move) {
    Phase phase = state.phase();
    if (phase == Phase.OVER) {
      return Refusal.of(Reason.GAME_OVER);
    }
    if (move instanceof Move.WalkOut) {
      return null;
    }
    if (move instanceof Move.Instruct m) {
      return instruct(m);
    }
    if (move instanceof Move.Travel m) {
      return travel(m, phase);
    }
    if (phase == Phase.TRAVEL) {
      return Refusal.of(Reason.CHOOSE_STOP_FIRST);
    }
    if (move instanceof Move.Initial) {
      return initial();
    }
    if (move instanceof Move.Press m) {
      return press(m, phase);
    }
    if (phase == Phase.PRESS) {
      boolean spent = state.movesLeft() == 0 && move.costly();
      return Refusal.of(spent ? Reason.NO_MOVES_LEFT : Reason.PRESS_LINE_FIRST);
    }
    return atTheTable(move);
  }

  private Refusal atTheTable(Move move) {
    if (move instanceof Move.Ask m) {
      return ask(m);
    }
    if (move instanceof Move.Propose m) {
      return propose(m);
    }
    if (move instanceof Move.Blueprint m) {
      return blueprint(m);
    }
    if (move instanceof Move.Accept m) {
      return accept(m);
    }
    if (move instanceof Move.Pack m) {
      return Exhibits.refusesPack(state, m);
    }
    if (move instanceof Move.Exhibit m) {
      return Exhibits.refuses(state, m);
    }
    if (move instanceof Move.Rally m) {
      return rally(m);
    }
    if (move instanceof Move.Check m) {
      return check(m);
    }
    if (move instanceof Move.Read m) {
      return table.readings() > 0 ? party(m.party()) : Refusal.of(Reason.NO_READING);
    }
    if (move instanceof Move.Withdraw m) {
      return withdraw(m);
    }
    return null;
  }

  private Refusal instruct(Move.Instruct m) {
    boolean known =
        state.game().instructions().stream().anyMatch(i -> i.id().equals(m.instruction()));
    if (!known) {
      return Refusal.of(Reason.NO_SUCH_INSTRUCTION, m.instruction());
    }
    return table.movesUsed() > 0 ? Refusal.of(Reason.INSTRUCTION_FIXED) : null;
  }

  private Refusal travel(Move.Travel m, Phase phase) {
    boolean there = state.scene().sitting().stops().stream().anyMatch(s -> s.id().equals(m.stop()));
    return phase == Phase.TRAVEL && there ? null : Refusal.of(Reason.NO_SUCH_STOP);
  }

  private Refusal initial() {
    boolean may = state.lastSitting() && somethingStands();
    return may ? null : Refusal.of(Reason.NOTHING_TO_INITIAL);
  }

  private boolean somethingStands() {
    for (int p = 0; p < table.parties(); p++) {
      for (int i = 0; i < table.agenda().size(); i++) {
        if (table.text().stands(i, p)) {
          return true;
        }
      }
    }
    return false;
  }

  private Refusal press(Move.Press m, Phase phase) {
    if (phase != Phase.PRESS) {
      return Refusal.of(Reason.NOT_PRESS_TIME);
    }
    if (m.ref() < 0) {
      return null;
    }
    Position p = state.game().docket().position(m.ref());
    boolean offered = state.scene().sitting().pressLines().contains(p.id());
    return offered ? null : Refusal.of(Reason.NOT_OFFERED_FOR_PRESS, p.id());
  }

  private Refusal party(int index) {
    Party p = state.party(index);
    return p.answers() ? null : Refusal.of(Reason.NOT_AT_TABLE, id(index));
  }

  /** Who has said all there is, and shown its ground, is not asked again at a price. */
  private Refusal ask(Move.Ask m) {
    Refusal refusal = party(m.party());
    if (refusal != null || !table.shown(m.party(), m.item()) || Turn.asked(state, m) != null) {
      return refusal;
    }
    return Refusal.of(Reason.NOTHING_NEW_TO_SAY, id(m.party()), table.agenda().item(m.item()).id());
  }

  private Refusal propose(Move.Propose m) {
    boolean asItStands = m.place() == Move.Place.CORRIDOR && somethingStands();
    if (m.edits().isEmpty() && m.gives().isEmpty() && !asItStands) {
      return Refusal.of(Reason.NOTHING_PROPOSED);
    }
    long clauses = m.edits().stream().map(Edit::item).distinct().count();
    if (clauses > MOST_EDITS) {
      return Refusal.of(Reason.TOO_MANY_EDITS, String.valueOf(MOST_EDITS));
    }
    if (m.place() == Move.Place.CORRIDOR) {
      Refusal refusal = party(m.party());
      if (refusal != null) {
        return refusal;
      }
    }
    Refusal refusal = edits(m.edits());
    return refusal != null ? refusal : gives(m);
  }

  private Refusal edits(List<Edit> edits) {
    boolean changes = edits.isEmpty();
    for (Edit e : edits) {
      Refusal refusal = edit(e);
      if (refusal != null) {
        return refusal;
      }
      changes |= !table.text().clause(e.item(), e.party()).equals(e);
    }
    return changes ? null : Refusal.of(Reason.SAME_AS_TEXT);
  }

  private Refusal edit(Edit e) {
    Item item = table.agenda().item(e.item());
    if (state.closedFor(e.item())) {
      return Refusal.of(Reason.CLAUSE_CLOSED, item.id());
    }
    if (e.level() < item.statusQuo()) {
      return Refusal.of(Reason.BELOW_STATUS_QUO, item.id());
    }
    if (e.level() > item.top() || !state.scene().mayName(e.item(), e.level())) {
      return Refusal.of(Reason.NOT_VOICED, item.id());
    }
    if (e.force() > 0 && !item.tagged()) {
      return Refusal.of(Reason.NO_TAG_HERE, item.id());
    }
    if (e.except() != 0 && item.part() == Part.SENTENCE) {
      return Refusal.of(Reason.NO_EXCEPTION_IN_SENTENCE);
    }
    boolean annex = item.part() == Part.ANNEX;
    return annex && e.party() < 0 ? Refusal.of(Reason.ANNEX_NEEDS_PARTY, item.id()) : null;
  }

  private Refusal gives(Move.Propose m) {
    int sum = 0;
    int to = m.place() == Move.Place.ROOM ? Edit.JOINT : m.party();
    for (int g : m.gives()) {
      Scenario.Offer offer = state.game().scenario().gives().get(g);
      if (table.given(g, to)) {
        return Refusal.of(Reason.GIVE_MADE, offer.id());
      }
      int needs = state.cast().gives().get(g).needs();
      boolean spoken =
          offer.orSpoken().map(r -> table.spoken(state.game().docket().ref(r))).orElse(false);
      boolean pledged = needs < 0 || (table.pledged(Paper.COMPACT) >> needs & 1) != 0;
      if (!pledged && !spoken) {
        return Refusal.of(Reason.GIVE_NEEDS, offer.id(), id(needs));
      }
      sum += state.price(g);
    }
    sum += state.exceptionsPrice(m.edits());
    boolean dear = sum > 0 && sum > state.points();
    return dear
        ? Refusal.of(Reason.TOO_DEAR, String.valueOf(sum), String.valueOf(state.points()))
        : null;
  }

  private Refusal blueprint(Move.Blueprint m) {
    Blueprint b = state.game().content().blueprints().get(m.blueprint());
    boolean known = b != null && state.game().blueprints().contains(b);
    if (known && !b.existed(state.scene().archive().day())) {
      return Refusal.of(Reason.BLUEPRINT_LATER, b.name());
    }
    List<Edit> edits = known ? Proposals.of(state, b) : List.of();
    return edits.isEmpty() ? Refusal.of(Reason.NO_BLUEPRINT, m.blueprint()) : edits(edits);
  }

  private Refusal accept(Move.Accept m) {
    Standing standing = table.standing(m.party(), m.paper());
    boolean counter = standing != null && !standing.answer().counter().isEmpty();
    if (!counter || !standing.answer().suffices()) {
      return Refusal.of(Reason.NO_COUNTER, id(m.party()));
    }
    for (Edit e : standing.edits()) {
      if (state.closedFor(e.item())) {
        return Refusal.of(Reason.CLAUSE_CLOSED, table.agenda().item(e.item()).id());
      }
    }
    return null;
  }

  private Refusal rally(Move.Rally m) {
    Paper paper = table.agenda().item(m.item()).part().paper();
    boolean pledged = (table.pledged(paper) >> m.party() & 1) != 0;
    boolean unmarked = (table.marks(m.party()) >> m.item() & 1) == 0;
    boolean backs =
        state.party(m.party()).evidence().get(m.item()).stream().anyMatch(e -> e.backs());
    boolean helps = Turn.rallied(state, m) != 0;
    boolean can = pledged && unmarked && backs && helps;
    return can ? null : Refusal.of(Reason.CANNOT_RALLY, id(m.party()));
  }

  private Refusal check(Move.Check m) {
    boolean known = false;
    for (Scenario.Notice n : state.game().scenario().press()) {
      known |= n.id().equals(m.notice()) && sitting(n.sitting()) <= state.scene().index();
    }
    boolean closed = !table.checked().contains(m.notice());
    return known && closed ? null : Refusal.of(Reason.NO_NOTICE, m.notice());
  }

  private int sitting(String id) {
    List<Scenario.Sitting> all = state.game().scenario().sittings();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private Refusal withdraw(Move.Withdraw m) {
    Item item = table.agenda().item(m.item());
    boolean stands = item.part() != Part.ANNEX && table.text().stands(m.item(), Edit.JOINT);
    boolean unpledged =
        stands
            && !Turn.withdrawn(state, m.item()).equals(table.text().clause(m.item(), Edit.JOINT));
    return unpledged && !state.closedFor(m.item())
        ? null
        : Refusal.of(Reason.NOTHING_TO_WITHDRAW, item.id());
  }

  private String id(int party) {
    return state.game().docket().party(party);
  }
}
