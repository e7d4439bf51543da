package guarantor.education;

import guarantor.content.Content;
import guarantor.content.Fault;
import guarantor.content.Scenario;
import guarantor.diagnostic.Nearest;
import guarantor.diagnostic.Severity;
import guarantor.session.Difficulty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is wrong in an assignment, beyond the shape of its file. */
public final class AssignmentFaults {
  private static final int WHOLE = 100;
  private static final int MUCH_OUTCOME = 30;
  private static final int LONG_BRIEF = 250;

  private final Assignment a;
  private final Content content;
  private final List<Fault> faults = new ArrayList<>();

  private AssignmentFaults(Assignment a, Content content) {
    this.a = a;
    this.content = content;
  }

  /** All faults; the place of each is its key and value. */
  public static List<Fault> of(Assignment assignment, Content content) {
    AssignmentFaults f = new AssignmentFaults(assignment, content);
    f.words();
    f.rubric();
    Scenario scenario = content.scenarios().get(assignment.scenario());
    if (scenario == null) {
      f.unknown("scenario", assignment.scenario(), content.scenarios().keySet());
    } else {
      f.scenario(scenario);
    }
    return List.copyOf(f.faults);
  }

  private void words() {
    if (!a.id().matches("[a-z0-9][a-z0-9-]{0,39}")) {
      error("id", a.id(), "BAD_ID", "an id has small letters, digits and -", "write it so");
    }
    if (a.contentNote().isBlank()) {
      error("contentNote", "", "NO_NOTE", "a content note is required", "say what is quoted here");
    }
    if (a.learningGoals().isEmpty()) {
      error("id", a.id(), "NO_GOALS", "there is no learning goal", "add 'learningGoals'");
    }
    if (a.brief().split("\\s+").length > LONG_BRIEF) {
      warning(
          "brief", "", "LONG", "the brief is longer than " + LONG_BRIEF + " words", "shorten it");
    }
    if (a.minutes() < 5) {
      error("minutes", "", "BAD_VALUE", "minutes is a hint of 5 or more", "it is never a timer");
    }
  }

  private void rubric() {
    int sum = 0;
    TreeSet<Rubric.Line> seen = new TreeSet<>();
    for (Rubric r : a.rubric()) {
      String line = GradeTable.id(r.line());
      sum += r.weight();
      if (r.weight() < 0) {
        error("weight", "", "BAD_VALUE", "a weight is never below 0", "");
      }
      if (!seen.add(r.line())) {
        error("line", line, "DUPLICATE_LINE", "the line '" + line + "' stands twice", "keep one");
      }
      if (r.line() == Rubric.Line.OUTCOME && r.weight() > MUCH_OUTCOME) {
        warning(
            "line",
            line,
            "MUCH_OUTCOME",
            "the outcome weighs more than " + MUCH_OUTCOME,
            "students then play safe and try nothing");
      }
      for (Rubric.Wanted w : r.criteria()) {
        criterion(r, w);
      }
      emptyLine(r, line);
    }
    if (sum != WHOLE) {
      error(
          a.rubric().isEmpty() ? "id" : "weight",
          "",
          "WEIGHTS",
          "the weights add up to " + sum + ", not to " + WHOLE,
          "change one of them");
    }
  }

  private void criterion(Rubric r, Rubric.Wanted w) {
    String name = GradeTable.id(w.criterion());
    if (r.line() == Rubric.Line.REFLECTION) {
      error(
          "criterion",
          name,
          "NOT_GRADED",
          "a reflection is never graded by a machine",
          "take the criteria out of this line");
    } else if (w.criterion().line() != r.line()) {
      error(
          "criterion",
          name,
          "WRONG_LINE",
          "'" + name + "' belongs to the line " + GradeTable.id(w.criterion().line()),
          "move it there");
    }
    if (w.enough() < 1) {
      error("enough", "", "BAD_VALUE", "'enough' is 1 or more", "");
    }
    boolean apart = a.seed().policy() == Assignment.Policy.PER_STUDENT;
    if (w.criterion() == Rubric.Criterion.PERCENTILE && apart) {
      warning(
          "criterion",
          name,
          "UNEQUAL_SEATS",
          "with a seed for each student the seats are not quite equal",
          "set the seed policy 'same'");
    }
  }

  private void emptyLine(Rubric r, String line) {
    boolean reflection = r.line() == Rubric.Line.REFLECTION && a.reflection().isEmpty();
    boolean sheet = r.line() == Rubric.Line.PREPARATION && a.predict().isEmpty();
    if (r.weight() > 0 && (reflection || sheet)) {
      warning(
          "line",
          line,
          "NOTHING_TO_JUDGE",
          reflection
              ? "the line has a weight, but no question is asked"
              : "the line has a weight, but there is no prediction sheet",
          reflection ? "add 'reflection'" : "add 'predict'");
    }
  }

  private void scenario(Scenario s) {
    List<String> instructions = s.instructions().stream().map(Scenario.Brief::id).toList();
    if (a.roleSheet().instructions().isEmpty()) {
      error("deal", "", "NO_INSTRUCTION", "no instruction is named", "name one or more");
    }
    for (String i : a.roleSheet().instructions()) {
      if (!instructions.contains(i)) {
        unknown("instructions", i, instructions);
      }
    }
    List<String> seats =
        s.seats().stream()
            .filter(x -> x.role() != Scenario.Chair.EMPTY && x.role() != Scenario.Chair.ROW)
            .map(Scenario.Seat::delegation)
            .toList();
    for (String d : a.predict()) {
      if (!seats.contains(d)) {
        unknown("predict", d, seats);
      }
    }
    int moves = moves(s, a.level());
    if (a.rounds() < 1 || a.rounds() > moves) {
      error(
          "rounds",
          "",
          "ROUNDS",
          "rounds must be from 1 to " + moves + ", the moves of " + s.id() + " at this level",
          "");
    }
    a.warmUp()
        .filter(w -> !content.scenarios().containsKey(w))
        .ifPresent(w -> unknown("warmUp", w, content.scenarios().keySet()));
  }

  /** Costly moves of a scenario at a level. */
  public static int moves(Scenario s, Difficulty level) {
    return s.sittings().stream()
        .map(Scenario.Sitting::moves)
        .mapToInt(
            m ->
                switch (level) {
                  case TUTORIAL -> m.tutorial();
                  case STANDARD -> m.standard();
                  case HARD -> m.hard();
                })
        .sum();
  }

  private void unknown(String key, String value, Collection<String> known) {
    error(
        key,
        value,
        "UNKNOWN_ID",
        "'" + value + "' is none of " + String.join(", ", known),
        Nearest.hint(value, known));
  }

  private void error(String key, String value, String code, String message, String hint) {
    faults.add(new Fault("assignment", a.id(), key, value, Severity.ERROR, code, message, hint));
  }

  private void warning(String key, String value, String code, String message, String hint) {
    faults.add(new Fault("assignment", a.id(), key, value, Severity.WARNING, code, message, hint));
  }
}
