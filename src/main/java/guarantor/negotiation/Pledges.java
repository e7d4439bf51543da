package guarantor.negotiation;

import java.util.Arrays;

/**
 * Who has pledged what, what each last answered, and what each remembers of the player's offers.
 */
final class Pledges {
  private final Agenda agenda;
  private final long[] pledged = new long[2];
  private final long[] conditional = new long[2];
  private final byte[][] bound;
  private byte[][] boundThen;
  private final Edit[] lastPledged;
  private final Standing[][] standing;
  private final int[][] countered;
  private final long[] barredOnce;
  private final int[][] first;
  private final int[][] best;

  Pledges(Agenda agenda, int parties) {
    this.agenda = agenda;
    int size = agenda.size();
    bound = new byte[parties][size];
    lastPledged = new Edit[size];
    standing = new Standing[parties][2];
    countered = new int[parties][size];
    barredOnce = new long[parties];
    first = new int[parties][2];
    best = new int[parties][2];
    for (int p = 0; p < parties; p++) {
      Arrays.fill(first[p], -1);
      Arrays.fill(best[p], -1);
    }
  }

  void opened() {
    for (int[] row : countered) {
      Arrays.fill(row, 0);
    }
  }

  void answer(Fact.Answered f, Text text) {
    Answer a = f.answer();
    int p = a.party();
    int paper = a.paper().ordinal();
    if (f.cause() != Fact.Cause.TIE) {
      first[p][paper] = first[p][paper] < 0 ? Math.max(0, a.surplus()) : first[p][paper];
      best[p][paper] = Math.max(best[p][paper], a.surplus());
    }
    if (a.act() == Act.COUNTER) {
      remember(a);
    }
    standing[p][paper] = new Standing(a, f.offer(), f.gives());
    if (!f.offer().isEmpty() || f.gives() != 0) {
      return; // a private copy: no pledge to the public text is made or lost by it
    }
    long bit = 1L << p;
    boundThen = null;
    pledged[paper] = a.act().pledges() ? pledged[paper] | bit : pledged[paper] & ~bit;
    conditional[paper] =
        a.act() == Act.PLEDGE_IF ? conditional[paper] | bit : conditional[paper] & ~bit;
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.item(i).part().paper() == a.paper()) {
        bound[p][i] = (byte) (a.act().pledges() ? boundLevel(a, i, text) : 0);
        if (bound[p][i] > 0 && !agenda.isAnnex(i)) {
          lastPledged[i] = text.clause(i, p);
        }
      }
    }
  }

  private void remember(Answer a) {
    Standing before = standing[a.party()][a.paper().ordinal()];
    if (before == null || !a.repeats(before.answer())) {
      for (Edit e : a.counter()) {
        countered[a.party()][e.item()]++;
      }
    }
    if (a.clause() >= 0) {
      barredOnce[a.party()] |= 1L << a.clause();
    }
  }

  private int boundLevel(Answer a, int item, Text text) {
    boolean free =
        (a.reserved() >> item & 1) != 0
            || (a.declined() >> item & 1) != 0
            || !agenda.isAnnex(item) && text.excepts(item, a.party());
    int level = text.level(item, a.party());
    return free || level <= agenda.item(item).statusQuo() ? 0 : level;
  }

  /** A clause was tightened: no pledge counts for it until it is made again. */
  void unbind(int item) {
    boundThen = null;
    for (byte[] row : bound) {
      row[item] = 0;
    }
  }

  Decision.Memory memory(int party, Paper paper, int movesUsed) {
    int i = paper.ordinal();
    return new Decision.Memory(
        movesUsed, first[party][i], best[party][i], countered[party], barredOnce[party]);
  }

  Standing standing(int party, Paper paper) {
    return standing[party][paper.ordinal()];
  }

  long pledged(Paper paper) {
    return pledged[paper.ordinal()];
  }

  long[] pledged() {
    return pledged.clone();
  }

  long conditional(Paper paper) {
    return conditional[paper.ordinal()];
  }

  int bound(int party, int item) {
    return bound[party][item];
  }

  /** A copy for snapshots, the same until a pledge is made or lost. */
  byte[][] bound() {
    if (boundThen == null) {
      boundThen = Circumstances.copy(bound);
    }
    return boundThen;
  }

  Edit lastPledged(int item) {
    return lastPledged[item];
  }
}
