package guarantor.education;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Score;
import guarantor.negotiation.Spoiler;
import guarantor.negotiation.Text;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/** Texts weighed as each side weighs them, at the end of a game. */
final class Texts {
  private final State state;
  private final Circumstances now;
  private final Drill.Signed signed;

  Texts(State state) {
    this.state = state;
    this.now = state.table().circumstances();
    this.signed = Result.asItStands(state);
  }

  Drill.Signed signed() {
    return signed;
  }

  List<Party> voices() {
    return state.cast().parties().stream().filter(p -> p.role() == Role.VOICE).toList();
  }

  /** What a text adds for a party over its walk-away, thousandths of what it can weigh. */
  int surplus(Party p, Text text) {
    Judgement j = Judgement.of(p, Paper.COMPACT, now.with(text));
    return j.utility() - j.walkAway();
  }

  boolean carries(Party p, Text text) {
    return Judgement.of(p, Paper.COMPACT, now.with(text)).failing() == 0;
  }

  /** The voices of a mask; the one that gains least, or null. */
  Party least(long mask, Text text) {
    Party least = null;
    for (Party p : voices()) {
      boolean in = (mask & p.bit()) != 0;
      if (in && (least == null || surplus(p, text) < surplus(least, text))) {
        least = p;
      }
    }
    return least;
  }

  /** What the drill finds in a text, weighted by the instruction; the mandate left out. */
  int drilled(Drill.Signed read) {
    return Score.of(read, state.cast(), state.game().questions(), state.instruction(), 0, true)
        .text();
  }

  /** Joint clauses at a level that the opponent's record rules out. */
  int objected(Text text) {
    int count = 0;
    for (int i = 0; i < text.agenda().size(); i++) {
      boolean hit = false;
      for (Spoiler.Objection o : state.scene().objections()) {
        boolean joint = !text.agenda().isAnnex(i) && text.stands(i, Edit.JOINT);
        hit |= joint && o.item() == i && o.upward() && text.level(i) >= o.level();
      }
      count += hit ? 1 : 0;
    }
    return count;
  }

  /** A change of one clause that helps somebody and hurts nobody. */
  record Swap(Edit edit, int own, List<Integer> gains) {}

  /** Such changes of the signed text, the best for the player first. */
  List<Swap> swaps() {
    List<Swap> out = new ArrayList<>();
    Text text = state.table().text();
    for (int i = 0; i < text.agenda().size(); i++) {
      for (int step = -1; step <= 1 && !text.agenda().isAnnex(i); step += 2) {
        Edit was = text.clause(i, Edit.JOINT);
        int level = was.level() + step;
        boolean named = state.scene().mayName(i, level);
        boolean possible =
            level >= text.agenda().item(i).statusQuo()
                && level <= text.agenda().item(i).top()
                && named;
        if (possible) {
          swap(text, was.at(level), out);
        }
      }
    }
    out.sort(
        java.util.Comparator.comparing((Swap s) -> -s.own())
            .thenComparing(s -> -s.gains().size())
            .thenComparing(s -> s.edit().item()));
    return out;
  }

  private void swap(Text text, Edit edit, List<Swap> out) {
    Text other = text.with(edit);
    List<Integer> gains = new ArrayList<>();
    for (Party p : voices()) {
      if ((signed.signers() & p.bit()) != 0) {
        int more = surplus(p, other) - surplus(p, text);
        if (more < 0 || !carries(p, other)) {
          return;
        }
        if (more > 0) {
          gains.add(p.index());
        }
      }
    }
    Drill.Signed then = new Drill.Signed(other, signed.signers(), signed.free(), signed.softened());
    int own = drilled(then) - drilled(signed);
    if (own >= 0 && (own > 0 || !gains.isEmpty())) {
      out.add(new Swap(edit, own, List.copyOf(gains)));
    }
  }
}
