package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Frontier;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.negotiation.Table;
import guarantor.play.Block.Kind;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The end of a game: the document, the drill, the real text beside it, what happened. */
final class Ending {
  private final State state;
  private final Names names;
  private final Phrases say;
  private final Clauses clauses;
  private final Agenda agenda;
  private final Result result;
  private final List<Block> out = new ArrayList<>();

  private Ending(State state, Names names) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.clauses = new Clauses(state, names);
    this.agenda = state.game().docket().agenda();
    this.result = Result.of(state);
  }

  static List<Block> pages(State state, Names names) {
    Ending ending = new Ending(state, names);
    ending.document();
    ending.out.addAll(DrillPage.blocks(state, names, ending.result.signed()));
    if (state.game().scenario().lesson().isPresent()) {
      // A lesson ends on the drill and on what came of such words.
      ending.happened();
      return List.copyOf(ending.out);
    }
    ending.beside();
    ending.score();
    ending.difference();
    ending.happened();
    ending.corrected();
    ending.out.addAll(Lessons.of(state, names));
    return List.copyOf(ending.out);
  }

  private void document() {
    out.add(Block.gap());
    add(Kind.HEADING, say.say("ending.document"));
    if (state.table().ending() == Table.Ending.WALKED_OUT) {
      add(
          Kind.NOTE,
          say.say(agenda.hasSentence() ? "ending.walked-out" : "ending.walked-out-alone"));
      return;
    }
    long signers = result.signed().signers();
    if (result.stands()) {
      long rows = state.table().settled().rows();
      add(Kind.NOTE, say.say("ending.stands", names.parties(signers & ~rows)));
      if (rows != 0) {
        add(Kind.NOTE, say.say("ending.rows", names.parties(rows)));
      }
    } else if (signers != 0) {
      add(Kind.NOTE, say.say("ending.letters", names.parties(signers)));
    } else {
      add(Kind.NOTE, say.say("ending.none"));
    }
    Recitals.of(state, result.signed()).forEach(r -> out.add(recital(r)));
    for (int ref : state.table().recited()) {
      Position p = state.game().position(ref);
      out.add(
          new Block(
              Kind.NOTE,
              "",
              say.say("ending.evidence", names.delegationOf(p), p.statement(), names.mark(p)),
              names.cite(p)));
    }
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.item(i).part() == Part.SENTENCE) {
        out.add(clauses.plain(i, Edit.JOINT));
      }
    }
    for (int i : state.table().order()) {
      boolean joint = !agenda.isAnnex(i) && result.stands();
      if (joint && state.table().text().stands(i, Edit.JOINT)) {
        out.add(clauses.plain(i, Edit.JOINT));
        long free = result.signed().signers() & ~result.signed().bound(i, Drill.Run.AFTER_PEACE);
        if (free != 0) {
          add(Kind.MINUTE, say.say("ending.reserving", names.parties(free)));
        }
      }
    }
    for (int i : state.table().order()) {
      if (agenda.isAnnex(i)) {
        annexes(i);
      }
    }
  }

  private void annexes(int item) {
    for (int p = 0; p < state.table().parties(); p++) {
      if (result.signed().binds(p, item, Drill.Run.AFTER_PEACE)) {
        out.add(clauses.plain(item, p));
      }
    }
  }

  private Block recital(Position p) {
    return new Block(
        Kind.NOTE,
        "",
        say.say("ending.recital", names.delegationOf(p), p.statement()),
        names.cite(p));
  }

  private void beside() {
    add(Kind.HEADING, say.say("drill.beside"));
    for (Scenario.Comparison c : state.game().scenario().comparisons()) {
      Drill.Signed signed = Result.comparison(state.game(), c);
      out.add(Block.row(say.say("drill.text", c.name(), names.date(c.date())), c.note()));
      out.add(answers(signed));
    }
    ends();
  }

  /** The ends that the public debate named, under the same drill. */
  private void ends() {
    for (Blueprint b : state.game().designs(Blueprint.Way.ENDING)) {
      Drill.Signed signed = Result.end(state.game(), b);
      boolean here = signed.signers() == 0 && result.signed().signers() == 0;
      out.add(Block.row(say.say(here ? "drill.end-here" : "drill.end", b.name()), b.what()));
      out.add(answers(signed));
    }
  }

  /** The mean answer to each question of the drill, side by side. */
  private Block answers(Drill.Signed signed) {
    List<String> means = new ArrayList<>();
    for (Drill.Question q : state.game().questions()) {
      means.add(q.id().toUpperCase(Locale.ROOT) + " " + Drill.mean(q, signed, state.cast()));
    }
    return Block.row("", String.join("  ", means));
  }

  private void score() {
    add(Kind.HEADING, say.say("score.heading"));
    for (int q = 0; q < state.game().questions().size(); q++) {
      Scenario.Query query = state.game().scenario().drill().get(q);
      int weight = state.instruction().weights().get(q);
      out.add(
          Block.row(
              query.id().toUpperCase(Locale.ROOT),
              say.say("score.row", query.question(), result.score().answers().get(q), weight)));
    }
    Scenario.Brief brief =
        state.game().scenario().instructions().stream()
            .filter(b -> b.id().equals(state.instruction().id()))
            .findFirst()
            .orElseThrow();
    Frontier.Found best = Result.frontier(state);
    int share = Result.share(result.score().points(), best.points());
    add(
        Kind.NOTE,
        result.score().broken()
            ? say.say("score.broken", brief.name())
            : say.say(
                "score.sum",
                brief.name(),
                result.score().text(),
                result.score().points() - result.score().text(),
                result.score().mandate(),
                result.score().points()));
    add(
        Kind.NOTE,
        best.proven()
            ? say.say("score.frontier", best.points(), share)
            : say.say("score.frontier-within", best.points(), share, best.ceiling()));
  }

  private void difference() {
    Scenario.Comparison real =
        state.game().scenario().comparisons().get(state.game().scenario().comparisons().size() - 1);
    Drill.Signed signed = Result.comparison(state.game(), real);
    add(Kind.HEADING, say.say("diff.heading", real.name(), names.date(real.date())));
    for (int i = 0; i < agenda.size(); i++) {
      Item item = agenda.item(i);
      int theirs = highest(signed, i);
      int ours = highest(result.signed(), i);
      boolean said = theirs > item.statusQuo() || ours > item.statusQuo();
      if (said) {
        out.add(
            Block.row(
                names.issue(i), say.say("diff.row", names.level(i, ours), names.level(i, theirs))));
      }
    }
  }

  /** The highest level anybody is bound to; of the Sentence, what it says. */
  private int highest(Drill.Signed signed, int item) {
    if (agenda.item(item).part() == Part.SENTENCE) {
      return signed.text().level(item);
    }
    int best = agenda.item(item).statusQuo();
    for (int p = 0; p < state.table().parties(); p++) {
      if (signed.binds(p, item, Drill.Run.AFTER_PEACE)) {
        best = Math.max(best, signed.text().level(item, p));
      }
    }
    return best;
  }

  private void happened() {
    add(Kind.HEADING, say.say("happened.heading"));
    for (Scenario.Happened h : state.game().scenario().happened()) {
      out.add(new Block(Kind.ROW, names.date(h.date()), h.text(), names.cites(h.records())));
    }
  }

  private void corrected() {
    add(Kind.HEADING, say.say("corrected.heading"));
    for (Scenario.Notice n : state.game().scenario().press()) {
      add(Kind.NOTE, "\"" + n.printed() + "\" - " + n.correction());
    }
  }

  private void add(Kind kind, String text) {
    out.add(Block.of(kind, text));
  }
}
