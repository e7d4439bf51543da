package guarantor.negotiation;

import java.util.List;

/**
 * The alarm drill as numbers: eight questions put to a text, each read off its clauses and off who
 * is bound by them. It reads words and forecasts nothing.
 */
public final class Drill {
  private Drill() {}

  /** Which moment the drill is held at. */
  public enum Run {
    /** The war goes on: only clauses in force from signature are alive. */
    TONIGHT,
    /** After a peace: all clauses are alive. */
    AFTER_PEACE
  }

  /** Who carries the answer. */
  public enum Basis {
    /** Each bound signer counts with its capability. */
    SIGNERS,
    /** Read off the joint text itself. */
    TEXT
  }

  /**
   * One question.
   *
   * @param items the clauses it reads
   * @param worth per clause, the worth of each level; added up
   * @param top the best sum
   * @param softened how much the word "commitment" takes off, not under 0
   */
  public record Question(
      String id,
      Basis basis,
      List<Integer> items,
      List<List<Integer>> worth,
      int top,
      int softened) {
    public Question {
      items = List.copyOf(items);
      worth = List.copyOf(worth);
    }
  }

  /**
   * A text with who is bound by it.
   *
   * @param signers bitmask
   * @param free per party, clauses it is not bound by (bitmask of items)
   * @param softened whether "commitment" stands where "guarantee" stood
   */
  public record Signed(Text text, long signers, List<Long> free, boolean softened) {

    /** Whether a signer is bound by a clause in a run. */
    public boolean binds(int party, int item, Run run) {
      return (signers >> party & 1) != 0
          && (free.get(party) >> item & 1) == 0
          && !text.excepts(item, party)
          && text.stands(item, party)
          && alive(item, run);
    }

    /** All signers that are bound by a clause in a run (bitmask). */
    public long bound(int item, Run run) {
      long mask = 0;
      for (int p = 0; p < free.size(); p++) {
        mask |= binds(p, item, run) ? 1L << p : 0;
      }
      return mask;
    }

    /** Whether a clause is in force in a run. */
    public boolean alive(int item, Run run) {
      return run == Run.AFTER_PEACE || text.force(item) == Force.SIGNATURE.ordinal();
    }
  }

  /** The answer to one question in one run, 0..100. */
  public static int answer(Question q, Signed signed, Cast cast, Run run) {
    if (q.basis() == Basis.TEXT) {
      int sum = 0;
      for (int k = 0; k < q.items().size(); k++) {
        int item = q.items().get(k);
        int statusQuo = signed.text().agenda().item(item).statusQuo();
        boolean alive = signed.alive(item, run);
        sum += q.worth().get(k).get(alive ? signed.text().level(item) : statusQuo);
      }
      return sum * 100 / q.top();
    }
    long reached = 0;
    long all = 0;
    for (Party p : cast.parties()) {
      if (!p.guarantees()) {
        continue;
      }
      all += p.capability();
      reached += (long) p.capability() * worth(q, signed, p.index(), run);
    }
    return (int) (reached * 100 / (q.top() * Math.max(1, all)));
  }

  /** What one signer owes on a question, 0..top. */
  public static int worth(Question q, Signed signed, int party, Run run) {
    int sum = 0;
    for (int k = 0; k < q.items().size(); k++) {
      int item = q.items().get(k);
      if (signed.binds(party, item, run)) {
        sum += q.worth().get(k).get(signed.text().level(item, party));
      }
    }
    return Math.max(0, sum - (signed.softened() && sum > 0 ? q.softened() : 0));
  }

  /** The mean of both runs, 0..100. */
  public static int mean(Question q, Signed signed, Cast cast) {
    int tonight = answer(q, signed, cast, Run.TONIGHT);
    int after = answer(q, signed, cast, Run.AFTER_PEACE);
    return (tonight + after) / 2;
  }
}
