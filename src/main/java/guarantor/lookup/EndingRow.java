package guarantor.lookup;

import guarantor.content.Blueprint;
import guarantor.content.Issue;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Force;
import guarantor.negotiation.Item;
import guarantor.negotiation.Part;
import guarantor.negotiation.Score;
import guarantor.negotiation.Table;
import guarantor.session.Game;
import guarantor.session.Result;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a game.
 *
 * @param kind initialled or walked-out
 * @param document the clauses that stand above their status quo
 * @param stands whether the Compact found its quorum
 * @param rows delegations that joined by tie
 * @param letters where the Compact fell: those whose annexes stand alone
 * @param drill the alarm drill's questions, 0..100 for each moment
 * @param evidence positions laid as evidence, which stand in the preamble
 * @param ends what the drill finds on the ends that designs of this scene name
 */
public record EndingRow(
    String kind,
    String instruction,
    List<ClauseRow> document,
    boolean stands,
    List<String> signers,
    List<String> rows,
    List<String> letters,
    List<AnswerRow> drill,
    ScoreRow score,
    List<String> evidence,
    List<EndRow> ends) {

  /**
   * An end that the public debate named, under the same drill.
   *
   * @param design the design's id
   * @param answers the mean of each question, 0..100, in the drill's order
   */
  public record EndRow(String design, String name, List<Integer> answers) {}

  /**
   * A clause that stands.
   *
   * @param article "1", "A-1"; the Sentence has no numbers
   * @param part sentence, compact or annex
   * @param force for clauses that carry a tag
   * @param delegation whose annex
   * @param clause the words of the text
   * @param bound signers bound by it, once all tags are met; the Sentence binds nobody by signature
   * @param reserving signers that reserve it
   */
  public record ClauseRow(
      Optional<String> article,
      String part,
      String issue,
      String level,
      Optional<String> force,
      Optional<String> delegation,
      String clause,
      List<String> bound,
      List<String> reserving,
      List<String> except) {}

  /** What the drill finds on one question, tonight and after a peace. */
  public record AnswerRow(String id, String question, int tonight, int after, int mean) {}

  /**
   * The score under the game's instruction.
   *
   * @param text from the drill, 0..1000
   * @param mandate mandate points left
   * @param broken whether a red line of the instruction is broken; then points are 0
   * @param answers to the drill's questions as the instruction reads the tags, 0..100
   * @param frontier points of the best text found under the same instruction
   * @param share points in percent of the frontier, never below 0
   */
  public record ScoreRow(
      int points,
      int text,
      int mandate,
      boolean broken,
      List<Integer> answers,
      int frontier,
      int share) {
    static ScoreRow of(Score s, int frontier) {
      int share = Result.share(s.points(), frontier);
      return new ScoreRow(
          s.points(), s.text(), s.mandate(), s.broken(), s.answers(), frontier, share);
    }
  }

  /** The end of a game, or nothing while it goes on. */
  static Optional<EndingRow> of(State state) {
    Table table = state.table();
    if (table.ending() == Table.Ending.OPEN) {
      return Optional.empty();
    }
    Game game = state.game();
    Result result = Result.of(state);
    Optional<Fact.Settled> settled = Optional.ofNullable(table.settled());
    return Optional.of(
        new EndingRow(
            Words.id(table.ending()),
            state.instruction().id(),
            document(game, table, result),
            result.stands(),
            Clauses.parties(game, settled.map(Fact.Settled::signers).orElse(0L)),
            Clauses.parties(game, settled.map(Fact.Settled::rows).orElse(0L)),
            Clauses.parties(game, settled.map(Fact.Settled::letters).orElse(0L)),
            drill(state, result),
            ScoreRow.of(result.score(), Result.frontier(state).points()),
            table.recited().stream().map(ref -> game.position(ref).id()).toList(),
            game.designs(Blueprint.Way.ENDING).stream().map(b -> end(state, b)).toList()));
  }

  private static EndRow end(State state, Blueprint b) {
    Drill.Signed signed = Result.end(state.game(), b);
    List<Integer> answers =
        state.game().questions().stream().map(q -> Drill.mean(q, signed, state.cast())).toList();
    return new EndRow(b.id(), b.name(), answers);
  }

  private static List<AnswerRow> drill(State state, Result result) {
    List<AnswerRow> out = new ArrayList<>();
    List<Drill.Question> questions = state.game().questions();
    for (int i = 0; i < questions.size(); i++) {
      Drill.Question q = questions.get(i);
      out.add(
          new AnswerRow(
              q.id(),
              state.game().scenario().drill().get(i).question(),
              Drill.answer(q, result.signed(), state.cast(), Drill.Run.TONIGHT),
              Drill.answer(q, result.signed(), state.cast(), Drill.Run.AFTER_PEACE),
              Drill.mean(q, result.signed(), state.cast())));
    }
    return out;
  }

  private static List<ClauseRow> document(Game game, Table table, Result result) {
    List<ClauseRow> out = new ArrayList<>();
    Agenda agenda = table.agenda();
    for (int i = 0; i < agenda.size(); i++) {
      if (!agenda.isAnnex(i)) {
        boolean sentence = agenda.item(i).part() == Part.SENTENCE;
        boolean carried = sentence || result.stands();
        if (carried && result.signed().text().stands(i, Edit.JOINT)) {
          out.add(clause(game, table, result, i, Edit.JOINT));
        }
        continue;
      }
      for (int p = 0; p < table.parties(); p++) {
        if (result.signed().binds(p, i, Drill.Run.AFTER_PEACE)) {
          out.add(clause(game, table, result, i, p));
        }
      }
    }
    return out;
  }

  private static ClauseRow clause(Game game, Table table, Result result, int i, int party) {
    Item item = table.agenda().item(i);
    Drill.Signed signed = result.signed();
    boolean annex = party != Edit.JOINT;
    Issue issue = Clauses.issue(game, i);
    Issue.Level level =
        issue.levels().get(annex ? signed.text().level(i, party) : signed.text().level(i));
    boolean sentence = item.part() == Part.SENTENCE;
    long bound = 0;
    long reserving = 0;
    for (int p = 0; p < table.parties(); p++) {
      boolean asked = !sentence && (!annex || p == party) && (signed.signers() >> p & 1) != 0;
      boolean free = (signed.free().get(p) >> i & 1) != 0;
      boolean excepted = !annex && signed.text().excepts(i, p);
      bound |= asked && !free && !excepted ? 1L << p : 0;
      reserving |= asked && free && !excepted ? 1L << p : 0;
    }
    return new ClauseRow(
        Clauses.article(table, i),
        Words.id(item.part()),
        issue.id(),
        level.id(),
        item.tagged() ? Optional.of(Words.id(Force.at(signed.text().force(i)))) : Optional.empty(),
        annex ? Optional.of(game.docket().party(party)) : Optional.empty(),
        words(game, level.clause(), party, signed.softened()),
        Clauses.parties(game, bound),
        Clauses.parties(game, reserving),
        annex ? List.of() : Clauses.parties(game, signed.text().except(i)));
  }

  private static String words(Game game, String clause, int party, boolean softened) {
    String guarantor = party == Edit.JOINT ? "each guarantor" : Clauses.party(game, party);
    return Words.sentence(
        clause
            .replace("{guarantee}", softened ? game.scenario().softWord() : "guarantee")
            .replace("{guarantor}", guarantor));
  }
}
