package guarantor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A round robin of two-party sessions on the published domains, from both seats: the engine's way
 * to bargain and seven textbook negotiators, each against all others; then the engine against
 * itself.
 */
public final class Field {
  private static final int ROUNDS = 100;
  private static final int DOMAINS = 60;
  private static final double NEAR_NASH = 0.18;
  private static final double FOR_THE_STUBBORN = 0.35;
  private static final double EFFICIENT = 0.02;

  private Field() {}

  /** Makes one who sits down. */
  private interface Player {
    Seat sit(Domain domain, int seat, long seed);
  }

  private record Named(String name, Player player) {}

  /** Sums over sessions, as one of the two sees them. */
  private static final class Sum {
    int sessions;
    int agreed;
    double own;
    double other;
    double nash;
    int efficient;

    void add(Sum s) {
      sessions += s.sessions;
      agreed += s.agreed;
      own += s.own;
      other += s.other;
      nash += s.nash;
      efficient += s.efficient;
    }

    void add(Domain d, int seat, int deal) {
      sessions++;
      if (deal >= 0) {
        agreed++;
        own += d.worth[seat][deal] / 1000.0;
        other += d.worth[1 - seat][deal] / 1000.0;
        nash += d.toNash(deal);
        efficient += d.toFrontier(deal) <= EFFICIENT ? 1 : 0;
      }
    }

    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%-24s utility %.3f, the other's %.3f, agreement %.3f, to Nash %.3f, efficient %.3f%n",
          name,
          own / sessions,
          other / sessions,
          (double) agreed / sessions,
          nash / Math.max(1, agreed),
          (double) efficient / Math.max(1, agreed));
    }
  }

  /** Runs it; no arguments. */
  public static void main(String[] args) {
    List<Domain> domains = Domain.published(DOMAINS);
    List<Named> players = new ArrayList<>();
    players.add(new Named("persona", (d, seat, seed) -> new PersonaSeat(d, seat, ROUNDS)));
    for (Rival.Kind kind : Rival.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      players.add(new Named(name, (d, seat, seed) -> new Rival(kind, d, seat, ROUNDS, seed)));
    }
    Sum persona = new Sum();
    Sum moving = new Sum();
    System.out.println("persona against each");
    for (Named rival : players.subList(1, players.size())) {
      Sum sum = against(domains, players.get(0), rival);
      sum.print("  " + rival.name());
      persona.add(sum);
      if (!rival.name().equals("tough")) {
        moving.add(sum);
      }
    }
    moving.print("  all but tough");
    System.out.println("each against all others");
    persona.print("  persona");
    for (Named player : players.subList(1, players.size())) {
      Sum sum = new Sum();
      for (Named rival : players) {
        if (rival != player) {
          sum.add(against(domains, player, rival));
        }
      }
      sum.print("  " + player.name());
    }
    against(domains, players.get(0), players.get(0)).print("persona with itself");
    bounds(domains);
  }

  private static Sum against(List<Domain> domains, Named own, Named rival) {
    Sum sum = new Sum();
    for (int n = 0; n < DOMAINS; n++) {
      Domain d = domains.get(n);
      for (int seat = 0; seat < 2; seat++) {
        Seat one = own.player().sit(d, seat, n * 4L + seat);
        Seat two = rival.player().sit(d, 1 - seat, n * 4L + 2 + seat);
        sum.add(d, seat, seat == 0 ? session(one, two) : session(two, one));
      }
    }
    return sum;
  }

  /** The deal of one session, or -1. */
  private static int session(Seat first, Seat second) {
    int deal = -1;
    for (int round = 0; round < ROUNDS; round++) {
      for (Seat s : List.of(first, second)) {
        if (deal >= 0 && s.accepts(deal, round)) {
          return deal;
        }
        deal = s.offer(round);
      }
    }
    return -1;
  }

  /**
   * What one could get that knew both sides' numbers and could choose every deal: from those that
   * move the best deal as near to the Nash point as the bar asks, from the stubborn the best third.
   */
  private static void bounds(List<Domain> domains) {
    double nash = 0;
    double near = 0;
    List<Integer> stubborn = new ArrayList<>();
    for (Domain d : domains) {
      for (int seat = 0; seat < 2; seat++) {
        int best = 0;
        for (int deal = 0; deal < Domain.DEALS; deal++) {
          best = d.toNash(deal) <= NEAR_NASH ? Math.max(best, d.worth[seat][deal]) : best;
        }
        near += best / 1000.0;
        nash += d.worth[seat][d.nash] / 1000.0;
        stubborn.add(d.worth[seat][d.order[1 - seat][0]]);
      }
    }
    int sessions = 2 * DOMAINS;
    int[] sorted = stubborn.stream().mapToInt(w -> w).sorted().toArray();
    int taken = (int) (FOR_THE_STUBBORN * sessions);
    double tough = Arrays.stream(sorted, sessions - taken, sessions).sum() / 1000.0 / sessions;
    System.out.printf(
        Locale.ROOT,
        "the Nash point is worth %.3f; the best deal within %.2f of it %.3f; a stubborn one that may"
            + " get %.2f leaves %.3f; together at most %.3f%n",
        nash / sessions,
        NEAR_NASH,
        near / sessions,
        FOR_THE_STUBBORN,
        tough,
        (6 * near / sessions + tough) / 7);
  }
}
