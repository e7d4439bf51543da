package guarantor.play;

import guarantor.content.Position;
import guarantor.negotiation.Act;
import guarantor.negotiation.Answer;
import guarantor.negotiation.Evidence;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Limit;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Role;
import guarantor.play.Block.Kind;
import guarantor.session.Event;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clerk's minutes: mechanical outcomes in plain words, which claim nothing about the world. */
final class Minutes {
  private static final int MOST_NAMED = 4;

  private final State state;
  private final Names names;
  private final Phrases say;
  private final Event event;

  Minutes(State state, Names names, Event event) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.event = event;
  }

  /** The minute of one fact, where it has one of its own. */
  Optional<Block> of(Fact f) {
    String text = null;
    if (f instanceof Fact.Gave g) {
      String to = g.party() < 0 ? say.say("to.all") : names.party(g.party());
      String line = state.game().scenario().gives().get(g.give()).line();
      text = say.say("minute.gave", line, to, g.price(), state.points());
    } else if (f instanceof Fact.Leaked l) {
      text = say.say(l.leaked() ? "minute.leaked" : "minute.no-leak", l.chance(), l.draw());
    } else if (f instanceof Fact.Called c) {
      text = called(c);
    } else if (f instanceof Fact.Read r) {
      text = read(r.answer());
    } else if (f instanceof Fact.Shown s) {
      text = shown(s);
    } else if (f instanceof Fact.Instructed i) {
      text = instructed(i);
    } else if (f instanceof Fact.Marked m) {
      Position p = state.game().position(m.ref());
      text = say.say("minute.marked", names.issue(m.item()), names.party(m.party()), names.cite(p));
    } else if (f instanceof Fact.Cleared c) {
      text =
          say.say(
              "minute.cleared",
              names.issue(c.item()),
              names.party(c.party()),
              state.table().fear());
    } else if (f instanceof Fact.Bit b) {
      text = say.say("minute.bit", names.party(b.party()), names.issue(b.item()));
    } else if (f instanceof Fact.Pressed p) {
      text = pressed(p);
    } else if (f instanceof Fact.Charged c) {
      text = say.say("minute.charged", names.issue(c.item()), c.points());
    } else if (f instanceof Fact.Adjourned a && a.movesLost() > 0) {
      text = say.say("minute.adjourned", a.movesLost());
    } else if (f instanceof Fact.Exhibited e) {
      text = exhibited(e);
    } else if (f instanceof Fact.Recited r) {
      Position p = state.game().position(r.ref());
      text = say.say("minute.recited", names.party(r.party()), p.statement(), names.cite(p));
    } else if (f instanceof Fact.Packed p && !p.refs().isEmpty() && event.number() > 1) {
      text = say.say("minute.packed", packed(p));
    } else if (f instanceof Fact.Silence s) {
      text = silence(s);
    }
    return text == null ? Optional.empty() : Optional.of(Block.of(Kind.MINUTE, text));
  }

  private String instructed(Fact.Instructed i) {
    return event.number() == 1
        ? null
        : state.game().scenario().instructions().stream()
            .filter(b -> b.id().equals(i.instruction()))
            .findFirst()
            .map(b -> say.say("minute.instructed", b.name(), b.office(), b.mandate()))
            .orElse(null);
  }

  private String packed(Fact.Packed p) {
    return String.join(", ", p.refs().stream().map(r -> state.game().position(r).id()).toList());
  }

  private String exhibited(Fact.Exhibited e) {
    String party = names.party(e.party());
    if (e.against() == e.ref()) {
      return say.say("minute.exhibit-mark", party);
    }
    if (!e.won()) {
      return say.say("minute.exhibit-lost", e.comparisons());
    }
    return e.level() > 0
        ? say.say("minute.exhibit-won", e.comparisons(), party, names.level(e.item(), e.level()))
        : say.say("minute.exhibit-nothing", e.comparisons(), party);
  }

  private String called(Fact.Called c) {
    if (!c.right()) {
      return say.say("minute.called-wrong", names.party(c.party()));
    }
    return say.say(
        c.reading() ? "minute.called-right" : "minute.called-known", names.party(c.party()));
  }

  private String read(Answer a) {
    if (a.act().pledges()) {
      return say.say("minute.read-yes", names.party(a.party()));
    }
    return a.counter().isEmpty()
        ? say.say("minute.read-none", names.party(a.party()))
        : say.say("minute.read", names.party(a.party()), names.edits(a.counter()));
  }

  private String shown(Fact.Shown s) {
    String party = names.party(s.party());
    Optional<Position> instead = instead(s);
    if (instead.isPresent()) {
      return say.say(
          "minute.shown-instead",
          party,
          names.issue(s.item()),
          names.issueName(instead.get().issue()),
          names.cite(instead.get()));
    }
    String text = ground(s, party);
    String standing = standing(s);
    return standing.isEmpty() ? text : text + " " + standing;
  }

  /** What it spoke of in place of the clause it was asked on. */
  private Optional<Position> instead(Fact.Shown s) {
    String issue = state.game().issueIds().get(s.item());
    return event.facts().stream()
        .filter(f -> f instanceof Fact.Spoke k && k.party() == s.party())
        .map(f -> state.game().position(((Fact.Spoke) f).ref()))
        .filter(p -> !p.issue().equals(issue))
        .findFirst();
  }

  /** Where it had nothing new to say: the latest of its records that stand on the clause. */
  private String standing(Fact.Shown s) {
    boolean spoke =
        event.facts().stream().anyMatch(f -> f instanceof Fact.Spoke k && k.party() == s.party());
    Position last = null;
    for (Evidence e : state.party(s.party()).evidence().get(s.item())) {
      Position p = state.game().position(e.ref());
      last = last == null || p.date().compareTo(last.date()) >= 0 ? p : last;
    }
    return spoke || last == null ? "" : say.say("minute.standing", names.cite(last));
  }

  private String ground(Fact.Shown s, String party) {
    if (s.reach() < 0) {
      return say.say("minute.shown-reserve", party, names.issue(s.item()));
    }
    int statusQuo = state.table().agenda().item(s.item()).statusQuo();
    return s.reach() <= statusQuo
        ? say.say("minute.shown-nothing", party, names.issue(s.item()))
        : say.say("minute.shown", party, names.issue(s.item()), names.level(s.item(), s.reach()));
  }

  private String pressed(Fact.Pressed p) {
    Position record = state.game().position(p.ref());
    return say.say(
        "minute.pressed",
        names.issue(p.item()),
        names.level(p.item(), p.level()),
        p.points(),
        names.cite(record));
  }

  private String silence(Fact.Silence s) {
    String level = names.level(s.item(), s.level());
    return s.broken() == 0
        ? say.say("minute.silence", names.issue(s.item()), level)
        : say.say(
            "minute.silence-broken",
            names.issue(s.item()),
            names.level(s.item(), s.asked()),
            names.parties(s.broken()),
            level);
  }

  /** The minutes and the tally of one move's answers: the last word of each delegation counts. */
  List<Block> answers(List<Fact.Answered> facts) {
    Map<Integer, Fact.Answered> last = new LinkedHashMap<>();
    for (Fact.Answered f : facts) {
      last.put(f.answer().party() * 2 + f.answer().paper().ordinal(), f);
    }
    List<Block> out = new ArrayList<>();
    int[] tally = new int[Act.values().length];
    int named = 0;
    int holds = 0;
    for (Fact.Answered f : last.values()) {
      tally[f.answer().act().ordinal()]++;
      holds += f.again() && !f.answer().act().pledges() ? 1 : 0;
      boolean silent = f.again() || f.answer().act() == Act.RESERVE && last.size() > 1;
      if (!silent && named < MOST_NAMED) {
        named++;
        out.add(Block.of(Kind.MINUTE, minute(f)));
      }
    }
    if (last.size() > 1) {
      out.add(Block.of(Kind.MINUTE, tally(tally, holds)));
    }
    return out;
  }

  private String minute(Fact.Answered f) {
    Answer a = f.answer();
    String party = names.party(a.party());
    String paper = say.say("paper." + a.paper().name().toLowerCase(java.util.Locale.ROOT));
    String cause = f.cause() == Fact.Cause.TIE ? say.say("minute.by-tie") + " " : "";
    boolean signs = state.party(a.party()).role() != Role.ORGANISATION;
    String text =
        switch (a.act()) {
          case ACCEPT -> say.say(signs ? "minute.accepts" : "minute.notes", party, paper);
          case PLEDGE_IF -> say.say(signs ? "minute.pledges-if" : "minute.notes", party, paper);
          case COUNTER ->
              nothing(a)
                  ? say.say("minute.counters-nothing", party, clauses(a))
                  : say.say(
                      a.suffices() ? "minute.counters" : "minute.names",
                      party,
                      names.edits(a.counter()));
          case REFUSE ->
              say.say(
                  a.spent() ? "minute.refuses-spent" : "minute.refuses",
                  party,
                  names.issue(a.clause()));
          case RESERVE -> say.say("minute.reserves", party, names.issues(a.reserved()));
        };
    return cause + text + tail(a);
  }

  /** Whether it would only put the clauses back to where they stood. */
  private boolean nothing(Answer a) {
    return a.counter().stream()
        .allMatch(e -> e.level() <= state.table().agenda().item(e.item()).statusQuo());
  }

  private String clauses(Answer a) {
    return names.join(a.counter().stream().map(e -> names.issue(e.item())).distinct().toList());
  }

  private String tail(Answer a) {
    StringBuilder out = new StringBuilder();
    if (a.act().pledges() && a.reserved() != 0) {
      out.append(' ').append(say.say("minute.reserving", names.issues(a.reserved())));
    }
    if (a.act().pledges() && a.declined() != 0) {
      out.append(' ').append(say.say("minute.declines", names.edits(a.counter())));
    }
    boolean unwilling = a.act() == Act.COUNTER || a.act() == Act.REFUSE;
    if (unwilling && a.limit() != Limit.NONE && a.limit() != Limit.ANNEX) {
      String cite = a.restsOn() < 0 ? "" : names.cite(state.game().position(a.restsOn()));
      String key = "limit." + a.limit().name().toLowerCase(java.util.Locale.ROOT);
      out.append(' ').append(say.say(cite.isEmpty() ? key + ".bare" : key, cite));
    }
    return out.toString();
  }

  private String tally(int[] tally, int holds) {
    List<String> parts = new ArrayList<>();
    for (Act act : Act.values()) {
      int n = tally[act.ordinal()];
      if (n > 0) {
        parts.add(say.say("tally." + act.name().toLowerCase(java.util.Locale.ROOT), n));
      }
    }
    if (holds > 0) {
      parts.add(say.say("tally.hold", holds));
    }
    long pledged = Status.pledged(state);
    String head = String.join(", ", parts);
    boolean compact = state.table().pledged(Paper.COMPACT) != 0;
    return compact
        ? say.say("tally.pledged", head, Long.bitCount(pledged), state.cast().quorum())
        : say.say("tally", head);
  }
}
