package guarantor.trials;

import guarantor.content.Position;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Party;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.BitSet;

/**
 * What delegations said in one game, looked at from beside the table: which positions were heard,
 * how each reply stood to what was asked, and whether a promise of the game was broken.
 *
 * <p>A reply is a delegation's answer that is news and no plain yes (those enter the text as
 * recitals), or what it says when asked. On issue: it speaks a position on the clause in question,
 * or the minute cites one that stands; redirected: the record is on another clause, which the
 * minute names; reserved: it has no word on what is asked; silent: it says no and has no record to
 * show.
 */
final class Heard {
  private static final int ON_ISSUE = 0;
  private static final int REDIRECTED = 1;
  private static final int RESERVED = 2;
  private static final int SILENT = 3;

  private final BitSet positions = new BitSet();
  private int[][] replies = new int[0][];
  private int unsourced;
  private int breaches;

  /** Takes in the last event of a session. */
  void listen(Session session) {
    State state = session.state();
    if (replies.length == 0) {
      replies = new int[state.table().parties()][4];
    }
    Event event = session.log().get(session.log().size() - 1);
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Spoke s) {
        spoke(state, s.party(), s.ref());
      } else if (f instanceof Fact.Arrived a) {
        spoke(state, a.party(), a.ref());
      } else if (f instanceof Fact.Acted a) {
        spoke(state, state.game().docket().party(state.game().scenario().opponent()), a.ref());
      } else if (f instanceof Fact.Answered a) {
        answered(state, event, a);
      }
    }
    if (event.move() instanceof Move.Ask ask) {
      asked(state, event, ask);
    }
  }

  private void spoke(State state, int party, int ref) {
    Game game = state.game();
    Position p = game.position(ref);
    boolean own = game.content().owner(p).equals(game.partyIds().get(party));
    unsourced += own && state.scene().archive().usable(p) ? 0 : 1;
    positions.set(ref);
  }

  private void asked(State state, Event event, Move.Ask ask) {
    Fact.Spoke said = saidBy(event, ask.party());
    Ground g = Ground.of(state.party(ask.party()), ask.item(), state.table().circumstances());
    boolean cited = !state.party(ask.party()).evidence().get(ask.item()).isEmpty();
    String issue = state.game().issueIds().get(ask.item());
    boolean elsewhere = said != null && !state.game().position(said.ref()).issue().equals(issue);
    int kind = elsewhere ? REDIRECTED : said != null || cited ? ON_ISSUE : RESERVED;
    count(ask.party(), g.reserved() || kind != RESERVED ? kind : SILENT);
  }

  private void count(int party, int kind) {
    replies[party][kind]++;
  }

  private static Fact.Spoke saidBy(Event event, int party) {
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Spoke s && s.party() == party) {
        return s;
      }
    }
    return null;
  }

  private void answered(State state, Event event, Fact.Answered f) {
    Answer a = f.answer();
    if (a.act().pledges()) {
      breaches += f.offer().isEmpty() ? redLines(state, a) : 0;
    }
    boolean plainYes = a.act().pledges() && a.counter().isEmpty();
    if (f.again() || plainYes || !event.move().costly()) {
      return;
    }
    Fact.Spoke said = saidBy(event, a.party());
    int rests = said != null && said.item() == a.clause() ? said.ref() : a.restsOn();
    if (rests >= 0 && a.clause() >= 0) {
      String asked = state.game().issueIds().get(a.clause());
      boolean same = state.game().position(rests).issue().equals(asked);
      count(a.party(), same ? ON_ISSUE : REDIRECTED);
    } else if (a.act() == guarantor.negotiation.Act.RESERVE) {
      count(a.party(), RESERVED);
    } else {
      count(a.party(), SILENT);
      boolean word = a.clause() < 0 || !evidence(state, a).isEmpty();
      unsourced += a.restsOn() >= 0 || word || a.act().pledges() ? 0 : 1;
    }
  }

  private static java.util.List<?> evidence(State state, Answer a) {
    return state.party(a.party()).evidence().get(a.clause());
  }

  /** Clauses pledged that a red line of the pledging party bars. */
  private static int redLines(State state, Answer a) {
    Party p = state.party(a.party());
    boolean stands = (state.table().pledged(a.paper()) & p.bit()) != 0;
    Circumstances hoped = state.table().circumstances().assumingSigners();
    int count = 0;
    for (int i = 0; stands && i < state.table().agenda().size(); i++) {
      int level = state.table().bound(p.index(), i);
      if (level > 0 && state.table().agenda().item(i).part().paper() == a.paper()) {
        Ground g = Ground.of(p, i, hoped);
        int party = state.table().agenda().isAnnex(i) ? p.index() : Edit.JOINT;
        int written = state.table().text().clause(i, party).level();
        count += g.red() && g.bars(Math.min(level, written)) ? 1 : 0;
      }
    }
    return count;
  }

  BitSet positions() {
    return positions;
  }

  /** Per party: on issue, redirected, reserved, silent; numbers of replies. */
  int[][] replies() {
    return replies;
  }

  int unsourced() {
    return unsourced;
  }

  int breaches() {
    return breaches;
  }
}
