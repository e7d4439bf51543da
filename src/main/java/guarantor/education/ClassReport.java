package guarantor.education;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a class came to. The first page is what it misread.
 *
 * @param misread per delegation, the one most often misread first
 * @param signed per delegation, in how many texts it stands as signer
 * @param clauses per joint clause, which levels the texts of the class hold
 * @param missed gives that many left unmade, with whom they would have brought
 * @param texts per instruction, the text with most points, to be laid side by side
 * @param twins groups of codes whose games are move for move the same
 */
public record ClassReport(
    String assignment,
    String title,
    int handedIn,
    int counting,
    List<Misread> misread,
    List<Graded> students,
    List<Share> signed,
    List<Levels> clauses,
    List<Missed> missed,
    List<Beside> texts,
    Words words,
    List<List<String>> twins,
    List<String> cannot) {

  /**
   * How a delegation was read: answers called in play and cells of the prediction sheet.
   *
   * @param record the position that would most often have told, of those misread
   */
  public record Misread(String delegation, int right, int of, Optional<String> record) {}

  /** So many of so many. */
  public record Share(String delegation, int n, int of) {}

  /** The levels at which a clause stands, with how many texts hold each. */
  public record Levels(String issue, Map<String, Integer> levels) {}

  /** A give that so many left unmade. */
  public record Missed(String give, List<String> brings, int n) {}

  /** The best text under an instruction. */
  public record Beside(
      String instruction, int texts, String code, int points, List<Came.Clause> clauses) {}

  /** Means of right answers, in tenths; only of those who answered both times. */
  public record Words(int both, int beforeTenths, int afterTenths, int of) {}

  /** What replaying proves not, to be read by teacher and student. */
  public static final List<String> CANNOT =
      List.of(
          "who sat at the keyboard",
          "that no program searched for the best line",
          "when the prediction sheet and the reflection were written, or by whom",
          "which look-ups were read; only moves are in the log");

  /** The report on graded hand-ins. */
  public static ClassReport of(Assignment a, List<Graded> graded) {
    List<Graded> all = new ArrayList<>(graded);
    all.sort(Comparator.comparing(Graded::file));
    List<Graded> counting = all.stream().filter(Graded::counts).toList();
    List<Came> games = counting.stream().map(g -> g.came().orElseThrow()).toList();
    return new ClassReport(
        a.id(),
        a.title(),
        all.size(),
        counting.size(),
        misread(counting),
        List.copyOf(all),
        signed(games),
        clauses(games),
        missed(games),
        texts(a, counting),
        words(counting),
        twins(counting),
        CANNOT);
  }

  private static final class Tally {
    int right;
    int of;
    final Map<String, Integer> records = new TreeMap<>();

    void take(boolean hit, List<String> told) {
      right += hit ? 1 : 0;
      of++;
      if (!hit) {
        told.forEach(r -> records.merge(r, 1, Integer::sum));
      }
    }
  }

  private static List<Misread> misread(List<Graded> counting) {
    Map<String, Tally> by = new TreeMap<>();
    for (Graded g : counting) {
      for (Came.Call c : g.came().orElseThrow().calls()) {
        tally(by, c.delegation()).take(c.right(), c.record().stream().toList());
      }
      for (Sheet.Row r : g.sheet()) {
        if (r.guess().isPresent()) {
          tally(by, r.delegation()).take(r.right(), r.records());
        }
      }
    }
    List<Misread> out = new ArrayList<>();
    by.forEach((d, t) -> out.add(new Misread(d, t.right, t.of, most(t.records))));
    out.sort(
        Comparator.comparing((Misread m) -> m.right() - m.of())
            .thenComparing(m -> m.right() * 1000 / m.of())
            .thenComparing(Misread::delegation));
    return List.copyOf(out);
  }

  private static Tally tally(Map<String, Tally> by, String delegation) {
    return by.computeIfAbsent(delegation, d -> new Tally());
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      best = best == null || e.getValue() > counts.get(best) ? e.getKey() : best;
    }
    return Optional.ofNullable(best);
  }

  private static List<Share> signed(List<Came> games) {
    Map<String, Integer> counts = new TreeMap<>();
    games.forEach(g -> g.signers().forEach(s -> counts.merge(s, 1, Integer::sum)));
    List<Share> out = new ArrayList<>();
    counts.forEach((d, n) -> out.add(new Share(d, n, games.size())));
    out.sort(Comparator.comparing((Share s) -> -s.n()).thenComparing(Share::delegation));
    return List.copyOf(out);
  }

  private static List<Levels> clauses(List<Came> games) {
    Map<String, TreeMap<String, Integer>> by = new LinkedHashMap<>();
    for (Came g : games) {
      for (Came.Clause c : g.clauses()) {
        if (c.delegation().isEmpty()) {
          by.computeIfAbsent(c.issue(), i -> new TreeMap<>()).merge(c.level(), 1, Integer::sum);
        }
      }
    }
    List<Levels> out = new ArrayList<>();
    new TreeMap<>(by).forEach((issue, levels) -> out.add(new Levels(issue, levels)));
    return List.copyOf(out);
  }

  private static List<Missed> missed(List<Came> games) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, TreeSet<String>> brings = new TreeMap<>();
    for (Came g : games) {
      for (Came.Untried u : g.untried()) {
        counts.merge(u.give(), 1, Integer::sum);
        brings.computeIfAbsent(u.give(), x -> new TreeSet<>()).addAll(u.brings());
      }
    }
    List<Missed> out = new ArrayList<>();
    counts.forEach((g, n) -> out.add(new Missed(g, List.copyOf(brings.get(g)), n)));
    out.sort(Comparator.comparing((Missed m) -> -m.n()).thenComparing(Missed::give));
    return List.copyOf(out);
  }

  private static List<Beside> texts(Assignment a, List<Graded> counting) {
    List<Beside> out = new ArrayList<>();
    for (String instruction : a.roleSheet().instructions()) {
      List<Graded> under =
          counting.stream()
              .filter(g -> g.came().orElseThrow().instruction().equals(instruction))
              .sorted(
                  Comparator.comparing((Graded g) -> -g.came().orElseThrow().points())
                      .thenComparing(Graded::code)
                      .thenComparing(Graded::file))
              .toList();
      if (!under.isEmpty()) {
        Came best = under.get(0).came().orElseThrow();
        out.add(
            new Beside(
                instruction, under.size(), under.get(0).code(), best.points(), best.clauses()));
      }
    }
    return List.copyOf(out);
  }

  private static Words words(List<Graded> counting) {
    int both = 0;
    int before = 0;
    int after = 0;
    int of = 0;
    for (Graded g : counting) {
      if (g.words().before().isPresent() && g.words().after().isPresent()) {
        both++;
        before += g.words().before().get();
        after += g.words().after().get();
        of = g.words().of();
      }
    }
    int n = Math.max(1, both);
    return new Words(both, before * 10 / n, after * 10 / n, of);
  }

  private static List<List<String>> twins(List<Graded> counting) {
    Map<String, List<String>> by = new TreeMap<>();
    counting.forEach(g -> by.computeIfAbsent(g.trail(), t -> new ArrayList<>()).add(g.code()));
    List<List<String>> out = new ArrayList<>();
    by.values().stream()
        .filter(c -> c.size() > 1)
        .sorted(Comparator.comparing(c -> c.get(0)))
        .forEach(c -> out.add(List.copyOf(c)));
    return List.copyOf(out);
  }
}
