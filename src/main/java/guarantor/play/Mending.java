package guarantor.play;

import guarantor.negotiation.Edit;
import guarantor.play.Intent.Choice;
import guarantor.session.Move;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes one field of a move that a sentence was read as: "l" lists the levels, "l3" takes the
 * third; "c" the clause, "t" to whom, "a" the act. So any field is mended in at most four keys.
 */
final class Mending {
  private static final String FIELDS = "lcta";

  private final State state;
  private final Names names;
  private final Move move;

  Mending(State state, Names names, Move move) {
    this.state = state;
    this.names = names;
    this.move = move;
  }

  /** What an answer changes: one choice, a list of them, or nothing where it is no mending. */
  Optional<List<Choice>> read(String answer) {
    boolean field = !answer.isEmpty() && FIELDS.indexOf(answer.charAt(0)) >= 0;
    String number = field ? answer.substring(1).trim() : "";
    if (!field || !number.chars().allMatch(Character::isDigit) || number.length() > 2) {
      return Optional.empty();
    }
    List<Choice> all = choices(answer.charAt(0));
    if (number.isEmpty()) {
      return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
    int n = Integer.parseInt(number);
    return n >= 1 && n <= all.size() ? Optional.of(List.of(all.get(n - 1))) : Optional.empty();
  }

  /** The move in one line: to whom, what, on which clause. */
  String said() {
    Phrases say = names.phrases();
    if (move instanceof Move.Propose p) {
      String whom =
          p.place() == Move.Place.CORRIDOR ? names.party(p.party()) : say.say("free.room");
      return say.say("free.line.propose", whom, names.edits(p.edits()));
    }
    if (move instanceof Move.Ask a) {
      return say.say("free.line.ask", names.party(a.party()), names.issue(a.item()));
    }
    if (move instanceof Move.Accept a) {
      return say.say("free.line.accept", names.party(a.party()));
    }
    if (move instanceof Move.Withdraw w) {
      return say.say("free.line.withdraw", names.issue(w.item()));
    }
    return say.say("free.line.other");
  }

  private List<Choice> choices(char field) {
    return switch (field) {
      case 'l' -> levels();
      case 'c' -> clauses();
      case 't' -> parties();
      default -> acts();
    };
  }

  private Optional<Edit> edit() {
    return move instanceof Move.Propose p && !p.edits().isEmpty()
        ? Optional.of(p.edits().get(0))
        : Optional.empty();
  }

  private List<Choice> levels() {
    List<Choice> out = new ArrayList<>();
    edit()
        .ifPresent(
            e -> {
              int from = state.game().docket().agenda().item(e.item()).statusQuo();
              for (int l = from; l <= names.issueOf(e.item()).top(); l++) {
                if (state.scene().mayName(e.item(), l)) {
                  out.add(new Choice(names.level(e.item(), l), proposal(e.item(), l, party())));
                }
              }
            });
    return out;
  }

  private List<Choice> clauses() {
    List<Choice> out = new ArrayList<>();
    for (int i = 0; i < state.game().issueIds().size(); i++) {
      out.add(new Choice(names.issue(i), withClause(i)));
    }
    return out;
  }

  private String withClause(int item) {
    String id = state.game().issueIds().get(item);
    if (move instanceof Move.Ask a) {
      return "ask " + state.game().partyIds().get(a.party()) + " " + id;
    }
    return move instanceof Move.Withdraw ? "withdraw " + id : "propose " + id;
  }

  private List<Choice> parties() {
    List<Choice> out = new ArrayList<>();
    Optional<Edit> edit = edit();
    edit.ifPresent(
        e ->
            out.add(
                new Choice(names.phrases().say("free.room"), proposal(e.item(), e.level(), -1))));
    for (int p = 0; p < state.game().partyIds().size(); p++) {
      String id = state.game().partyIds().get(p);
      if (move instanceof Move.Ask a) {
        String issue = state.game().issueIds().get(a.item());
        out.add(new Choice(names.party(p), "ask " + id + " " + issue));
      } else if (move instanceof Move.Accept) {
        out.add(new Choice(names.party(p), "accept " + id));
      } else if (edit.isPresent()) {
        Edit e = edit.get();
        out.add(new Choice(names.party(p), proposal(e.item(), e.level(), p)));
      }
    }
    return out;
  }

  private List<Choice> acts() {
    int item =
        move instanceof Move.Ask a
            ? a.item()
            : move instanceof Move.Withdraw w ? w.item() : edit().map(Edit::item).orElse(-1);
    String issue = item < 0 ? "" : " " + state.game().issueIds().get(item);
    List<Choice> out = new ArrayList<>();
    for (String act : List.of("propose", "withdraw")) {
      out.add(new Choice(act + (item < 0 ? "" : " " + names.issue(item)), act + issue));
    }
    out.add(new Choice("ask", "ask"));
    out.add(new Choice("accept", "accept"));
    return out;
  }

  private int party() {
    return move instanceof Move.Propose p && p.place() == Move.Place.CORRIDOR ? p.party() : -1;
  }

  /** The proposal with another clause, level or hearer in its first edit; the rest as it was. */
  private String proposal(int item, int level, int to) {
    Move.Propose p = (Move.Propose) move;
    StringBuilder out = new StringBuilder("propose");
    Edit first = p.edits().get(0);
    boolean allAnnexes = p.edits().stream().filter(e -> e.item() == first.item()).count() > 1;
    if (first.party() >= 0 && !allAnnexes) {
      out.append(' ').append(state.game().partyIds().get(first.party()));
    }
    out.append(' ').append(state.game().issueIds().get(item)).append(' ').append(level);
    for (Edit e : p.edits()) {
      if (e.item() != first.item()) {
        out.append(" , ").append(state.game().issueIds().get(e.item())).append(' ');
        out.append(e.level());
      }
    }
    for (int give : p.gives()) {
      out.append(" give ").append(state.game().scenario().gives().get(give).id());
    }
    return to < 0 ? out.toString() : out + " to " + state.game().partyIds().get(to);
  }
}
