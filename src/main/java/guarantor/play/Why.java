package guarantor.play;

import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Contribution;
import guarantor.negotiation.Decision;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Flip;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.play.Block.Kind;
import guarantor.session.Exhibits;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a delegation answers as it does on a clause: records, numbers, and what would flip it. */
final class Why {
  private static final int MOST_FLIPS = 4;

  private final State state;
  private final Names names;
  private final Phrases say;
  private final int party;
  private final int item;
  private final Circumstances now;
  private final List<Block> out = new ArrayList<>();

  private Why(State state, Names names, int party, int item) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.party = party;
    this.item = item;
    Standing s = state.table().standing(party, state.table().agenda().item(item).part().paper());
    Circumstances public_ = state.table().circumstances();
    this.now =
        s == null || s.offer().isEmpty()
            ? public_
            : public_.with(state.table().text().with(s.offer())).giving(party, s.gives());
  }

  static List<Block> of(State state, Names names, int party, int item) {
    Why why = new Why(state, names, party, item);
    why.explain();
    return why.out;
  }

  private void explain() {
    Agenda agenda = state.table().agenda();
    Party p = state.party(party);
    Ground g = Ground.of(p, item, now);
    out.add(Block.of(Kind.HEADING, say.say("why.heading", names.party(party), names.issue(item))));
    if (g.reserved()) {
      out.add(Block.of(Kind.NOTE, say.say("why.reserve", names.party(party), names.issue(item))));
      asks(p);
      return;
    }
    out.add(
        Block.row(
            say.say("why.stops"),
            say.say(
                "why.stops-at", names.level(item, g.reach()), g.reach(), agenda.item(item).top())));
    if (g.capRef() >= 0) {
      record(say.say("why.holds"), state.game().position(g.capRef()));
    } else {
      out.add(Block.row(say.say("why.holds"), say.say("why.status-quo")));
    }
    if (g.barRef() >= 0) {
      String label = say.say(g.red() ? "why.red" : "why.barred", names.level(item, g.bar()));
      record(label, state.game().position(g.barRef()));
    }
    if (g.bar() - 1 > g.reach() && g.reach() < agenda.item(item).top()) {
      out.add(
          Block.row(
              say.say("why.open"),
              openGround(g.reach() + 1, Math.min(g.bar() - 1, agenda.item(item).top()))));
    }
    unmet(p);
    if (item == agenda.trigger() && p.timingRef() >= 0) {
      record(say.say("why.timing"), state.game().position(p.timingRef()));
    }
    asks(p);
    Paper paper = agenda.item(item).part().paper();
    Answer a = Decision.of(p, paper, now, state.temper(), state.table().memory(party, paper));
    weighed(p, paper, a);
    flips(p, paper, a);
  }

  private String openGround(int from, int to) {
    return from == to
        ? say.say("why.open-one", names.level(item, from))
        : say.say("why.open-from", names.level(item, from), names.level(item, to));
  }

  private void record(String label, Position p) {
    Outlet o = state.game().content().outlet(p);
    String words = p.said() && !p.offensive() ? "\"" + p.quote().orElse("") + "\"" : p.statement();
    out.add(
        new Block(
            Kind.ROW,
            label,
            say.say(
                "why.record",
                words,
                names.mark(p),
                p.speaker(),
                names.date(p.date()),
                o.name(),
                say.say("control.short." + o.control().name().toLowerCase(Locale.ROOT))),
            names.cite(p)));
  }

  /** Backing records whose conditions the text does not meet: keys a player can turn. */
  private void unmet(Party p) {
    for (Evidence e : p.evidence().get(item)) {
      Position r = state.game().position(e.ref());
      boolean shown = state.table().spoken(e.ref());
      if (e.backs() && !e.conditions().isEmpty() && shown) {
        out.add(
            new Block(
                Kind.ROW,
                say.say("why.condition"),
                say.say("why.would-back", names.level(item, e.level()), conditions(r)),
                names.cite(r)));
      }
    }
  }

  private String conditions(Position r) {
    List<String> parts = new ArrayList<>();
    r.conditions()
        .forEach(
            c ->
                parts.add(
                    switch (c.kind()) {
                      case WAR_ENDED -> say.say("condition.war-ended");
                      case CEASEFIRE -> say.say("condition.ceasefire");
                      case SIGNERS -> say.say("condition.signers", c.atLeast().orElse(1));
                      case SIGNED -> say.say("condition.signed", c.delegation().orElse(""));
                      case LEVEL_AT_LEAST ->
                          say.say("condition.level", c.issue().orElse(""), c.level().orElse(""));
                      case TEXT -> c.text().orElse("");
                    }));
    return names.join(parts);
  }

  private void asks(Party p) {
    p.asks()
        .get(item)
        .forEach(
            a -> {
              Position r = state.game().position(a.ref());
              out.add(
                  new Block(
                      Kind.ROW,
                      say.say("why.key"),
                      say.say("why.give", names.give(a.give()), r.statement()),
                      names.cite(r)));
            });
  }

  private void weighed(Party p, Paper paper, Answer a) {
    Judgement j = Judgement.of(p, paper, now);
    if (j.carried() == 0 && j.failing() == 0) {
      out.add(Block.row(say.say("why.weighed"), say.say("why.not-weighed")));
      return;
    }
    out.add(
        Block.row(
            say.say("why.weighed"),
            say.say("why.numbers", j.walkAway(), j.utility(), j.best(), j.surplus(), a.demand())));
    List<String> terms = new ArrayList<>();
    for (Contribution c : Contribution.of(p, now, j)) {
      String signed = (c.points() > 0 ? "+" : "") + c.points();
      terms.add(say.say("why.term", names.issue(c.item()), signed));
    }
    if (terms.size() > 1) {
      int sum = j.utility() - j.walkAway();
      out.add(
          Block.row(
              say.say("why.terms"),
              say.say("why.terms-sum", String.join(", ", terms), (sum > 0 ? "+" : "") + sum)));
    }
  }

  private void flips(Party p, Paper paper, Answer a) {
    if (a.act().pledges()) {
      out.add(Block.row(say.say("why.flip"), say.say("why.yes")));
      return;
    }
    List<String> found = new ArrayList<>();
    // an exhibit is laid on the public text: against a private copy it answers nothing
    Standing s = state.table().standing(party, paper);
    boolean inPublic = s == null || s.offer().isEmpty();
    List<Flip.Card> cards = inPublic ? Exhibits.winning(state, party) : List.of();
    Decision.Memory memory = state.table().memory(party, paper);
    for (Flip f : Flip.search(p, paper, state.cast(), now, state.temper(), memory, cards)) {
      if (found.size() < MOST_FLIPS) {
        found.add(flip(f));
      }
    }
    if (!found.isEmpty()) {
      out.add(Block.row(say.say("why.flip"), String.join("; ", found)));
    } else if (!a.counter().isEmpty()) {
      out.add(
          Block.row(
              say.say("why.flip"),
              say.say(
                  a.suffices() ? "why.counter" : "why.counter-part", names.edits(a.counter()))));
    } else {
      out.add(Block.row(say.say("why.flip"), say.say("why.no-flip")));
    }
  }

  private String flip(Flip f) {
    if (f instanceof Flip.Write w) {
      return w.edits().size() == 2
          ? say.say(
              "why.both",
              names.edits(w.edits().subList(0, 1)),
              names.edits(w.edits().subList(1, 2)))
          : names.edits(w.edits());
    }
    if (f instanceof Flip.Giving g) {
      return say.say("why.give-flip", names.give(g.give()));
    }
    if (f instanceof Flip.Laying l) {
      return say.say(
          "why.exhibit-flip", state.game().position(l.ref()).id(), names.issue(l.item()));
    }
    return say.say("why.sign-flip", names.party(((Flip.Signature) f).party()));
  }
}
