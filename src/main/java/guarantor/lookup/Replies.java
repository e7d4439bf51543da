package guarantor.lookup;

import guarantor.content.Scenario;
import guarantor.negotiation.Act;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.session.Game;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the replies of one turn from its facts: one for each delegation and paper it answered
 * (its last word there), one for each delegation that only spoke.
 */
final class Replies {
  private final Game game;
  private final Map<String, ReplyRow> rows = new LinkedHashMap<>();

  Replies(Game game) {
    this.game = game;
  }

  List<ReplyRow> rows() {
    return List.copyOf(rows.values());
  }

  /** Takes a fact in; to be called before the table applies it. */
  void take(State state, Fact fact) {
    if (fact instanceof Fact.Answered f) {
      answered(state, f.answer(), f.again(), Words.id(f.cause()), offered(state.table(), f));
    } else if (fact instanceof Fact.Read f) {
      answered(state, f.answer(), false, "reading", state.table().circumstances());
    } else if (fact instanceof Fact.Spoke f) {
      spoke(f.party(), f.ref(), f.item());
    } else if (fact instanceof Fact.Arrived f) {
      words(game.docket().party(f.party()), "telegram", f.ref(), f.item());
    } else if (fact instanceof Fact.Acted f) {
      words(game.scenario().opponent(), "object", f.ref(), f.item());
    }
  }

  private static Circumstances offered(Table table, Fact.Answered f) {
    Circumstances now = table.circumstances();
    return now.with(now.text().with(f.offer())).giving(f.answer().party(), f.gives());
  }

  private void answered(State state, Answer a, boolean holds, String cause, Circumstances now) {
    String key = key(a.party(), a.paper());
    String act = Words.id(a.act());
    rows.put(
        key,
        ReplyRow.silent(
            game.docket().party(a.party()),
            holds ? "hold" : act,
            Optional.of(act),
            Optional.of(Words.id(a.paper())),
            Optional.of(cause),
            positions(state, a, now),
            why(a)));
  }

  private ReplyRow.WhyRow why(Answer a) {
    return new ReplyRow.WhyRow(
        Optional.of(Words.id(a.limit())),
        a.clause() < 0 ? Optional.empty() : Optional.of(game.issueIds().get(a.clause())),
        a.restsOn() < 0 ? Optional.empty() : Optional.of(game.position(a.restsOn()).id()),
        Optional.of(a.surplus()),
        Optional.of(a.demand()),
        EditRow.of(game, a.counter()),
        a.suffices(),
        Clauses.issues(game, a.reserved()),
        Clauses.issues(game, a.declined()),
        a.spent());
  }

  private List<String> positions(State state, Answer a, Circumstances now) {
    Set<Integer> refs = new LinkedHashSet<>();
    if (a.act().pledges()) {
      Circumstances hoped = a.act() == Act.PLEDGE_IF ? now.assumingSigners() : now;
      carrying(state.party(a.party()), a, hoped, refs);
    } else if (a.restsOn() >= 0) {
      refs.add(a.restsOn());
    } else if (a.clause() >= 0) {
      statusQuo(a.clause()).ifPresent(refs::add);
      state.party(a.party()).evidence().get(a.clause()).forEach(e -> refs.add(e.ref()));
    }
    List<String> ids = new ArrayList<>();
    refs.forEach(r -> ids.add(game.position(r).id()));
    return ids;
  }

  /** The record that proves a clause's status quo, where one does. */
  private Optional<Integer> statusQuo(int item) {
    Scenario.Clause clause = game.scenario().clauses().get(item);
    return clause.record().map(game::ref);
  }

  /**
   * The records that carry a pledge: for each clause it is bound by, the one that sets its reach.
   */
  private static void carrying(Party p, Answer a, Circumstances now, Set<Integer> refs) {
    Agenda agenda = now.text().agenda();
    for (int i = 0; i < agenda.size(); i++) {
      boolean here = agenda.item(i).part().paper() == a.paper();
      boolean free = ((a.reserved() | a.declined()) >> i & 1) != 0;
      boolean excepted = !agenda.isAnnex(i) && now.text().excepts(i, p.index());
      if (!here || free || excepted || !now.text().stands(i, p.index())) {
        continue;
      }
      Ground ground = Ground.of(p, i, now);
      if (ground.capRef() >= 0) {
        refs.add(ground.capRef());
      }
      if (now.text().level(i, p.index()) > ground.cap()) {
        p.asks().get(i).forEach(ask -> refs.add(ask.ref()));
        p.ties().forEach(tie -> refs.addAll(tie.refs()));
      }
      if (i == agenda.trigger() && p.timingRef() >= 0 && now.text().force(i) > 0) {
        refs.add(p.timingRef());
      }
    }
  }

  /** Words go with the answer on the clause's own paper, if there is one. */
  private void spoke(int party, int ref, int item) {
    Paper paper = game.docket().agenda().item(item).part().paper();
    ReplyRow answer = rows.get(key(party, paper));
    if (answer != null) {
      rows.put(key(party, paper), answer.speaking(game.position(ref)));
    } else {
      words(game.docket().party(party), "ask", ref, item);
    }
  }

  private void words(String delegation, String act, int ref, int item) {
    ReplyRow row = ReplyRow.words(delegation, act, game.issueIds().get(item));
    rows.put(act + " " + ref, row.speaking(game.position(ref)));
  }

  private static String key(int party, Paper paper) {
    return party + " " + paper;
  }
}
