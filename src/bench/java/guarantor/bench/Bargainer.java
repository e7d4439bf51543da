package guarantor.bench;

/** One negotiator: its preferences with their tables, its tactic, what it has heard. */
final class Bargainer {
  final int rounds;
  final int[] late;
  final int[] early;
  int firstHeard;
  int bestHeard;
  int newHeard;

  private final Profile profile;
  private final int[] nearest;
  private final Tactic tactic;
  private int lastHeard;

  Bargainer(Profile profile, Tactic tactic, int rounds) {
    this.profile = profile;
    this.nearest = profile.nearest();
    this.tactic = tactic;
    this.rounds = rounds;
    late = new int[rounds];
    early = new int[rounds];
    for (int r = 0; r < rounds; r++) {
      long part = 1000L * r / rounds;
      late[r] = (int) (1000 - part * part * part / 1_000_000 * part * part / 1_000_000);
      early[r] = (int) (1000 - StrictMath.sqrt(part * 1000));
    }
  }

  void begin() {
    firstHeard = -1;
    bestHeard = 0;
    newHeard = 0;
    lastHeard = -1;
  }

  /** What it offers: of the texts worth what it holds out for, the one worth least. */
  int offer(int round) {
    return nearest[tactic.target(this, round)];
  }

  /** Hears an offer; true where it is worth at least what it would ask for itself. */
  boolean accepts(int text, int round) {
    int worth = profile.worth(text) / 1000;
    firstHeard = firstHeard < 0 ? worth : firstHeard;
    newHeard += text != lastHeard ? 1 : 0;
    lastHeard = text;
    bestHeard = Math.max(bestHeard, worth);
    return worth >= tactic.target(this, round);
  }

  int worth(int text) {
    return profile.worth(text);
  }
}
