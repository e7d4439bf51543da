package guarantor.cli;

import guarantor.content.Content;
import guarantor.content.Scenario;
import guarantor.education.Assignment;
import guarantor.education.AssignmentFaults;
import guarantor.education.Rubric;
import guarantor.session.Difficulty;
import java.util.List;
import java.util.Optional;

/** The questions of {@code assign new}; every one has an answer that an empty line takes. */
final class AssignmentForm {
  private static final List<String> LEVELS = List.of("tutorial", "standard", "hard");
  private static final List<String> REFLECTION =
      List.of(
          "Which words of your text would be used on the first night of an attack? Name the"
              + " articles.",
          "Which delegation did you misread, and which dated record would have told you?",
          "What would you do otherwise, and why?");

  private final Asker ask;
  private final Content content;

  AssignmentForm(Asker ask, Content content) {
    this.ask = ask;
    this.content = content;
  }

  /** Asks everything. */
  Assignment fill() {
    List<String> scenarios =
        content.scenarios().values().stream()
            .filter(s -> s.lesson().isEmpty())
            .map(Scenario::id)
            .toList();
    Scenario s = content.scenarios().get(ask.one("Scenario", scenarios, "warsaw"));
    String id = ask.text("Id: small letters, digits, -", s.id() + "-mine");
    String title = ask.text("Title", s.title());
    Difficulty level =
        Difficulty.valueOf(ask.one("Level", LEVELS, "standard").toUpperCase(java.util.Locale.ROOT));
    int most = AssignmentFaults.moves(s, level);
    int rounds = ask.number("Rounds", Math.min(14, most), 1, most);
    int minutes = ask.number("Minutes, a hint", 50, 5, 600);
    List<String> instructions = s.instructions().stream().map(Scenario.Brief::id).toList();
    List<String> roles = ask.some("Instructions", instructions, instructions);
    boolean dealt = roles.size() > 1 && ask.yes("Dealt by the number in the student's code", false);
    boolean same = ask.yes("The same seed for all", true);
    List<String> voices =
        s.seats().stream()
            .filter(x -> x.role() == Scenario.Chair.VOICE || x.role() == Scenario.Chair.OPPONENT)
            .map(Scenario.Seat::delegation)
            .toList();
    List<String> four = voices.subList(0, Math.min(4, voices.size()));
    List<String> predict = ask.some("Prediction sheet on, or none", voices, four);
    boolean words = ask.yes("Six items on five words, before and after", true);
    Assignment.Aids aids =
        new Assignment.Aids(
            ask.yes("Undo allowed", true),
            ask.yes("Adviser allowed", true),
            ask.yes("Hints in why allowed", true));
    String reveal =
        ask.text("Show what each side wanted from the day (a date, or at once)", "at once");
    return new Assignment(
        id,
        title,
        s.id(),
        ask.text("Brief, one paragraph", "You hold Ukraine's pen. " + s.dilemma()),
        s.learningGoals(),
        new Assignment.RoleSheet(
            roles, dealt ? Assignment.Deal.BY_CODE : Assignment.Deal.CHOICE, List.of()),
        rounds,
        minutes,
        level,
        new Assignment.Seed(
            same ? Assignment.Policy.SAME : Assignment.Policy.PER_STUDENT,
            ask.number("Seed number", 1, 0, 999_999)),
        aids,
        predict,
        words,
        REFLECTION,
        Rubric.usual(),
        reveal.equals("at once") ? Optional.empty() : Optional.of(Root.date("reveal", reveal)),
        s.contentNote(),
        Optional.empty(),
        List.of());
  }
}
