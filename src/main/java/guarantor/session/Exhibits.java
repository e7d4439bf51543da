package guarantor.session;

import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Flip;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Table;
import guarantor.persona.Duel;
import guarantor.session.Refusal.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The folder of exhibits, and what happens when one is laid on the table (rules, section 7). */
public final class Exhibits {
  /** How many exhibits a folder holds. */
  public static final int FOLDER = 5;

  private Exhibits() {}

  /** Lays an exhibit: it answers a mark without a duel, or meets the record behind a refusal. */
  static void lay(State state, Round round, Move.Exhibit m) {
    if (argues(state, m)) {
      round.record(new Fact.Recited(m.party(), m.item(), m.ref()));
      return;
    }
    if (answersMark(state, m)) {
      round.record(new Fact.Exhibited(m.party(), m.item(), m.ref(), m.ref(), 0, false, 0));
      round.record(new Fact.Cleared(m.party(), m.item(), Fact.Means.EXHIBIT));
    } else {
      Duel duel = duel(state, m);
      int against = duel.theirs().map(p -> state.game().ref(p.id())).orElse(-1);
      boolean wins = duel.wins() && !restsOnUncheckedNotice(state, m);
      int won = wins ? duel.won() : Math.min(1, duel.won());
      int level = wins ? Math.max(0, duel.upTo()) : 0;
      boolean answers = wins && duel.theirs().map(p -> !p.stance().backs()).orElse(false);
      round.record(new Fact.Exhibited(m.party(), m.item(), m.ref(), against, won, answers, level));
    }
    round.revisit(m.party(), state.table().agenda().item(m.item()).part().paper());
  }

  /**
   * Whether it is evidence before that delegation: no record of its own, and no answer to a mark.
   */
  public static boolean argues(State state, Move.Exhibit m) {
    return !answersMark(state, m)
        && Arguments.design(state, m).isPresent()
        && duel(state, m).obstacle() != Duel.Obstacle.NONE;
  }

  /** An exhibit that a false notice carried fails until the notice is checked. */
  private static boolean restsOnUncheckedNotice(State state, Move.Exhibit m) {
    String id = state.game().position(m.ref()).id();
    for (Scenario.Notice n : state.game().scenario().press()) {
      if (n.records().contains(id) && !state.table().checked().contains(n.id())) {
        return true;
      }
    }
    return false;
  }

  /** How an exhibit would fare: both cards and the three comparisons, before it is laid. */
  public static Duel duel(State state, Move.Exhibit m) {
    Position yours = state.game().position(m.ref());
    Circumstances now = state.table().circumstances();
    return duel(state, state.party(m.party()), m.item(), yours, now);
  }

  private static Duel duel(State state, Party p, int item, Position yours, Circumstances now) {
    return Duel.of(
        state.game().content(),
        state.game().scenario(),
        state.game().docket(),
        state.scene().archive(),
        p,
        item,
        yours,
        now);
  }

  /** Whether it is a later record of a marked delegation that backs the clause as it stands. */
  public static boolean answersMark(State state, Move.Exhibit m) {
    Table table = state.table();
    boolean marked = state.marked(m.party(), m.item());
    int fear = state.party(m.party()).fears()[m.item()];
    Position p = state.game().position(m.ref());
    if (!marked || fear < 0 || p.level().isEmpty() || !p.stance().backs()) {
      return false;
    }
    int level = state.game().content().issues().get(p.issue()).step(p.level().get());
    boolean later = p.date().compareTo(state.game().position(fear).date()) > 0;
    boolean same = p.issue().equals(table.agenda().item(m.item()).id());
    return same && later && level >= table.text().level(m.item(), m.party());
  }

  /** The exhibits at hand that would do something against a party, on the text as it stands. */
  public static List<Flip.Card> winning(State state, int party) {
    List<Flip.Card> out = new ArrayList<>();
    for (int ref : state.table().folder()) {
      int item = state.table().agenda().indexOf(state.game().position(ref).issue());
      Move.Exhibit m = new Move.Exhibit(ref, party, item);
      if (item < 0 || state.refuses(m).isPresent()) {
        continue;
      }
      if (answersMark(state, m)) {
        out.add(new Flip.Card(ref, item, 0, -1));
        continue;
      }
      Duel duel = duel(state, m);
      if (duel.wins() && duel.upTo() > 0 && !restsOnUncheckedNotice(state, m)) {
        boolean answers = duel.theirs().map(p -> !p.stance().backs()).orElse(false);
        int against = answers ? state.game().ref(duel.theirs().orElseThrow().id()) : -1;
        out.add(new Flip.Card(ref, item, duel.upTo(), against));
      }
    }
    return out;
  }

