package guarantor.play;

import guarantor.content.Scenario;
import guarantor.education.Assignment;
import guarantor.education.Note;
import guarantor.education.Sheet;
import guarantor.education.WordCheck;
import guarantor.play.Block.Kind;
import guarantor.session.Game;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A game played under an assignment: what is asked before and after it, and what it forbids. What
 * is asked next follows from what is answered, so that it can be stopped anywhere.
 *
 * @param revealed whether the day has come on which each side's wishes may be shown
 */
public record Course(
    Assignment assignment, WordCheck check, String code, List<Note> notes, boolean revealed) {

  /**
   * Something asked.
   *
   * @param shown printed before it
   * @param choices the answers there are; none: any text
   */
  public record Query(String id, String question, List<Block> shown, List<Intent.Choice> choices) {}

  public Course {
    notes = List.copyOf(notes);
  }

  /** The same with one answer more. */
  Course answered(String question, String answer) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(question, answer));
    return new Course(assignment, check, code, more, revealed);
  }

  /** What is asked now: before the first move or after the last; nothing in between. */
  Optional<Query> next(State state, Names names) {
    boolean over = state.phase() == Phase.OVER;
    if (!over && state.table().movesUsed() > 0) {
      return Optional.empty();
    }
    List<Query> all = over ? after(names) : before(state.game(), names);
    return all.stream().filter(q -> Note.to(notes, q.id()).isEmpty()).findFirst();
  }

  private List<Query> before(Game game, Names names) {
    List<Query> out = new ArrayList<>(words(Note.BEFORE, names));
    for (String d : assignment.predict()) {
      int party = game.docket().party(d);
      String who = names.party(party);
      List<Block> shown =
          out.stream().noneMatch(q -> q.id().startsWith(Note.RED_LINE))
              ? List.of(
                  Block.of(Kind.HEADING, names.phrases().say("course.sheet")),
                  Block.of(Kind.NOTE, names.phrases().say("course.sheet-how")))
              : List.of();
      // One list for both questions: a screen reader then reads it once.
      List<Intent.Choice> red = clauses(game, names);
      String line = names.phrases().say("course.red-line", who);
      out.add(new Query(Note.RED_LINE + d, line, shown, red));
      String top = names.phrases().say("course.top-issue", who);
      out.add(new Query(Note.TOP_ISSUE + d, top, List.of(), red));
    }
    return out;
  }

  private static List<Intent.Choice> clauses(Game game, Names names) {
    List<Intent.Choice> out = new ArrayList<>();
    for (int i = 0; i < game.issueIds().size(); i++) {
      out.add(new Intent.Choice(names.issue(i), game.issueIds().get(i)));
    }
    out.add(new Intent.Choice(names.phrases().say("course.none"), Note.NONE));
    return out;
  }

  private List<Query> after(Names names) {
    List<Query> out = new ArrayList<>(words(Note.AFTER, names));
    for (int i = 0; i < assignment.reflection().size(); i++) {
      List<Block> shown =
          i == 0
              ? List.of(
                  Block.of(Kind.HEADING, names.phrases().say("course.reflection")),
                  Block.of(Kind.NOTE, names.phrases().say("course.reflection-how")))
              : List.of();
      String id = Note.REFLECTION + (i + 1);
      out.add(new Query(id, assignment.reflection().get(i), shown, List.of()));
    }
    return out;
  }

  private List<Query> words(String beginning, Names names) {
    List<Query> out = new ArrayList<>();
    if (!assignment.wordCheck()) {
      return out;
    }
    List<Intent.Choice> choices =
        check.words().stream().map(w -> new Intent.Choice(w.id(), w.id())).toList();
    for (int i = 0; i < check.items().size(); i++) {
      List<Block> shown = new ArrayList<>();
      if (i == 0) {
        shown.add(Block.of(Kind.HEADING, names.phrases().say("course.words")));
        check.words().forEach(w -> shown.add(Block.row(w.id(), w.meaning())));
      }
      shown.add(Block.of(Kind.NOTE, check.items().get(i).text()));
      String ask = names.phrases().say("course.word", i + 1, check.items().size());
      out.add(new Query(beginning + (i + 1), ask, shown, choices));
    }
    return out;
  }

  /** What a student reads first: the assignment as it will be seen. */
  public List<Block> intro(Names names) {
    Phrases say = names.phrases();
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, assignment.title()));
    out.add(Block.of(Kind.NOTE, assignment.contentNote()));
    out.add(Block.of(Kind.NOTE, assignment.brief()));
    assignment
        .warmUp()
        .map(w -> names.game().content().scenarios().get(w))
        .ifPresent(w -> out.add(note(say.say("course.warm-up", w.title(), w.id()))));
    assignment.learningGoals().forEach(g -> out.add(Block.row(say.say("course.goal"), g)));
    for (Scenario.Brief b : names.game().scenario().instructions()) {
      boolean his = assignment.dealt(code).map(b.id()::equals).orElse(true);
      if (his && assignment.roleSheet().instructions().contains(b.id())) {
        out.add(Block.row(b.name(), b.mandate()));
      }
    }
    assignment.roleSheet().notes().forEach(n -> out.add(note(n)));
    out.add(note(say.say("course.frame", assignment.rounds(), assignment.minutes())));
    Assignment.Aids aids = assignment.aids();
    out.add(
        note(
            say.say(
                "course.aids",
                say.say(aids.undo() ? "course.yes" : "course.no"),
                say.say(aids.adviser() ? "course.yes" : "course.no"),
                say.say(aids.hints() ? "course.yes" : "course.no"))));
    out.add(note(say.say("course.stop")));
    return out;
  }

  /** The whole assignment on paper: what is read first, then every question. */
  public List<Block> preview(Names names) {
    List<Block> out = new ArrayList<>(intro(names));
    List<Query> all = new ArrayList<>(before(names.game(), names));
    all.addAll(after(names));
    for (Query q : all) {
      out.addAll(q.shown());
      out.add(Block.of(Kind.NOTE, "- " + q.question()));
    }
    return out;
  }

  private static Block note(String text) {
    return Block.of(Kind.NOTE, text);
  }

  /** Why the assignment does not let a move through, or nothing. */
  Optional<String> forbids(Move move, State state, Phrases say) {
    boolean onlyTheInstruction = Session.effective(state.log()).size() < 3;
    if (move instanceof Move.Undo && (!assignment.aids().undo() || onlyTheInstruction)) {
      return Optional.of(
          say.say(assignment.aids().undo() ? "course.undo-first" : "course.no-undo"));
    }
    if (move.costly() && state.table().movesUsed() >= assignment.rounds()) {
      return Optional.of(say.say("course.no-rounds", assignment.rounds()));
    }
    if (move instanceof Move.Instruct i) {
      String only = assignment.dealt(code).orElse(i.instruction());
      boolean named = assignment.roleSheet().instructions().contains(i.instruction());
      return named && only.equals(i.instruction())
          ? Optional.empty()
          : Optional.of(say.say("course.no-instruction"));
    }
    return Optional.empty();
  }

  /** The prediction sheet beside the record, once the game is over and the day has come. */
  List<Block> sheet(State state, Names names) {
    Phrases say = names.phrases();
    if (assignment.predict().isEmpty()) {
      return List.of();
    }
    if (!revealed) {
      String day = names.date(assignment.reveal().orElseThrow());
      return List.of(note(say.say("course.later", day)));
    }
    Sheet sheet = Sheet.of(state.game(), assignment.predict(), notes);
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("course.sheet-result", sheet.right(), sheet.cells())));
    for (Sheet.Row r : sheet.rows()) {
      boolean red = r.cell() == Sheet.Cell.RED_LINE;
      String cell = red ? "course.cell.red-line" : "course.cell.top-issue";
      String guess = r.guess().map(g -> named(g, names)).orElse(say.say("course.skipped"));
      String truth =
          r.truth().isEmpty()
              ? say.say("course.none")
              : names.join(r.truth().stream().map(t -> named(t, names)).toList());
      String who = names.party(state.game().docket().party(r.delegation()));
      String words = say.say(cell, guess, truth);
      out.add(new Block(Kind.ROW, who, words, names.cites(r.records())));
    }
    return out;
  }

  private static String named(String issue, Names names) {
    int item = names.game().issueIds().indexOf(issue);
    return item < 0 ? names.phrases().say("course.none") : names.issue(item);
  }
}
