package guarantor.education;

import guarantor.content.Issue;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Force;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.session.Event;
import guarantor.session.Game;
import guarantor.session.Phase;
import guarantor.session.Result;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a game came to, in ids: what a class is compared by.
 *
 * @param over false: it was handed in unfinished and is read as if Ukraine had left
 * @param worstOff the signer that the text gives least beyond its walk-away
 * @param text the clauses that stand, joint ones and each annex
 * @param untried gives never made, and whom each would have brought
 */
public record Came(
    boolean over,
    String instruction,
    boolean stands,
    List<String> signers,
    int rounds,
    int points,
    int text,
    int mandate,
    boolean broken,
    int frontier,
    int share,
    Optional<Least> worstOff,
    List<Clause> clauses,
    List<Call> calls,
    List<Untried> untried) {

  /** A signer with its surplus over the walk-away, in thousandths of all it can weigh. */
  public record Least(String delegation, int surplus) {}

  /** A clause as it stands; whose annex, or empty for the joint text. */
  public record Clause(String issue, String level, String force, String delegation) {}

  /** An answer that was called, with the record the real answer rested on. */
  public record Call(String delegation, boolean right, Optional<String> record, int event) {}

  /** A give never made. */
  public record Untried(String give, List<String> brings) {}

  /**
   * What a game came to.
   *
   * @param frontier points of the best text found under its instruction
   */
  public static Came of(State state, int frontier) {
    Result result = Result.of(state);
    return new Came(
        state.phase() == Phase.OVER,
        state.instruction().id(),
        result.stands(),
        ids(state.game(), result.signed().signers()),
        state.table().movesUsed(),
        result.score().points(),
        result.score().text(),
        result.score().mandate(),
        result.score().broken(),
        frontier,
        Result.share(result.score().points(), frontier),
        worstOff(state, result),
        clauses(state, result),
        calls(state),
        untried(state));
  }

  private static List<String> ids(Game game, long mask) {
    List<String> out = new ArrayList<>();
    for (int p = 0; p < game.partyIds().size(); p++) {
      if ((mask >> p & 1) != 0) {
        out.add(game.partyIds().get(p));
      }
    }
    return List.copyOf(out);
  }

  private static Optional<Least> worstOff(State state, Result result) {
    Least least = null;
    for (Party p : state.cast().parties()) {
      boolean voice = state.table().standing(p.index(), Paper.COMPACT) != null;
      if (result.stands() && voice && (result.signed().signers() & p.bit()) != 0) {
        Judgement j = Judgement.of(p, Paper.COMPACT, state.table().circumstances());
        int surplus = j.utility() - j.walkAway();
        if (least == null || surplus < least.surplus()) {
          least = new Least(state.game().partyIds().get(p.index()), surplus);
        }
      }
    }
    return Optional.ofNullable(least);
  }

  private static List<Clause> clauses(State state, Result result) {
    Game game = state.game();
    List<Clause> out = new ArrayList<>();
    for (int i = 0; i < game.issueIds().size(); i++) {
      var item = state.table().agenda().item(i);
      if (item.part() == Part.ANNEX) {
        for (int p = 0; p < game.partyIds().size(); p++) {
          if (result.signed().binds(p, i, guarantor.negotiation.Drill.Run.AFTER_PEACE)) {
            int level = result.signed().text().level(i, p);
            out.add(clause(game, i, level, "", game.partyIds().get(p)));
          }
        }
      } else if (result.signed().text().stands(i, Edit.JOINT)) {
        Force force = Force.at(result.signed().text().force(i));
        String tag = item.tagged() ? force.name().toLowerCase(Locale.ROOT) : "";
        out.add(clause(game, i, result.signed().text().level(i), tag, ""));
      }
    }
    return List.copyOf(out);
  }

  private static Clause clause(Game game, int item, int level, String force, String delegation) {
    Issue issue = game.content().issues().get(game.issueIds().get(item));
    return new Clause(issue.id(), issue.levels().get(level).id(), force, delegation);
  }

  private static List<Call> calls(State state) {
    List<Call> out = new ArrayList<>();
    for (Event e : Session.effective(state.log())) {
      for (Fact f : e.facts()) {
        if (f instanceof Fact.Called c) {
          String who = state.game().partyIds().get(c.party());
          out.add(new Call(who, c.right(), record(state, e, c.party()), e.number()));
        }
      }
    }
    return List.copyOf(out);
  }

  /** The record that the answer of a party in an event rests on. */
  private static Optional<String> record(State state, Event e, int party) {
    Optional<String> out = Optional.empty();
    for (Fact f : e.facts()) {
      boolean his = f instanceof Fact.Answered a && a.answer().party() == party;
      if (his && ((Fact.Answered) f).answer().restsOn() >= 0) {
        out = Optional.of(state.game().position(((Fact.Answered) f).answer().restsOn()).id());
      }
    }
    return out;
  }

  private static List<Untried> untried(State state) {
    List<Untried> out = new ArrayList<>();
    for (Lesson.Untried u : Debrief.untried(state)) {
      String give = state.game().scenario().gives().get(u.give()).id();
      out.add(new Untried(give, ids(state.game(), u.wouldPledge() | u.wouldBind())));
    }
    return List.copyOf(out);
  }
}
