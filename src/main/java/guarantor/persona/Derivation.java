package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From binding records to numbers: ideal, salience and the value of each level.
 *
 * <p>The ideal is the weighted mean of the levels a delegation backs, at least the highest it
 * demands, kept below its lowest bar; an objection is a limit, not a wish, so it moves no mean.
 * Salience follows how often and how firmly it speaks (position, salience, capability: Bueno de
 * Mesquita 1997; Scholz, Calbert and Smith 2011).
 */
public final class Derivation {
  private final Content content;
  private final Weighing weighing;

  public Derivation(Content content, Archive archive) {
    this.content = content;
    this.weighing = new Weighing(content, archive.day());
  }

  /** Standpoints on the given issues, in their order. */
  public List<Standpoint> of(List<Position> binding, List<String> issues, List<Integer> statusQuo) {
    Map<String, List<Position>> byIssue = new TreeMap<>();
    for (Position p : binding) {
      byIssue.computeIfAbsent(p.issue(), i -> new ArrayList<>()).add(p);
    }
    int floor = content.assumption("salience", "floor");
    long all = 0;
    long[] spoken = new long[issues.size()];
    List<List<Standpoint.Share>> because = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      List<Standpoint.Share> shares = new ArrayList<>();
      spoken[i] = floor;
      for (Position p : byIssue.getOrDefault(issues.get(i), List.of())) {
        Standpoint.Share share = new Standpoint.Share(p.id(), weighing.of(p));
        shares.add(share);
        spoken[i] += share.weight();
      }
      because.add(shares);
      all += spoken[i];
    }
    List<Standpoint> out = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      List<Position> records = byIssue.getOrDefault(issues.get(i), List.of());
      Issue issue = content.issues().get(issues.get(i));
      int ideal = ideal(issue, records, because.get(i), statusQuo.get(i));
      int salience = (int) (spoken[i] * 1000 / all);
      out.add(new Standpoint(issues.get(i), ideal, salience, because.get(i)));
    }
    return out;
  }

  /** {@code shares}: what each record weighs, in the same order. */
  private static int ideal(
      Issue issue, List<Position> records, List<Standpoint.Share> shares, int statusQuo) {
    long sum = 0;
    long weight = 0;
    int bar = issue.top() + 1;
    int demanded = statusQuo;
    for (int i = 0; i < records.size(); i++) {
      Position p = records.get(i);
      int level = issue.step(p.level().orElseThrow());
      if (p.stance().backs()) {
        int w = shares.get(i).weight();
        sum += 1000L * w * Math.max(level, statusQuo);
        weight += w;
        demanded = p.stance() == Stance.DEMANDS ? Math.max(demanded, level) : demanded;
      } else if (p.direction().orElseThrow() == Position.Direction.AND_ABOVE) {
        bar = Math.min(bar, level);
      }
    }
    long mean = weight == 0 ? 1000L * statusQuo : Math.max(sum / weight, 1000L * demanded);
    return (int) Math.max(1000L * statusQuo, Math.min(mean, 1000L * (bar - 1)));
  }

  /**
   * The value of each level 0..top around an ideal, thousandths; {@code curve} of the assumptions.
   */
  public int[] values(int ideal, int top) {
    int above = content.assumption("curve", "above");
    int below = content.assumption("curve", "below");
    double exponent = content.assumption("curve", "exponent") / 1000.0;
    int[] out = new int[top + 1];
    for (int level = 0; level <= top; level++) {
      double distance = Math.abs(1000.0 * level - ideal) / (1000.0 * Math.max(1, top));
      int slope = 1000 * level > ideal ? above : below;
      long loss = StrictMath.round(slope * StrictMath.pow(distance, exponent));
      out[level] = (int) Math.max(0, 1000 - loss);
    }
    return out;
  }
}
