package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.persona.Duel;
import guarantor.play.Block.Kind;
import guarantor.session.Exhibits;
import guarantor.session.Move;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** What a move costs and what of it cannot be undone, before it is made. */
final class Preview {
  private Preview() {}

  static List<Block> of(State state, Names names, Move move) {
    Phrases say = names.phrases();
    List<String> parts = new ArrayList<>();
    if (move instanceof Move.Propose m) {
      int price = m.gives().stream().mapToInt(state::price).sum();
      boolean corridor = m.place() == Move.Place.CORRIDOR;
      if (corridor) {
        boolean here = state.isSeated(m.party());
        parts.add(
            say.say(
                here ? "preview.corridor" : "preview.telephone",
                names.party(m.party()),
                state.leakChance(m.edits())));
      } else {
        parts.add(say.say("preview.room"));
      }
      if (!m.edits().isEmpty()) {
        parts.add(say.say("preview.edits", names.edits(m.edits())));
      }
      int exceptions = state.exceptionsPrice(m.edits());
      if (exceptions != 0) {
        String key = exceptions > 0 ? "preview.exceptions" : "preview.fewer-exceptions";
        parts.add(say.say(key, names.points(Math.abs(exceptions))));
      }
      if (!m.gives().isEmpty()) {
        List<String> given = m.gives().stream().map(names::give).toList();
        parts.add(
            say.say(
                corridor ? "preview.gives-if" : "preview.gives",
                names.join(given),
                names.points(price)));
      }
    } else if (move instanceof Move.Blueprint m) {
      Blueprint b = state.game().content().blueprints().get(m.blueprint());
      boolean drafts = b.plays(Blueprint.Way.ADVISER, state.game().scenario().id());
      parts.add(say.say(drafts ? "preview.drafted" : "preview.blueprint", b.name()));
    } else if (move instanceof Move.Exhibit m) {
      return cards(state, names, m);
    } else if (move instanceof Move.Accept m) {
      var standing = state.table().standing(m.party(), m.paper());
      parts.add(say.say("preview.accept", names.party(m.party()), names.edits(standing.edits())));
    } else if (move instanceof Move.Withdraw m) {
      parts.add(say.say("preview.withdraw", names.issue(m.item())));
    } else if (move instanceof Move.Initial) {
      parts.add(say.say("preview.initial"));
      if (state.instruction().broken(state.table().text()) != null) {
        parts.add(say.say("preview.broken"));
      }
    } else if (move instanceof Move.WalkOut) {
      parts.add(say.say("preview.walk-out"));
    } else {
      return move.costly() ? List.of(Block.of(Kind.MINUTE, say.say("preview.one"))) : List.of();
    }
    return List.of(Block.of(Kind.MINUTE, String.join(" ", parts)));
  }

  /** Both cards and the three comparisons, before an exhibit is laid. */
  private static List<Block> cards(State state, Names names, Move.Exhibit m) {
    Phrases say = names.phrases();
    List<Block> out = new ArrayList<>();
    out.add(
        Block.of(
            Kind.MINUTE,
            say.say("preview.exhibit", names.party(m.party()), names.issue(m.item()))));
    if (Exhibits.argues(state, m)) {
      out.add(card(say.say("duel.yours"), state.game().position(m.ref()), names));
      out.add(Block.of(Kind.MINUTE, say.say("preview.evidence")));
      return out;
    }
    Duel duel = Exhibits.duel(state, m);
    out.add(card(say.say("duel.yours"), duel.yours(), names));
    if (Exhibits.answersMark(state, m)) {
      out.add(Block.of(Kind.MINUTE, say.say("duel.mark")));
      return out;
    }
    if (duel.theirs().isPresent()) {
      out.add(card(say.say("duel.theirs"), duel.theirs().get(), names));
    } else {
      out.add(Block.row(say.say("duel.theirs"), say.say("why.status-quo")));
    }
    String none = say.say("duel.none");
    out.add(
        compared(
            say,
            "duel.date",
            names.date(duel.yours().date()),
            duel.theirs().map(p -> names.date(p.date())).orElse(none),
            duel.later()));
    out.add(
        compared(
            say,
            "duel.office",
            say.say("rank." + duel.yours().rank()),
            duel.theirs().map(p -> say.say("rank." + p.rank())).orElse(none),
            duel.higher()));
    out.add(
        compared(
            say,
            "duel.conditions",
            say.say("duel.unmet", duel.unmetYours()),
            say.say("duel.unmet", duel.unmetTheirs()),
            duel.fewer()));
    out.add(Block.of(Kind.MINUTE, say.say("duel.rule")));
    return out;
  }

  private static Block card(String label, Position p, Names names) {
    return new Block(Kind.ROW, label, p.statement(), names.cite(p));
  }

  private static Block compared(
      Phrases say, String key, String yours, String theirs, boolean wins) {
    String whose = say.say(wins ? "duel.to-yours" : "duel.to-theirs");
    return Block.row(say.say(key), say.say("duel.compared", yours, theirs, whose));
  }
}