  static Refusal refusesPack(State state, Move.Pack m) {
    if (state.table().movesHere() > 0) {
      return Refusal.of(Reason.FOLDER_CLOSED);
    }
    if (m.refs().size() > FOLDER) {
      return Refusal.of(Reason.FOLDER_FULL, String.valueOf(FOLDER));
    }
    for (int ref : m.refs()) {
      Position p = state.game().position(ref);
      boolean usable =
          state.scene().archive().usable(p) && (p.binds() || Arguments.atHand(state, p));
      if (!usable || state.table().spent(ref)) {
        return Refusal.of(Reason.NOT_FOR_FOLDER, p.id());
      }
    }
    return null;
  }

  static Refusal refuses(State state, Move.Exhibit m) {
    String id = state.game().position(m.ref()).id();
    Party p = state.party(m.party());
    String party = state.game().partyIds().get(m.party());
    if (!p.answers() || !state.isSeated(m.party())) {
      return Refusal.of(Reason.NOT_SEATED, party);
    }
    if (!state.table().folder().contains(m.ref())) {
      return Refusal.of(Reason.NOT_IN_FOLDER, id);
    }
    if (answersMark(state, m) || argues(state, m)) {
      return null;
    }
    if (state.table().duelled(m.party(), m.item())) {
      return Refusal.of(Reason.DUELLED_BEFORE, party, state.game().issueIds().get(m.item()));
    }
    return switch (duel(state, m).obstacle()) {
      case NONE -> null;
      case NOT_THEIRS -> Refusal.of(Reason.EXHIBIT_NOT_THEIRS, id, party);
      case OTHER_CLAUSE ->
          Refusal.of(Reason.EXHIBIT_OTHER_CLAUSE, id, state.game().issueIds().get(m.item()));
      case NOTHING_TO_WIN -> Refusal.of(Reason.EXHIBIT_NOTHING, id, party);
      case RED_LINE -> Refusal.of(Reason.EXHIBIT_RED_LINE, party);
    };
  }

  /**
   * The folder as the adviser packs it at an opening: records of those seated that back more than
   * they would sign now, firmest first, then what is left of the old folder.
   */
  static List<Integer> packed(State state) {
    List<Integer> out = new ArrayList<>();
    List<Position> useful = new ArrayList<>();
    Circumstances now = state.table().circumstances();
    long seated = state.seated();
    Set<Integer> seen = new TreeSet<>();
    for (Party p : state.cast().parties()) {
      if (!p.answers() || (seated & p.bit()) == 0) {
        continue;
      }
      for (int item = 0; item < p.evidence().size(); item++) {
        int reach = Ground.of(p, item, now).reach();
        int top = state.table().agenda().item(item).top();
        for (Evidence e : p.evidence().get(item)) {
          // Most records back no more than it would sign already: no duel need be set up for them.
          if (!e.backs() || e.level() <= reach && e.level() < top) {
            continue;
          }
          Position r = state.game().position(e.ref());
          boolean fresh = !state.table().spent(e.ref()) && !seen.contains(e.ref());
          if (fresh && backsMore(state, p, item, r, now)) {
            seen.add(e.ref());
            useful.add(r);
          }
        }
      }
    }
    useful.sort(
        Comparator.comparing((Position r) -> r.rank() * 10 + r.strength())
            .reversed()
            .thenComparing(r -> r.date().last(), Comparator.reverseOrder())
            .thenComparing(Position::id));
    for (Position r : useful) {
      if (out.size() < FOLDER) {
        out.add(state.game().ref(r.id()));
      }
    }
    for (int old : state.table().folder()) {
      if (out.size() < FOLDER && !out.contains(old)) {
        out.add(old);
      }
    }
    return out;
  }

  private static boolean backsMore(State state, Party p, int item, Position r, Circumstances now) {
    Duel duel = duel(state, p, item, r, now);
    return duel.obstacle() == Duel.Obstacle.NONE && duel.upTo() > 0;
  }
}
