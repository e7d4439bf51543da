package guarantor.education;

import guarantor.content.When;
import guarantor.session.Difficulty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher sets: one file, edited by hand.
 *
 * @param brief what the student is told before the scenario's own brief
 * @param rounds costly moves the student may use
 * @param minutes a hint for the lesson plan; nothing is ever timed
 * @param predict delegations of the prediction sheet; empty: no sheet
 * @param wordCheck whether the six items on words are asked before and after
 * @param reveal day from which the debrief shows what each side really wanted; absent: at once
 * @param warmUp a scenario to be played before, by a plain game
 * @param observer tasks for students who watch instead of playing
 */
public record Assignment(
    String id,
    String title,
    String scenario,
    String brief,
    List<String> learningGoals,
    RoleSheet roleSheet,
    int rounds,
    int minutes,
    Difficulty level,
    Seed seed,
    Aids aids,
    List<String> predict,
    boolean wordCheck,
    List<String> reflection,
    List<Rubric> rubric,
    Optional<When> reveal,
    String contentNote,
    Optional<String> warmUp,
    List<String> observer) {

  /** Who may be played: the scenario's instructions, chosen by the student or dealt by code. */
  public record RoleSheet(List<String> instructions, Deal deal, List<String> notes) {}

  /** How a student comes to an instruction. */
  public enum Deal {
    /** The student chooses. */
    CHOICE,
    /** The number at the end of the student's code decides: 1 the first, 2 the second ... */
    BY_CODE
  }

  /** One seed for all, so that the same moves meet the same table, or one for each student. */
  public record Seed(Policy policy, int number) {}

  /** Whose seed. */
  public enum Policy {
    SAME,
    PER_STUDENT
  }

  /** What a student may use; what is absent is forbidden. */
  public record Aids(boolean undo, boolean adviser, boolean hints) {}

  /** The seed that a student's code plays. */
  public long seedOf(String code) {
    if (seed.policy() == Policy.SAME) {
      return seed.number();
    }
    long h = 0;
    for (char c : (id + "/" + seed.number() + "/" + code).toCharArray()) {
      h = h * 1_000_003 + c;
    }
    return Math.floorMod(h, 1_000_000_007L);
  }

  /** The instruction dealt to a code; empty where the student chooses among several. */
  public Optional<String> dealt(String code) {
    List<String> all = roleSheet.instructions();
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    if (roleSheet.deal() == Deal.CHOICE) {
      return Optional.empty();
    }
    return Optional.of(all.get(Math.floorMod(number(code) - 1, all.size())));
  }

  /** The number a code ends with; codes without one are numbered by their letters. */
  private static int number(String code) {
    int at = code.length();
    while (at > 0 && Character.isDigit(code.charAt(at - 1)) && code.length() - at < 8) {
      at--;
    }
    return at < code.length()
        ? Integer.parseInt(code.substring(at))
        : code.chars().reduce(0, (a, b) -> Math.floorMod(a * 31 + b, 9973));
  }

  /** Whether the debrief shows on a day what each side really wanted. */
  public boolean revealed(LocalDate today) {
    return reveal.map(r -> !r.last().isAfter(today)).orElse(true);
  }

  /** A code a student may choose: no name is asked for. */
  public static boolean isCode(String code) {
    return code.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,23}");
  }
}
