package guarantor.negotiation;

import java.util.List;

/**
 * What the drill pays for one clause under an instruction, before answers are rounded: an upper
 * bound that adds up. All figures are in {@link #unit()}-ths of a weighted answer.
 */
final class Payoff {
  private static final int PERCENT = 100;

  private final Cast cast;
  private final List<Drill.Question> questions;
  private final Instruction instruction;
  private final long capabilities;
  private final long tops;
  private final long had;

  Payoff(Cast cast, List<Drill.Question> questions, Instruction instruction) {
    this.cast = cast;
    this.questions = questions;
    this.instruction = instruction;
    long all = 0;
    for (Party p : cast.parties()) {
      all += p.guarantees() ? p.capability() : 0;
    }
    long common = 1;
    for (Drill.Question q : questions) {
      common = common / gcd(common, q.top()) * q.top();
    }
    this.capabilities = Math.max(1, all);
    this.tops = common;
    Text nothing = Text.statusQuo(cast.agenda(), cast.parties().size());
    List<Long> free = java.util.Collections.nCopies(cast.parties().size(), 0L);
    Drill.Signed before = new Drill.Signed(nothing, 0, free, false);
    long sum = 0;
    for (int q = 0; q < questions.size(); q++) {
      sum += (long) instruction.weights().get(q) * Drill.mean(questions.get(q), before, cast);
    }
    this.had = sum;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** One weighted answer. */
  long unit() {
    return 2 * tops * capabilities;
  }

  /** The most points that so much can be rounded to, with mandate points that count. */
  int points(long paid, int mandate) {
    int weighted = (int) Math.floorDiv(paid - had * unit(), unit());
    return Score.points(weighted, mandate, instruction.tariff());
  }

  /** What so many mandate points are worth. */
  long mandate(int points) {
    return Score.weighted(instruction.tariff().mandatePoint() * points) * unit();
  }

  /** What an exception costs. */
  long exception() {
    return mandate(instruction.tariff().exception());
  }

  /** What it pays that one party is bound to a clause. */
  long bound(Party p, int item, int level, int force, boolean softened) {
    long sum = 0;
    for (int q = 0; p.guarantees() && q < questions.size(); q++) {
      Drill.Question question = questions.get(q);
      int at = question.items().indexOf(item);
      if (at >= 0 && question.basis() == Drill.Basis.SIGNERS) {
        int worth = question.worth().get(at).get(level);
        boolean alone = question.items().size() == 1;
        int less = softened && alone && worth > 0 ? question.softened() : 0;
        long weight = instruction.weights().get(q) * (tops / question.top()) * PERCENT;
        sum += weight * p.capability() * runs(item, force) * Math.max(0, worth - less);
      }
    }
    return sum;
  }

  /** Whether the smaller word takes anything off this clause. */
  boolean softens(int item) {
    return questions.stream().anyMatch(q -> q.softened() > 0 && q.items().contains(item));
  }

  /** What the words of a joint clause pay, whoever is bound. */
  long said(int item, int level, int force) {
    long sum = 0;
    int statusQuo = cast.agenda().item(item).statusQuo();
    for (int q = 0; q < questions.size(); q++) {
      Drill.Question question = questions.get(q);
      int at = question.items().indexOf(item);
      if (at >= 0 && question.basis() == Drill.Basis.TEXT) {
        List<Integer> worth = question.worth().get(at);
        int alive = runs(item, force);
        long read = (long) worth.get(level) * alive + (long) worth.get(statusQuo) * (2 - alive);
        long weight = instruction.weights().get(q) * (tops / question.top()) * PERCENT;
        sum += weight * capabilities * read;
      }
    }
    return sum;
  }

  /** In how many of the two runs a clause with this tag is alive, as the instruction reads it. */
  private int runs(int item, int force) {
    boolean asleep = force > 0 && (instruction.sleeping() >> item & 1) == 0;
    return asleep ? 1 : 2;
  }
}
