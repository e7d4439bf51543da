package guarantor.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest changes that would turn a decision into a yes. Each is tried: what is listed here
 * really flips it, and where nothing is listed no change of this kind does.
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

  /** Lay this exhibit on this clause: it wins. */
  record Laying(int ref, int item) implements Flip {}

  /** Have this party pledge the text as it stands. */
  record Signature(int party) implements Flip {}

  /**
   * An exhibit at hand that would win a level from the party, or clear a mark of it.
   *
   * @param opens the level it opens; 0 where it clears a mark
   * @param answers the objection it answers, or -1
   */
  record Card(int ref, int item, int opens, int answers) {}

  /**
   * All changes that flip the decision: a clause one or two steps down or later, a give, an
   * exhibit, a signer; the smaller first. A step is a level down or the next later tag. Only where
   * none of these does: two clauses, each one step.
   */
  static List<Flip> search(
      Party p,
      Paper paper,
      Cast cast,
      Circumstances now,
      Temper temper,
      Decision.Memory memory,
      List<Card> cards) {
    Trial trial = new Trial(p, paper, now, temper, memory);
    List<Flip> out = new ArrayList<>();
    List<Flip> further = new ArrayList<>();
    List<Integer> clauses = clauses(p, paper, now.text());
    for (int i : clauses) {
      Edit near = trial.first(step(now.text(), i, p.index()));
      Edit far = near == null ? trial.first(twoSteps(now.text(), i, p.index())) : null;
      if (near != null) {
        out.add(new Write(List.of(near)));
      } else if (far != null) {
        further.add(new Write(List.of(far)));
      }
    }
    gives(trial, cast, out);
    for (Card c : cards) {
      if (trial.accepts(now.laid(p.index(), c))) {
        out.add(new Laying(c.ref(), c.item()));
      }
    }
    signers(trial, cast, out);
    out.addAll(further);
    return out.isEmpty() ? pairs(trial, clauses) : out;
  }

  private static List<Integer> clauses(Party p, Paper paper, Text text) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < text.agenda().size(); i++) {
      boolean here = text.agenda().item(i).part().paper() == paper;
      if (here && text.stands(i, p.index()) && !text.excepts(i, p.index())) {
        out.add(i);
      }
    }
    return out;
  }

  private static void gives(Trial trial, Cast cast, List<Flip> out) {
    Party p = trial.party();
    for (Give g : cast.gives()) {
      boolean asked =
          p.asks().stream().anyMatch(a -> a.stream().anyMatch(x -> x.give() == g.index()));
      boolean made = trial.now().given(g.index(), p.index());
      if (asked && !made && trial.accepts(trial.now().giving(p.index(), 1L << g.index()))) {
        out.add(new Giving(g.index()));
      }
    }
  }

  private static void signers(Trial trial, Cast cast, List<Flip> out) {
    Party p = trial.party();
    for (Party other : cast.parties()) {
      boolean tied = p.ties().stream().anyMatch(t -> (t.members() & other.bit()) != 0);
      boolean more = other.index() != p.index() && other.answers();
      if (tied && more && trial.accepts(trial.now().signing(trial.paper(), other.index()))) {
        out.add(new Signature(other.index()));
      }
    }
  }

  private static List<Flip> pairs(Trial trial, List<Integer> clauses) {
    Text text = trial.now().text();
    List<Flip> out = new ArrayList<>();
    for (int a = 0; a < clauses.size(); a++) {
      for (int b = a + 1; b < clauses.size(); b++) {
        for (Edit one : step(text, clauses.get(a), trial.party().index())) {
          for (Edit other : step(text, clauses.get(b), trial.party().index())) {
            if (trial.accepts(trial.now().with(text.with(one).with(other)))) {
              out.add(new Write(List.of(one, other)));
            }
          }
        }
      }
    }
    return out;
  }

  /** One level down, and the next later tag. */
  private static List<Edit> step(Text text, int item, int party) {
    Item it = text.agenda().item(item);
    Edit clause = text.clause(item, party);
    List<Edit> out = new ArrayList<>();
    if (it.tagged() && clause.force() + 1 < Force.values().length) {
      out.add(clause.tagged(clause.force() + 1));
    }
    if (clause.level() - 1 >= it.statusQuo()) {
      out.add(clause.at(clause.level() - 1));
    }
    return out;
  }

  /** Two levels down, two tags later, or one of each. */
  private static List<Edit> twoSteps(Text text, int item, int party) {
    Item it = text.agenda().item(item);
    Edit clause = text.clause(item, party);
    List<Edit> out = new ArrayList<>();
    if (it.tagged() && clause.force() + 2 < Force.values().length) {
      out.add(clause.tagged(clause.force() + 2));
    }
    if (clause.level() - 2 >= it.statusQuo()) {
      out.add(clause.at(clause.level() - 2));
    }
    // at the status quo a clause carries no tag: one level down must leave something to date
    boolean leaves = clause.level() - 1 > it.statusQuo();
    if (it.tagged() && clause.force() + 1 < Force.values().length && leaves) {
      out.add(clause.tagged(clause.force() + 1).at(clause.level() - 1));
    }
    return out;
  }

  /** One decision, asked again under other circumstances. */
  record Trial(Party party, Paper paper, Circumstances now, Temper temper, Decision.Memory memory) {

    boolean accepts(Circumstances other) {
      return Decision.pledge(party, paper, other, temper, memory).isPresent();
    }

    Edit first(List<Edit> edits) {
      for (Edit e : edits) {
        if (accepts(now.with(now.text().with(e)))) {
          return e;
        }
      }
      return null;
    }
  }
}
