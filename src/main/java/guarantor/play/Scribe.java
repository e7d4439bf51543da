package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.play.Block.Kind;
import guarantor.session.Event;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import guarantor.session.Telegrams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clerk: turns a committed event into what is printed. Words from content are verbatim. */
public final class Scribe {
  private final State state;
  private final Names names;
  private final Phrases say;
  private final Clauses clauses;
  private final List<Block> out = new ArrayList<>();

  private Scribe(State state, Names names) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.clauses = new Clauses(state, names);
  }

  /**
   * What an event reads like.
   *
   * @param state the game after the event
   */
  public static List<Block> write(Event event, State state, Names names) {
    Scribe scribe = new Scribe(state, names);
    scribe.event(event);
    return List.copyOf(scribe.out);
  }

  private void event(Event event) {
    if (event.move() instanceof Move.Undo) {
      add(Kind.MINUTE, say.say("minute.undone"));
      return;
    }
    if (event.move().costly()) {
      int all = state.game().moves(state.difficulty());
      add(Kind.HEADING, say.say("heading.move", state.table().movesUsed(), all));
    }
    Minutes minutes = new Minutes(state, names, event);
    List<Fact.Answered> answers = new ArrayList<>();
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Answered a) {
        answers.add(a);
      } else if (f instanceof Fact.Spoke s) {
        speech(Kind.SPEECH, names.party(s.party()), s.ref());
      } else {
        fact(f, minutes);
      }
    }
    listed(event);
    minutes.answers(answers).forEach(out::add);
    for (Fact f : event.facts()) {
      after(f);
    }
    if (state.phase() == Phase.OVER) {
      out.addAll(Ending.pages(state, names));
    }
  }

  /** What is printed in its place, before the answers. */
  private void fact(Fact f, Minutes minutes) {
    if (f instanceof Fact.Opened o) {
      opening(o);
    } else if (f instanceof Fact.Arrived a) {
      telegram(a);
    } else if (f instanceof Fact.Tabled t) {
      tabled(t.edits());
    } else if (f instanceof Fact.Checked c) {
      notice(c.notice());
    } else if (f instanceof Fact.Acted a) {
      speech(Kind.MOSCOW, say.say("moscow.label"), a.ref());
      for (Blueprint b : state.game().acts(a.ref())) {
        add(Kind.MINUTE, say.say("moscow.design", b.name()));
      }
    } else {
      minutes.of(f).ifPresent(out::add);
    }
  }

  /** What is printed after the answers. */
  private void after(Fact f) {
    if (f instanceof Fact.Announced a) {
      add(Kind.MOSCOW, say.say("moscow.announced", names.issue(a.item())));
    } else if (f instanceof Fact.Closed && state.phase() == Phase.TRAVEL) {
      Scenario.Sitting next = state.scene().sitting();
      out.add(Block.gap());
      add(Kind.HEADING, next.card());
    }
  }

  private void opening(Fact.Opened o) {
    Scenario.Sitting sitting = state.game().scene(o.sitting()).sitting();
    out.add(Block.gap());
    if (o.sitting() == 0) {
      add(Kind.HEADING, state.game().scenario().title());
      add(Kind.NOTE, state.game().scenario().card());
      add(Kind.NOTE, state.game().scenario().brief().get(0));
    } else {
      if (sitting.stops().size() == 1) {
        add(Kind.HEADING, sitting.card());
      }
      int brief = o.sitting();
      if (brief < state.game().scenario().brief().size()) {
        add(Kind.NOTE, state.game().scenario().brief().get(brief));
      }
    }
    add(
        Kind.MINUTE,
        say.say(
            "minute.seated",
            state.stop().place(),
            names.parties(state.seated()),
            state.points(),
            state.movesLeft()));
    for (Scenario.Notice n : state.game().scenario().press()) {
      if (n.sitting().equals(sitting.id())) {
        out.add(
            new Block(
                Kind.WIRE, say.say("press.label"), "\"" + n.printed() + "\"", "[" + n.id() + "]"));
      }
    }
  }

  /** The records that came beside the telegrams: named, not read out. */
  private void listed(Event event) {
    for (Fact f : event.facts()) {
      if (f instanceof Fact.Opened o && o.sitting() > 0) {
        list("telegram.rest", Telegrams.rest(state.game(), event.facts()));
        list("telegram.elsewhere", Telegrams.elsewhere(state.game(), o.sitting()));
      }
    }
  }

  private void list(String key, List<Position> records) {
    Map<String, List<String>> byOwner = new LinkedHashMap<>();
    for (Position p : records) {
      byOwner.computeIfAbsent(names.delegationOf(p), d -> new ArrayList<>()).add(p.id());
    }
    List<String> parts = new ArrayList<>();
    byOwner.forEach((owner, ids) -> parts.add(owner + " " + String.join(" ", ids)));
    if (!parts.isEmpty()) {
      add(Kind.NOTE, say.say(key, records.size(), String.join("; ", parts)));
    }
  }

  private void telegram(Fact.Arrived a) {
    Position p = state.game().position(a.ref());
    out.add(
        new Block(
            Kind.WIRE,
            say.say("telegram.label", names.date(p.date())),
            say.say("telegram.text", names.who(p), p.statement(), names.mark(p)),
            names.cite(p)));
    quote(p);
    boolean key =
        state.party(a.party()).asks().get(a.item()).stream().anyMatch(k -> k.ref() == a.ref());
    add(
        Kind.MINUTE,
        say.say(
            key ? "minute.range-key" : "minute.range",
            names.party(a.party()),
            names.issue(a.item())));
  }

  /** One record as it was put on paper, with the scene before it and its own words after it. */
  private void speech(Kind kind, String speaker, int ref) {
    Position p = state.game().position(ref);
    add(Kind.SCENE, say.say("scene", p.scene(), names.date(p.date()), names.who(p)));
    out.add(
        new Block(
            kind,
            speaker,
            p.said() ? p.statement() : say.say("speech.marked", p.statement(), names.mark(p)),
            names.cite(p)));
    quote(p);
  }

  private void quote(Position p) {
    if (p.said() && !p.offensive()) {
      out.add(Block.of(Kind.QUOTE, "\"" + p.quote().orElse("") + "\""));
    }
  }

  private void tabled(List<Edit> edits) {
    List<Integer> shown = new ArrayList<>();
    for (Edit e : edits) {
      if (state.game().docket().agenda().isAnnex(e.item())) {
        if (!shown.contains(e.item())) {
          shown.add(e.item());
          annex(edits, e.item());
        }
      } else {
        out.add(clauses.block(e.item(), Edit.JOINT));
      }
    }
  }

  private void annex(List<Edit> edits, int item) {
    List<Edit> all = edits.stream().filter(e -> e.item() == item).toList();
    if (all.size() == 1) {
      out.add(clauses.block(item, all.get(0).party()));
      return;
    }
    long who = 0;
    for (Edit e : all) {
      who |= 1L << e.party();
    }
    String words = clauses.words(item, all.get(0).level(), -1);
    out.add(
        new Block(
            Kind.CLAUSE,
            clauses.article(item),
            say.say("clause.each", words, names.parties(who)),
            ""));
  }

  private void notice(String id) {
    for (Scenario.Notice n : state.game().scenario().press()) {
      if (n.id().equals(id)) {
        add(Kind.WIRE, say.say("press.checked", n.label(), n.checked()));
        add(Kind.MINUTE, n.error());
        for (String r : n.records()) {
          Position p = state.game().content().positions().get(r);
          out.add(
              new Block(
                  Kind.MINUTE,
                  "",
                  say.say("press.record", names.delegationOf(p), p.statement(), names.mark(p)),
                  names.cite(p)));
        }
      }
    }
  }

  private void add(Kind kind, String text) {
    out.add(Block.of(kind, text));
  }
}
