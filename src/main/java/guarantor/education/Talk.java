package guarantor.education;

import guarantor.content.Position;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.session.Event;
import guarantor.session.Move;
import guarantor.session.Session;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The parts of a report that follow the talks in time. */
final class Talk {
  private static final int MOST_TURNS = 3;

  private final State state;
  private final Called called;

  Talk(State state, Called called) {
    this.state = state;
    this.called = called;
  }

  /** What the text would have scored after each move, and how many had said yes. */
  Section curve() {
    List<List<String>> rows = new ArrayList<>();
    List<Scatter.Dot> dots = new ArrayList<>();
    for (Curve.Step s : Curve.of(state)) {
      if (s.event().move().costly()) {
        dots.add(new Scatter.Dot("round " + s.move(), s.move(), s.points()));
        rows.add(
            List.of(
                Integer.toString(s.move()),
                Integer.toString(s.event().number()),
                s.event().move().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                Integer.toString(s.points()),
                Integer.toString(s.yes())));
      }
    }
    Ledger.Count steps = new Ledger(state).reciprocity();
    String sentence =
        first()
            + (steps.of() == 0
                ? "No counter came back that could be answered."
                : steps.n() + " of " + steps.of() + " counters were answered by a step of yours.");
    return Section.of(
            "Offers and steps, round by round",
            sentence,
            List.of("Round", "Event", "Move", "Points if it ended then", "Said yes"),
            rows)
        .drawn(Scatter.of("Points by round", "round", "points if it ended then", dots));
  }

  /** How much of the ladders the first offer asked for. */
  private String first() {
    for (Event e : Session.effective(state.log())) {
      if (e.move() instanceof Move.Propose p && !p.edits().isEmpty()) {
        int asked = 0;
        int all = 0;
        for (Edit edit : p.edits()) {
          var item = state.table().agenda().item(edit.item());
          asked += edit.level() - item.statusQuo();
          all += item.top() - item.statusQuo();
        }
        return "Your first offer asked for "
            + asked * 100 / Math.max(1, all)
            + " % of what its clauses can say. ";
      }
    }
    return "You made no offer. ";
  }

  /** Every record heard, by its own date. */
  Section timeline() {
    List<Position> heard = new ArrayList<>();
    state.table().spoken().forEach(ref -> heard.add(state.game().position(ref)));
    heard.sort(Comparator.comparing(Position::date).thenComparing(Position::id));
    List<List<String>> rows = new ArrayList<>();
    for (Position p : heard) {
      rows.add(
          List.of(
              p.date().text(),
              called.delegation(state.game().content().owner(p)),
              called.record(p.id())));
    }
    return Section.of(
        "The records you heard, by date",
        "Nothing dated after " + state.scene().sitting().moment().text() + " was used.",
        List.of("Date", "Delegation", "Record"),
        rows);
  }

  /** The moves that changed most. */
  Section turns() {
    List<Lesson.Turn> turns = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Lesson l : Debrief.of(state)) {
      if (l instanceof Lesson.Turn t) {
        turns.add(t);
      } else if (l instanceof Lesson.Lost lost) {
        String who = called.delegation(state.game().partyIds().get(lost.party()));
        rows.add(List.of(Integer.toString(lost.move()), "-", "lost the yes of " + who));
      }
    }
    turns.sort(Comparator.comparing((Lesson.Turn t) -> -Math.abs(t.points())));
    for (Lesson.Turn t : turns.stream().limit(MOST_TURNS).toList()) {
      String change = (t.points() > 0 ? "+" : "") + t.points() + " points" + heard(t.event());
      rows.add(List.of(Integer.toString(t.move()), Integer.toString(t.event()), change));
    }
    return Section.of(
        "Turning points",
        rows.isEmpty()
            ? "No move changed what the text would score."
            : "To look at one again: transcript SAVE, at its event.",
        List.of("Round", "Event", "What changed"),
        rows);
  }

  private String heard(int event) {
    List<String> who = new ArrayList<>();
    for (Fact f : state.log().get(event - 1).facts()) {
      if (f instanceof Fact.Answered a && a.answer().act().pledges() && !a.again()) {
        who.add(called.delegation(state.game().partyIds().get(a.answer().party())));
      }
    }
    return who.isEmpty() ? "" : "; yes from " + String.join(", ", who);
  }
}
