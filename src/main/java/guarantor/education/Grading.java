package guarantor.education;

import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Grades a class under one assignment. Each hand-in is read by itself, in any order and on any
 * core; what compares them comes after all are read, in the order of their file names.
 */
public final class Grading {
  private final Assignment assignment;
  private final String assignmentHash;
  private final WordCheck check;
  private final Map<String, Integer> frontiers = new TreeMap<>();

  /** A hand-in read and played again, not yet compared. */
  public record Read(String file, Proof proof, List<String> terms, Optional<Came> came) {}

  /**
   * A grading.
   *
   * @param game the assignment's scenario, for the best text under each instruction
   */
  public Grading(Assignment assignment, String assignmentHash, WordCheck check, Game game) {
    this.assignment = assignment;
    this.assignmentHash = assignmentHash;
    this.check = check;
    game.instructions().forEach(i -> frontiers.put(i.id(), frontier(game, i.id())));
  }

  /** The best text found from an untouched table under an instruction. */
  private static int frontier(Game game, String instruction) {
    Session s = Session.start(game, guarantor.session.Difficulty.STANDARD, 0);
    s.act(
        game.scenario().player(),
        new guarantor.session.Move.Instruct(instruction),
        Optional.empty());
    return Result.frontier(s.state()).points();
  }

  /** Reads one hand-in; may be called on any thread. */
  public Read read(String file, Proof proof) {
    if (!proof.valid() || proof.state().isEmpty()) {
      return new Read(file, proof, List.of(), Optional.empty());
    }
    HandIn h = proof.handIn();
    State state = proof.state().get();
    List<String> terms = new ArrayList<>();
    if (!h.assignment().hash().equals(assignmentHash)) {
      terms.add("handed in under another assignment: " + h.assignment().id());
    }
    terms.addAll(Terms.broken(assignment, h, state));
    Optional<Came> came =
        h.scenario().equals(assignment.scenario())
            ? Optional.of(Came.of(state, frontiers.get(state.instruction().id())))
            : Optional.empty();
    return new Read(file, proof, List.copyOf(terms), came);
  }

  /** Compares all that were read. */
  public List<Graded> compare(List<Read> all) {
    List<Read> sorted = once(all);
    List<Read> equal = sorted.stream().filter(r -> r.came().isPresent()).toList();
    List<Read> counting = equal.stream().filter(r -> r.terms().isEmpty()).toList();
    List<Optional<Integer>> percentiles =
        Bridge.percentiles(
            counting.stream()
                .map(r -> new Bridge.Held(table(r), r.came().orElseThrow().points()))
                .toList());
    List<Graded> out = new ArrayList<>();
    for (Read r : sorted) {
      int at = counting.indexOf(r);
      out.add(graded(r, at < 0 ? Optional.empty() : percentiles.get(at)));
    }
    return List.copyOf(out);
  }

  /** In the order of file names; of several files with one code the first counts. */
  private static List<Read> once(List<Read> all) {
    List<Read> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Read::file));
    Map<String, String> first = new TreeMap<>();
    List<Read> out = new ArrayList<>();
    for (Read r : sorted) {
      String before = r.came().isEmpty() ? null : first.putIfAbsent(code(r), r.file());
      if (before == null) {
        out.add(r);
      } else {
        List<String> terms = new ArrayList<>(r.terms());
        terms.add("bears the code of " + before + "; only the first counts");
        out.add(new Read(r.file(), r.proof(), List.copyOf(terms), r.came()));
      }
    }
    return out;
  }

  private static String code(Read r) {
    return r.proof().handIn().code();
  }

  private String table(Read r) {
    HandIn h = r.proof().handIn();
    String seed =
        assignment.seed().policy() == Assignment.Policy.SAME ? Long.toString(h.seed()) : "own";
    return String.join(
        "/", h.scenario(), h.level().id(), r.came().orElseThrow().instruction(), seed);
  }

  private Graded graded(Read r, Optional<Integer> percentile) {
    HandIn h = r.proof().handIn();
    if (!r.proof().valid()) {
      List<String> reasons = r.proof().faults().stream().map(Proof.Fault::reason).toList();
      return Graded.refused(r.file(), h.code(), r.proof().faults().get(0).status(), reasons);
    }
    State state = r.proof().state().orElseThrow();
    Sheet sheet = Sheet.of(state.game(), assignment.predict(), h.notes());
    Optional<Marks> marks =
        r.came().map(c -> Marks.of(assignment, state, sheet, c.share(), percentile));
    return new Graded(
        r.file(),
        h.code(),
        "valid",
        List.of(),
        r.terms(),
        h.seed(),
        r.came(),
        percentile,
        marks,
        sheet.rows(),
        words(h),
        Note.on(h.notes(), Note.REFLECTION).stream().map(Note::answer).toList(),
        h.moves().isEmpty() ? "" : h.moves().get(h.moves().size() - 1).outcome());
  }

  private Graded.Words words(HandIn h) {
    return new Graded.Words(right(h, Note.BEFORE), right(h, Note.AFTER), check.items().size());
  }

  private Optional<Integer> right(HandIn h, String beginning) {
    return WordCheck.taken(h.notes(), beginning)
        ? Optional.of(check.right(h.notes(), beginning))
        : Optional.empty();
  }
}
