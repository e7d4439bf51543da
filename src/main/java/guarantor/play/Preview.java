package guarantor.play;

import guarantor.negotiation.Edit;
import guarantor.play.Block.Kind;
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
                state.leakChance(belowLine(state, m.edits()))));
      } else {
        parts.add(say.say("preview.room"));
      }
      if (!m.edits().isEmpty()) {
        parts.add(say.say("preview.edits", names.edits(m.edits())));
      }
      if (!m.gives().isEmpty()) {
        List<String> given = m.gives().stream().map(names::give).toList();
        parts.add(
            say.say(corridor ? "preview.gives-if" : "preview.gives", names.join(given), price));
      }
    } else if (move instanceof Move.Blueprint m) {
      String name = state.game().content().blueprints().get(m.blueprint()).name();
      parts.add(say.say("preview.blueprint", name));
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

  private static boolean belowLine(State state, List<Edit> edits) {
    for (Edit e : edits) {
      var line = state.table().line(e.item());
      if (line != null && e.party() == Edit.JOINT && e.level() < line.level()) {
        return true;
      }
    }
    return false;
  }
}
