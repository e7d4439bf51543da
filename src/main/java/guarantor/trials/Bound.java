package guarantor.trials;

/**
 * Whom a clause is believed to bind, and whom it would lose.
 *
 * @param carrying voices that would carry it, ties included (bitmask)
 * @param failing voices with a word on it that falls short (bitmask)
 */
record Bound(long carrying, long failing) {

  static Bound of(BotView view, Beliefs beliefs, int item, int level, int force, long gives) {
    long carrying = 0;
    int[] reach = new int[view.parties()];
    for (int p = 0; p < view.parties(); p++) {
      reach[p] = view.isVoice(p) ? beliefs.reach(view, p, item, force, gives) : Published.SILENT;
      carrying |= reach[p] >= level ? 1L << p : 0;
    }
    long leading = carrying | bound(view, item, level);
    for (int p = 0; p < view.parties(); p++) {
      boolean out = view.isVoice(p) && (carrying >> p & 1) == 0;
      boolean near = reach[p] == Published.SILENT || reach[p] == level - 1;
      boolean stopped = beliefs.countered(p, item, level) || view.objects(p, item, level);
      if (out && near && !stopped && tied(view, p, leading)) {
        carrying |= 1L << p;
      }
    }
    long failing = 0;
    for (int p = 0; p < view.parties(); p++) {
      boolean speaks = view.isVoice(p) && reach[p] != Published.SILENT;
      failing |= speaks && (carrying >> p & 1) == 0 ? 1L << p : 0;
    }
    return new Bound(carrying, failing);
  }

  /** Those whose pledge binds them at a level or above. */
  static long bound(BotView view, int item, int level) {
    long mask = 0;
    for (int p = 0; p < view.parties(); p++) {
      mask |= view.bound(p, item) >= level ? 1L << p : 0;
    }
    return mask;
  }

  static boolean tied(BotView view, int party, long carrying) {
    for (Published.Bond tie : view.ties(party)) {
      if (Long.bitCount(tie.members() & carrying & ~(1L << party)) >= tie.needs()) {
        return true;
      }
    }
    return false;
  }
}
