package guarantor.trials;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.When;
import guarantor.persona.Prediction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often the derived delegations predict what real ones later signed, beside two baselines that
 * know less: the majority answer of each issue (with the outcomes in hand) and the middle of its
 * scale.
 */
public final class Backtest {
  private Backtest() {}

  /** One real outcome: who ended at which level; nothing dated after the cutoff may be used. */
  public record Outcome(
      String id, String event, When cutoff, String guarantor, String issue, String level) {}

  /**
   * One prediction beside what happened.
   *
   * @param predicted level id; empty where nothing can be said
   * @param distance steps between the two
   * @param positions the records behind it
   * @param inferred whether its bloc's records stood in for its own
   */
  public record Row(
      String id,
      Optional<String> predicted,
      String actual,
      Optional<Integer> distance,
      List<String> positions,
      boolean inferred) {}

  /** Shares of rows answered, 0 to 1. */
  public record Shares(int rows, double exact, double withinOne) {}

  public record Baselines(Shares majority, Shares middle) {}

  /**
   * The report.
   *
   * @param kendallTau over pairs of one issue whose outcomes differ: concordant less discordant, in
   *     shares of all such pairs; 0 where there is none
   * @param unanswered ids of rows that nothing on record answers
   * @param guarantorTau the same for who went further than whom over all issues two share, see
   *     {@link Ordering}
   */
  public record Report(
      List<Row> rows,
      double exact,
      double withinOne,
      double kendallTau,
      Map<String, Shares> byIssue,
      Baselines baselines,
      List<String> unanswered,
      double guarantorTau,
      int guarantorPairs,
      List<String> guarantorMisses) {}

  /** One comparison in steps of a ladder. */
  private record Pair(String guarantor, String issue, int predicted, int actual) {}

  /** Predicts every outcome from the record up to its cutoff. */
  public static Report of(Content content, List<Outcome> outcomes) {
    List<Row> rows = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (Outcome o : outcomes) {
      Issue ladder = content.issues().get(o.issue());
      int actual = ladder.step(o.level());
      Optional<Prediction> p =
          Prediction.of(content, o.guarantor(), o.issue(), o.cutoff().last(), null);
      rows.add(row(o, ladder, actual, p));
      if (p.isPresent()) {
        pairs.add(new Pair(o.guarantor(), o.issue(), p.get().level(), actual));
      } else {
        unanswered.add(o.id());
      }
    }
    return report(content, rows, pairs, unanswered);
  }

  private static Row row(Outcome o, Issue ladder, int actual, Optional<Prediction> p) {
    return new Row(
        o.id(),
        p.map(x -> ladder.levels().get(x.level()).id()),
        o.level(),
        p.map(x -> Math.abs(x.level() - actual)),
        p.map(x -> x.because().stream().map(Position::id).toList()).orElse(List.of()),
        p.map(Prediction::inferred).orElse(false));
  }

  /**
   * Predicts each backing record of every state and group from all its other records up to that
   * day: how much the record holds together.
   */
  public static Report leaveOneOut(Content content, List<String> without) {
    List<Row> rows = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (Position held : content.positions().values()) {
      String owner = content.owner(held);
      boolean counts =
          held.level().isPresent()
              && held.stance().backs()
              && held.voice() == Position.Voice.OWN
              && held.usable(held.date().last(), "");
      if (!counts || without.contains(owner)) {
        continue;
      }
      String state = held.member().orElse(owner);
      Issue ladder = content.issues().get(held.issue());
      int actual = ladder.step(held.level().orElseThrow());
      Optional<Prediction> p =
          Prediction.of(content, state, held.issue(), held.date().last(), held);
      Outcome as = new Outcome(held.id(), "", held.date(), state, held.issue(), held.level().get());
      rows.add(row(as, ladder, actual, p));
      if (p.isPresent()) {
        pairs.add(new Pair(owner, held.issue(), p.get().level(), actual));
      } else {
        unanswered.add(held.id());
      }
    }
    return report(content, rows, pairs, unanswered);
  }

  private static Report report(
      Content content, List<Row> rows, List<Pair> pairs, List<String> unanswered) {
    Map<String, List<Pair>> byIssue = new TreeMap<>();
    pairs.forEach(p -> byIssue.computeIfAbsent(p.issue(), i -> new ArrayList<>()).add(p));
    SortedMap<String, Shares> shares = new TreeMap<>();
    List<Pair> majority = new ArrayList<>();
    List<Pair> middle = new ArrayList<>();
    byIssue.forEach(
        (issue, some) -> {
          shares.put(issue, shares(some));
          int most = majority(some);
          int mid = content.issues().get(issue).top() / 2;
          some.forEach(p -> majority.add(new Pair(p.guarantor(), issue, most, p.actual())));
          some.forEach(p -> middle.add(new Pair(p.guarantor(), issue, mid, p.actual())));
        });
    Shares all = shares(pairs);
    Ordering order =
        Ordering.of(
            pairs.stream()
                .map(
                    p ->
                        new Ordering.Reached(
                            p.guarantor(),
                            p.issue(),
                            p.predicted(),
                            p.actual(),
                            content.issues().get(p.issue()).top()))
                .toList());
    return new Report(
        List.copyOf(rows),
        all.exact(),
        all.withinOne(),
        tau(byIssue),
        Collections.unmodifiableSortedMap(shares),
        new Baselines(shares(majority), shares(middle)),
        List.copyOf(unanswered),
        order.tau(),
        order.pairs(),
        List.copyOf(order.misses()));
  }

  private static Shares shares(List<Pair> pairs) {
    int exact = 0;
    int near = 0;
    for (Pair p : pairs) {
      int distance = Math.abs(p.predicted() - p.actual());
      exact += distance == 0 ? 1 : 0;
      near += distance <= 1 ? 1 : 0;
    }
    int n = Math.max(1, pairs.size());
    return new Shares(pairs.size(), exact / (double) n, near / (double) n);
  }

  private static int majority(List<Pair> pairs) {
    Map<Integer, Integer> counts = new TreeMap<>();
    pairs.forEach(p -> counts.merge(p.actual(), 1, Integer::sum));
    int best = -1;
    for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
      best = best < 0 || e.getValue() > counts.get(best) ? e.getKey() : best;
    }
    return best;
  }

  private static double tau(Map<String, List<Pair>> byIssue) {
    long concordant = 0;
    long discordant = 0;
    long all = 0;
    for (List<Pair> pairs : byIssue.values()) {
      for (int i = 0; i < pairs.size(); i++) {
        for (int j = i + 1; j < pairs.size(); j++) {
          int actual = Integer.signum(pairs.get(i).actual() - pairs.get(j).actual());
          int predicted = Integer.signum(pairs.get(i).predicted() - pairs.get(j).predicted());
          all += actual == 0 ? 0 : 1;
          concordant += actual != 0 && actual == predicted ? 1 : 0;
          discordant += actual != 0 && actual == -predicted ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : (concordant - discordant) / (double) all;
  }
}
