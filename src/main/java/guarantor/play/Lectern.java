package guarantor.play;

import guarantor.play.Block.Kind;
import guarantor.session.Event;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an assignment adds to the update: questions before and after, and what is not allowed. */
final class Lectern {
  private static final String SKIP = "skip";

  private Lectern() {}

  /** A game under an assignment begins or goes on. */
  static Update.Step opened(Model model, Msg.Assigned m) {
    Model playing = model.opening(m.state()).under(m.course());
    Names names = playing.names().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    if (!m.notice().isEmpty()) {
      blocks.add(Block.of(Kind.NOTE, m.notice()));
    }
    if (m.course().notes().isEmpty()) {
      blocks.addAll(m.course().intro(names));
    }
    Optional<Course.Query> query = m.course().next(m.state(), names);
    return Update.Step.of(
        query.isPresent()
            ? asking(playing, blocks, query.get())
            : begun(playing, blocks, m.state()));
  }

  /** At the table: what has been said last, or the whole opening where nothing was done yet. */
  private static Model begun(Model model, List<Block> before, State state) {
    Names names = model.names().orElseThrow();
    List<Block> blocks = new ArrayList<>(before);
    List<Event> log = state.log();
    boolean fresh = state.table().movesUsed() == 0;
    for (Event e : fresh ? log : log.subList(log.size() - 1, log.size())) {
      blocks.addAll(Scribe.write(e, state, names));
    }
    blocks.add(Block.of(Kind.NOTE, Status.line(state, names)));
    return Update.atMenu(model, blocks);
  }

  private static Model asking(Model model, List<Block> before, Course.Query query) {
    List<Block> blocks = new ArrayList<>(before);
    blocks.addAll(query.shown());
    return model.printing(blocks, query.question(), query.choices());
  }

  /** After a move: when the game is over, the sheet and the first question. */
  static Update.Step after(Model model, State state) {
    if (model.course().isEmpty() || state.phase() != Phase.OVER) {
      return Update.Step.of(model);
    }
    Names names = model.names().orElseThrow();
    List<Block> blocks = model.course().get().sheet(state, names);
    Optional<Course.Query> query = model.course().get().next(state, names);
    return query.isPresent()
        ? Update.Step.of(asking(model, blocks, query.get()))
        : Update.Step.of(Update.atMenu(model, blocks), new Effect.HandIn());
  }

  /** Whether a question of the assignment waits for its answer. */
  static boolean asks(Model model) {
    return query(model).isPresent();
  }

  private static Optional<Course.Query> query(Model model) {
    return model
        .course()
        .flatMap(c -> c.next(model.game().orElseThrow(), model.names().orElseThrow()));
  }

  /** Takes an answer, keeps it, asks the next or opens the table. */
  static Update.Step answer(Model model, String line) {
    Course.Query query = query(model).orElseThrow();
    String word = line.trim();
    if (Update.LEAVING.contains(word)) {
      return Update.leave(model);
    }
    boolean skipped = word.equalsIgnoreCase(SKIP);
    boolean offered =
        query.choices().isEmpty()
            ? !word.isEmpty()
            : query.choices().stream().anyMatch(c -> c.line().equals(word));
    if (!skipped && !offered) {
      String key = query.choices().isEmpty() ? "course.write" : "course.choose";
      Block says = Block.of(Kind.ERROR, model.phrases().say(key));
      return Update.Step.of(model.printing(List.of(says), query.question(), query.choices()));
    }
    State state = model.game().orElseThrow();
    Names names = model.names().orElseThrow();
    Course course = model.course().orElseThrow().answered(query.id(), skipped ? "" : word);
    Model kept = model.under(course);
    Effect keep = new Effect.Keep(course.notes());
    Optional<Course.Query> next = course.next(state, names);
    if (next.isPresent()) {
      return Update.Step.of(asking(kept, List.of(), next.get()), keep);
    }
    if (state.phase() == Phase.OVER) {
      return Update.Step.of(Update.atMenu(kept, List.of()), keep, new Effect.HandIn());
    }
    return Update.Step.of(begun(kept, List.of(), state), keep);
  }

  /** Why the assignment does not let a line through, or nothing. */
  static Optional<String> forbids(Model model, String line) {
    List<String> words = Commands.words(line);
    boolean adviser =
        !words.isEmpty()
            && (words.get(0).equals("adviser") || words.get(0).equals("consult-adviser"));
    return model
        .course()
        .filter(c -> adviser && !c.assignment().aids().adviser())
        .map(c -> model.phrases().say("course.no-adviser"));
  }

  /** Why it does not let a move through, or nothing. */
  static Optional<String> forbids(Model model, Move move) {
    return model
        .course()
        .flatMap(c -> c.forbids(move, model.game().orElseThrow(), model.phrases()));
  }

  /** A page without what the assignment withholds: the change that would turn an answer. */
  static List<Block> allowed(Model model, List<Block> blocks) {
    boolean all = model.course().map(c -> c.assignment().aids().hints()).orElse(true);
    String flip = model.phrases().say("why.flip");
    return all ? blocks : blocks.stream().filter(b -> !b.label().equals(flip)).toList();
  }
}
