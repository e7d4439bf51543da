package guarantor.bench;

/** What share of the best a negotiator holds out for, in thousandths. */
enum Tactic {
  /** Gives way late: to the fifth power of time. */
  BOULWARE {
    @Override
    int target(Bargainer own, int round) {
      return own.late[round];
    }
  },
  /** Gives way early: to the square root of time. */
  CONCEDER {
    @Override
    int target(Bargainer own, int round) {
      return own.early[round];
    }
  },
  /** Gives way evenly. */
  LINEAR {
    @Override
    int target(Bargainer own, int round) {
      return 1000 - 1000 * round / own.rounds;
    }
  },
  /** Gives way as much as the other has, by its own measure. */
  TIT_FOR_TAT {
    @Override
    int target(Bargainer own, int round) {
      return Math.max(0, 1000 - Math.max(0, own.bestHeard - own.firstHeard));
    }
  },
  /** One rung down a ladder of twenty texts for each new offer of the other. */
  LADDER {
    @Override
    int target(Bargainer own, int round) {
      return Math.max(0, 1000 - 50 * own.newHeard);
    }
  };

  abstract int target(Bargainer own, int round);
}
