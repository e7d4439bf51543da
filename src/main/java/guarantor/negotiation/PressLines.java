package guarantor.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The press lines that a game offers, sitting by sitting, and what could be made of them.
 *
 * @param earns mandate points for each level above what was said before
 * @param most mandate points of one line
 * @param costs mandate points for each level by which the text misses the line in force at the end
 * @param many signers that must be bound by a joint clause before a line on it counts as kept
 */
public record PressLines(List<List<Line>> sittings, int earns, int most, int costs, int many) {

  /** A floor on a clause that could be given to the press. */
  public record Line(int item, int level) {}

  /**
   * One way through all sittings.
   *
   * @param last per item, the line in force at the end, or -1
   */
  record Course(List<Integer> last, int earned) {

    /** Mandate points, once the text is what it is. */
    int points(int[] reached, int costs) {
      int sum = earned;
      for (int i = 0; i < reached.length; i++) {
        sum -= costs * Math.max(0, last.get(i) - reached[i]);
      }
      return sum;
    }
  }

  public PressLines {
    sittings = sittings.stream().map(List::copyOf).toList();
  }

  /** All courses of which none is better than another whatever the text becomes. */
  List<Course> courses(Agenda agenda) {
    Integer[] none = new Integer[agenda.size()];
    Arrays.fill(none, -1);
    Map<List<Integer>, Integer> best = new LinkedHashMap<>();
    best.put(List.of(none), 0);
    for (List<Line> lines : sittings) {
      Map<List<Integer>, Integer> next = new LinkedHashMap<>(best);
      best.forEach(
          (last, earned) -> {
            for (Line line : lines) {
              int had = Math.max(agenda.item(line.item()).statusQuo(), last.get(line.item()));
              int points = Math.max(0, Math.min(most, earns * (line.level() - had)));
              List<Integer> after = new ArrayList<>(last);
              after.set(line.item(), line.level());
              next.merge(List.copyOf(after), earned + points, Math::max);
            }
          });
      best = next;
    }
    List<Course> all = new ArrayList<>();
    best.forEach((last, earned) -> all.add(new Course(last, earned)));
    List<Course> out = new ArrayList<>();
    for (Course c : all) {
      if (all.stream().noneMatch(o -> beats(o, c))) {
        out.add(c);
      }
    }
    return out;
  }

  private static boolean beats(Course a, Course b) {
    boolean lower = a.earned() >= b.earned() && !a.equals(b);
    for (int i = 0; lower && i < a.last().size(); i++) {
      lower = a.last().get(i) <= b.last().get(i);
    }
    return lower;
  }

  /** The most mandate points that any course brings with what a text reached. */
  int best(List<Course> courses, int[] reached) {
    int most = Integer.MIN_VALUE;
    for (Course c : courses) {
      most = Math.max(most, c.points(reached, costs));
    }
    return most;
  }
}
