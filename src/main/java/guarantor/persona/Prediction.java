package guarantor.persona;

import guarantor.content.Content;
import guarantor.content.Delegation;
import guarantor.content.Issue;
import guarantor.content.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a delegation's record up to a day says it would put its name to on an issue: the weighted
 * median of the levels it backs, kept under what it objects to. A signature is never below a text
 * it has signed with others; a mere statement may be. Where it has said nothing the median of its
 * bloc stands in, and is marked inferred.
 *
 * @param level step on the ladder
 * @param inferred whether others' records stand in for its own
 * @param because the positions behind it
 */
public record Prediction(int level, boolean inferred, List<Position> because) {

  public Prediction {
    because = List.copyOf(because);
  }

  /** One voice in a median. */
  private record Vote(int level, int weight) {}

  /**
   * Predicts.
   *
   * @param state a delegation's id, or a member state's
   * @param without a position left out, in whose place a statement is predicted; null to predict a
   *     signature
   * @return empty where neither its own record nor its bloc's says anything
   */
  public static Optional<Prediction> of(
      Content content, String state, String issue, LocalDate day, Position without) {
    return of(content, new Archive(content, "", day), state, issue, without);
  }

  /** The same from the record of a day that is there already, under its outcome law. */
  public static Optional<Prediction> of(
      Content content, Archive archive, String state, String issue, Position without) {
    Issue ladder = content.issues().get(issue);
    List<Position> own = records(content, archive, state, issue, without);
    List<Vote> votes = votes(content, archive.day(), ladder, own);
    int bar = bar(ladder, own);
    if (!votes.isEmpty()) {
      int signed = without == null ? signed(ladder, own) : 0;
      int level = Math.min(Math.max(median(votes), signed), bar - 1);
      return Optional.of(new Prediction(Math.max(0, level), false, own));
    }
    List<Position> others = new ArrayList<>();
    for (Delegation d : content.delegations().values()) {
      if (peers(content, state, d)) {
        others.addAll(records(content, archive, d.id(), issue, without));
      }
    }
    List<Vote> bloc = votes(content, archive.day(), ladder, others);
    if (bloc.isEmpty() && own.isEmpty()) {
      return Optional.empty();
    }
    int level =
        bloc.isEmpty() ? Math.max(0, bar - 1) : Math.min(median(bloc), Math.max(0, bar - 1));
    List<Position> because = own.isEmpty() ? others : own;
    return Optional.of(new Prediction(level, own.isEmpty(), because));
  }

  /**
   * The binding records of a delegation on an issue; of a member state, its own and its group's.
   */
  private static List<Position> records(
      Content content, Archive archive, String state, String issue, Position without) {
    List<Position> out = new ArrayList<>();
    String delegation = delegationOf(content, state);
    for (Position p : archive.binding(delegation)) {
      if (p.issue().equals(issue) && !p.equals(without)) {
        out.add(p);
      }
    }
    if (!delegation.equals(state)) {
      for (Position p : archive.said(delegation)) {
        boolean theirs = p.member().map(m -> m.contains(state)).orElse(false);
        boolean counts = p.voice() == Position.Voice.OWN && p.level().isPresent();
        if (theirs && counts && p.issue().equals(issue) && !p.equals(without)) {
          out.add(p);
        }
      }
    }
    return out;
  }

  /** The delegation that speaks for a state. */
  public static String delegationOf(Content content, String state) {
    if (content.delegations().containsKey(state)) {
      return state;
    }
    for (Delegation d : content.delegations().values()) {
      boolean group = d.kind() == Delegation.Kind.GROUP && !d.id().equals(Archive.GROUP_OF_SEVEN);
      if (group && d.members().contains(state)) {
        return d.id();
      }
    }
    return state;
  }

  private static boolean peers(Content content, String state, Delegation other) {
    Delegation own = content.delegations().get(delegationOf(content, state));
    boolean speaks = other.kind() == Delegation.Kind.STATE || other.kind() == Delegation.Kind.GROUP;
    if (own == null || other.id().equals(own.id()) || !speaks) {
      return false;
    }
    return other.blocs().stream().anyMatch(own.blocs()::contains);
  }

  private static List<Vote> votes(
      Content content, LocalDate day, Issue ladder, List<Position> records) {
    Weighing weighing = new Weighing(content, day);
    List<Vote> out = new ArrayList<>();
    for (Position p : records) {
      if (p.stance().backs()) {
        out.add(new Vote(ladder.step(p.level().orElseThrow()), weighing.of(p)));
      }
    }
    return out;
  }

  private static int median(List<Vote> votes) {
    List<Vote> sorted = new ArrayList<>(votes);
    sorted.sort(Comparator.comparingInt(Vote::level));
    long all = sorted.stream().mapToLong(Vote::weight).sum();
    long sum = 0;
    for (Vote v : sorted) {
      sum += v.weight();
      if (2 * sum >= all) {
        return v.level();
      }
    }
    return sorted.get(sorted.size() - 1).level();
  }

  /** What it has put its name to together with others stands until another text replaces it. */
  private static int signed(Issue ladder, List<Position> records) {
    int level = 0;
    for (Position p : records) {
      boolean joint = p.coSigned().size() > 1;
      if (joint && p.rank() == 5 && p.stance().backs()) {
        level = Math.max(level, ladder.step(p.level().orElseThrow()));
      }
    }
    return level;
  }

  private static int bar(Issue ladder, List<Position> records) {
    int bar = ladder.top() + 1;
    for (Position p : records) {
      boolean upward =
          !p.stance().backs() && p.direction().orElseThrow() == Position.Direction.AND_ABOVE;
      if (upward) {
        bar = Math.min(bar, ladder.step(p.level().orElseThrow()));
      }
    }
    return bar;
  }
}
