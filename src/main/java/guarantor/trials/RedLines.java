package guarantor.trials;

import guarantor.content.Position;
import guarantor.content.Stance;
import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Table;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether any delegation is ever bound past its own red line: looked at after every move and once
 * more in what was signed, in games of players that do anything and of one that wants just that. A
 * line without conditions is read off the record itself, not off the engine's own ground.
 */
final class RedLines {
  private RedLines() {}

  private record Seen(long looks, List<String> breaches) {}

  /** Plays the games of the order. */
  static Measured of(Order order) {
    Course course = new Course(order, false);
    long[] looks = new long[2];
    List<String> breaches = new ArrayList<>();
    order.run(
        n -> game(course, n),
        (Seen seen) -> {
          looks[0] += seen.looks();
          looks[1] += seen.breaches().isEmpty() ? 1 : 0;
          breaches.addAll(seen.breaches());
        });
    List<String> counts =
        List.of("breaches: " + breaches.size(), "clauses with a red line bound: " + looks[0]);
    return Measured.of("red-lines", order, order.games(), looks[1], 100, counts, breaches);
  }

  private static Seen game(Course course, long n) {
    long[] looks = new long[1];
    List<String> breaches = new ArrayList<>();
    Session session = course.play(n, s -> looks[0] += standing(n, s.state(), breaches));
    looks[0] += signed(n, session.state(), breaches);
    return new Seen(looks[0], breaches);
  }

  /** Pledges as they stand, each clause of each. */
  private static long standing(long n, State state, List<String> breaches) {
    Table table = state.table();
    Circumstances hoped = null;
    long looks = 0;
    for (Party p : state.cast().parties()) {
      for (int i = 0; i < p.evidence().size(); i++) {
        int bound = table.bound(p.index(), i);
        if (bound == 0 || !drawn(p, i) || !pledged(table, p, i)) {
          continue;
        }
        hoped = hoped == null ? table.circumstances().assumingSigners() : hoped;
        int owner = table.agenda().isAnnex(i) ? p.index() : Edit.JOINT;
        int level = Math.min(bound, table.text().clause(i, owner).level());
        looks++;
        check(n, state, p, i, level, hoped, breaches);
      }
    }
    return looks;
  }

  private static boolean pledged(Table table, Party p, int item) {
    Paper paper = table.agenda().item(item).part().paper();
    return (table.pledged(paper) & p.bit()) != 0;
  }

  /** What binds each signer at the end. */
  private static long signed(long n, State state, List<String> breaches) {
    Drill.Signed signed = Result.of(state).signed();
    Circumstances now = state.table().circumstances();
    long looks = 0;
    for (Party p : state.cast().parties()) {
      for (int i = 0; i < p.evidence().size(); i++) {
        boolean compact = state.table().agenda().item(i).part().paper() == Paper.COMPACT;
        if (compact && drawn(p, i) && signed.binds(p.index(), i, Drill.Run.AFTER_PEACE)) {
          looks++;
          check(n, state, p, i, signed.text().level(i, p.index()), now, breaches);
        }
      }
    }
    return looks;
  }

  private static boolean drawn(Party p, int item) {
    List<Evidence> own = p.evidence().get(item);
    for (int k = 0; k < own.size(); k++) {
      if (own.get(k).kind() == Evidence.Kind.RED_LINE) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      long n, State state, Party p, int item, int level, Circumstances now, List<String> breaches) {
    Ground g = Ground.of(p, item, now);
    boolean breach = g.red() && g.bars(level);
    for (Evidence e : p.evidence().get(item)) {
      Position record = state.game().position(e.ref());
      boolean flat = record.stance() == Stance.RED_LINE && record.conditions().isEmpty();
      breach |= flat && e.upward() && level >= e.level();
    }
    if (breach) {
      breaches.add(
          "game "
              + n
              + ": "
              + state.game().partyIds().get(p.index())
              + " bound on "
              + state.game().issueIds().get(item)
              + " at level "
              + level);
    }
  }
}
