package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest changes that would turn a decision into a yes. Each is tried: what is listed here
 * really flips it.
 */
public sealed interface Flip {

  /** Write these clauses so. */
  record Write(List<Edit> edits) implements Flip {
    public Write {
      edits = List.copyOf(edits);
    }
  }

  /** Make this give. */
  record Giving(int give) implements Flip {}

  /** Have this party pledge the text as it stands. */
  record Signature(int party) implements Flip {}

  /**
   * All single changes that flip the decision: edits of at most two levels or a tag, gives,
   * signers.
   */
  static List<Flip> search(
      Party p, Paper paper, Cast cast, Circumstances now, Temper temper, Decision.Memory memory) {
    List<Flip> out = new ArrayList<>();
    Text text = now.text();
    for (int i = 0; i < text.agenda().size(); i++) {
      if (text.agenda().item(i).part().paper() != paper || !text.stands(i, p.index())) {
        continue;
      }
      for (Edit e : nearby(text, i, p.index())) {
        if (accepts(p, paper, now.with(text.with(e)), temper, memory)) {
          out.add(new Write(List.of(e)));
          break;
        }
      }
    }
    for (Give g : cast.gives()) {
      boolean asked =
          p.asks().stream().anyMatch(a -> a.stream().anyMatch(x -> x.give() == g.index()));
      boolean made = now.given(g.index(), p.index());
      if (asked
          && !made
          && accepts(p, paper, now.giving(p.index(), 1L << g.index()), temper, memory)) {
        out.add(new Giving(g.index()));
      }
    }
    for (Party other : cast.parties()) {
      boolean tied = p.ties().stream().anyMatch(t -> (t.members() >> other.index() & 1) != 0);
      if (tied
          && other.index() != p.index()
          && accepts(p, paper, now.pledging(paper, other.index(), true, ~0L), temper, memory)) {
        out.add(new Signature(other.index()));
      }
    }
    return out;
  }

  private static boolean accepts(
      Party p, Paper paper, Circumstances now, Temper temper, Decision.Memory memory) {
    return Decision.of(p, paper, now, temper, memory).act().pledges();
  }

  private static List<Edit> nearby(Text text, int item, int party) {
    Item it = text.agenda().item(item);
    Edit clause = text.clause(item, party);
    List<Edit> out = new ArrayList<>();
    if (it.tagged()) {
      for (int f = clause.force() + 1; f < Force.values().length; f++) {
        out.add(new Edit(item, clause.level(), f, clause.party(), clause.except()));
      }
    }
    for (int down = 1; down <= 2 && clause.level() - down >= it.statusQuo(); down++) {
      out.add(clause.at(clause.level() - down));
    }
    return out;
  }
}
