package guarantor.bench;

import guarantor.negotiation.Draw;
import java.util.BitSet;

/**
 * Textbook negotiators, written from their descriptions: time tactics (Faratin, Sierra and Jennings
 * 1998), tit for tat, MiCRO (de Jonge 2022), and the two ends of the scale. Each takes what is
 * worth at least what it would ask for itself next.
 */
final class Rival implements Seat {
  /** How it concedes. */
  enum Kind {
    BOULWARE,
    LINEAR,
    CONCEDER,
    TIT_FOR_TAT,
    MICRO,
    TOUGH,
    RANDOM
  }

  /** A random negotiator says yes this often, in percent, to whatever lies there. */
  private static final int RANDOM_YES = 15;

  private final Kind kind;
  private final int[] worth;
  private final int[] order;
  private final long seed;
  private final int rounds;
  private final BitSet heard = new BitSet();
  private int firstHeard = -1;
  private int bestHeard;
  private int made;
  private int drawn;

  Rival(Kind kind, Domain domain, int seat, int rounds, long seed) {
    this.kind = kind;
    this.worth = domain.worth[seat];
    this.order = domain.order[seat];
    this.rounds = rounds;
    this.seed = seed;
  }

  @Override
  public int offer(int round) {
    if (kind == Kind.RANDOM) {
      return Draw.below(Domain.DEALS, seed, drawn++, "random rival");
    }
    if (kind == Kind.MICRO) {
      boolean concedes = made <= heard.cardinality();
      made += concedes && made < Domain.DEALS ? 1 : 0;
      return concedes ? order[made - 1] : order[Draw.below(made, seed, drawn++, "micro repeats")];
    }
    return nearest(target(round));
  }

  @Override
  public boolean accepts(int deal, int round) {
    heard.set(deal);
    firstHeard = firstHeard < 0 ? worth[deal] : firstHeard;
    bestHeard = Math.max(bestHeard, worth[deal]);
    if (kind == Kind.RANDOM) {
      return Draw.below(100, seed, drawn++, "random rival") < RANDOM_YES;
    }
    if (kind == Kind.MICRO) {
      boolean concedes = made <= heard.cardinality();
      int next = order[Math.min(Domain.DEALS - 1, Math.max(0, concedes ? made : made - 1))];
      return worth[deal] >= worth[next];
    }
    return worth[deal] >= worth[nearest(target(round))];
  }

  private int target(int round) {
    double t = (double) round / rounds;
    return switch (kind) {
      case BOULWARE -> (int) (1000 * (1 - StrictMath.pow(t, 5)));
      case LINEAR -> (int) (1000 * (1 - t));
      case CONCEDER -> (int) (1000 * (1 - StrictMath.sqrt(t)));
      case TIT_FOR_TAT -> 1000 - Math.max(0, bestHeard - Math.max(0, firstHeard));
      default -> 1000;
    };
  }

  /** Of the deals worth as much, the one worth least; the best where none is. */
  private int nearest(int target) {
    int low = 0;
    int high = Domain.DEALS - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (worth[order[middle]] >= target) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return order[low];
  }
}
