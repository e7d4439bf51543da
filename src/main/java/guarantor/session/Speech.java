package guarantor.session;

import guarantor.content.Position;
import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Round;
import guarantor.negotiation.Standing;
import guarantor.negotiation.Table;
import guarantor.persona.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who speaks after a move: at most three, those whose decision changed, firmest first. Accepting
 * ones are silent: their record enters the text as a recital.
 */
final class Speech {
  private static final int MOST_SPEAKERS = 3;

  private final State state;
  private final Table table;
  private final Round round;
  private final Answer[] before;

  Speech(State state, Round round) {
    this.state = state;
    this.table = state.table();
    this.round = round;
    before = new Answer[table.parties() * 2];
    for (int p = 0; p < table.parties(); p++) {
      for (Paper paper : Paper.values()) {
        Standing s = table.standing(p, paper);
        if (s != null) {
          before[key(p, paper.ordinal())] = s.answer();
        }
      }
    }
  }

  private static int key(int party, int paper) {
    return party * 2 + paper;
  }

  /** Lets those speak who have something to say, in order. */
  void speak() {
    List<Answer> changed = new ArrayList<>();
    Map<Integer, List<Edit>> offers = new TreeMap<>();
    for (Fact f : round.facts()) {
      if (f instanceof Fact.Answered a) {
        changed.removeIf(c -> c.party() == a.answer().party() && c.paper() == a.answer().paper());
        changed.add(a.answer());
        offers.put(key(a.answer().party(), a.answer().paper().ordinal()), a.offer());
      }
    }
    changed.removeIf(a -> silent(a));
    changed.sort(
        Comparator.comparing((Answer a) -> a.act() != Act.REFUSE)
            .thenComparing(a -> -state.party(a.party()).capability())
            .thenComparing(Answer::party));
    int speakers = 0;
    long spoke = 0;
    for (Answer a : changed) {
      boolean more = speakers < MOST_SPEAKERS && (spoke >> a.party() & 1) == 0;
      if (more && say(a, offers.get(key(a.party(), a.paper().ordinal())))) {
        speakers++;
        spoke |= 1L << a.party();
      }
    }
  }

  private boolean silent(Answer a) {
    boolean repeats = a.repeats(before[key(a.party(), a.paper().ordinal())]);
    return a.act().pledges() && a.counter().isEmpty()
        || a.act() == Act.RESERVE
        || repeats
        || a.clause() < 0;
  }

  private boolean say(Answer a, List<Edit> offer) {
    int item = a.clause();
    int level = table.text().with(offer).level(item, a.party());
    Position restsOn = a.restsOn() < 0 ? null : state.game().docket().position(a.restsOn());
    Position p =
        Voice.answer(
            state.game().content(),
            state.scene().archive(),
            state.game().docket().party(a.party()),
            table.agenda().item(item).id(),
            level,
            restsOn,
            q -> table.spoken(state.game().docket().ref(q)));
    if (p == null) {
      return false;
    }
    round.record(new Fact.Spoke(a.party(), state.game().docket().ref(p), item));
    return true;
  }
}
