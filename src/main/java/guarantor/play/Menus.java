package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Give;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Party;
import guarantor.negotiation.Standing;
import guarantor.play.Intent.Choice;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbered choices: every incomplete command is a question with the answers that are possible now.
 */
final class Menus {
  private Menus() {}

  /** What can be done now. */
  static List<Choice> main(State state, Names names) {
    Phrases say = names.phrases();
    List<Choice> out = new ArrayList<>();
    if (state.phase() == Phase.OVER) {
      out.add(new Choice(say.say("menu.drill"), "drill"));
      out.add(new Choice(say.say("menu.debrief"), "debrief"));
      if (Afterwards.known(state)) {
        out.add(new Choice(say.say("menu.outcomes"), "outcomes"));
      }
      out.add(new Choice(say.say("menu.leave"), "quit"));
    } else if (state.phase() == Phase.TRAVEL) {
      List<Scenario.Stop> stops = state.scene().sitting().stops();
      for (Scenario.Stop s : stops) {
        List<String> seats =
            s.seats().stream().map(id -> names.party(state.game().partyIds().indexOf(id))).toList();
        out.add(new Choice(say.say("menu.stop", s.place(), names.join(seats)), "go " + s.id()));
      }
    } else if (state.phase() == Phase.PRESS) {
      out.addAll(press(state, names));
    } else {
      out.addAll(table(state, names));
    }
    return out;
  }

  private static List<Choice> table(State state, Names names) {
    Phrases say = names.phrases();
    List<Choice> out = new ArrayList<>();
    Optional<Choice> step = Coach.choice(state, names);
    step.ifPresent(out::add);
    if (state.table().movesUsed() == 0 && step.isEmpty()) {
      first(state, names).ifPresent(out::add);
    } else {
      out.add(new Choice(say.say("menu.ask"), "ask"));
    }
    out.add(new Choice(say.say("menu.propose"), "propose"));
    if (!state.game().blueprints().isEmpty()) {
      out.add(new Choice(say.say("menu.blueprint"), "blueprint"));
    }
    if (!accept(state, names).isEmpty()) {
      out.add(new Choice(say.say("menu.accept"), "accept"));
    }
    out.add(new Choice(say.say("menu.text"), "text"));
    out.add(new Choice(say.say("menu.who"), "who"));
    if (state.table().movesUsed() > 0) {
      out.add(new Choice(say.say("menu.why"), "why"));
      boolean ready = state.refuses(new Move.Initial()).isEmpty();
      Choice end =
          new Choice(
              say.say(ready ? "menu.initial" : "menu.adjourn"), ready ? "initial" : "adjourn");
      if (out.stream().noneMatch(c -> c.line().equals(end.line()))) {
        out.add(end);
      }
    }
    return out;
  }

  /**
   * The first thing to do: ask one that is seated what it holds if Ukraine is attacked again, or,
   * where it has no word on that, on the first clause on which it has one.
   */
  private static Optional<Choice> first(State state, Names names) {
    for (Party p : state.cast().inOrder()) {
      if (state.isSeated(p.index()) && p.answers()) {
        int item = spokenOf(state, p);
        String party = names.party(p.index());
        String label =
            item == state.game().docket().agenda().trigger()
                ? names.phrases().say("menu.first", party)
                : names.phrases().say("menu.first-other", party, names.issueOf(item).question());
        String line = state.game().partyIds().get(p.index()) + " ";
        return Optional.of(new Choice(label, "ask " + line + state.game().issueIds().get(item)));
      }
    }
    return Optional.empty();
  }

  /** The trigger, or else the first clause a delegation has a record on; the trigger if none. */
  private static int spokenOf(State state, Party p) {
    int trigger = state.game().docket().agenda().trigger();
    for (int i = 0; i < p.evidence().size() && p.evidence().get(trigger).isEmpty(); i++) {
      if (!p.evidence().get(i).isEmpty()) {
        return i;
      }
    }
    return trigger;
  }

  static List<Choice> press(State state, Names names) {
    List<Choice> out = new ArrayList<>();
    for (String id : state.scene().sitting().pressLines()) {
      Position p = state.game().content().positions().get(id);
      int item = state.game().issueIds().indexOf(p.issue());
      int level =
          p.level().map(l -> state.game().content().issues().get(p.issue()).step(l)).orElse(0);
      out.add(
          new Choice(
              names
                  .phrases()
                  .say(
                      "menu.press",
                      p.statement(),
                      names.cite(p),
                      names.issue(item),
                      names.level(item, level)),
              "press " + id));
    }
    out.add(new Choice(names.phrases().say("menu.press-none"), "press none"));
    return out;
  }

  /** Delegations to address: the seated first, then those the telephone reaches. */
  static Intent parties(State state, Names names, String line) {
    List<Choice> out = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (Party p : state.cast().inOrder()) {
        boolean now = state.isSeated(p.index()) == (pass == 0);
        if (p.answers() && now) {
          String label = names.party(p.index());
          out.add(
              new Choice(
                  pass == 0 ? label : names.phrases().say("menu.telephone", label),
                  line + " " + state.game().partyIds().get(p.index())));
        }
      }
    }
    return new Intent.Choose(names.phrases().say("ask.whom"), out);
  }

  static Intent issues(State state, Names names, String line, boolean all) {
    List<Choice> out = new ArrayList<>();
    for (int i = 0; i < state.game().issueIds().size(); i++) {
      if (all || !state.closedFor(i)) {
        Issue issue = names.issueOf(i);
        out.add(new Choice(issue.name() + ": " + issue.question(), line + " " + issue.id()));
      }
    }
    return new Intent.Choose(names.phrases().say("ask.clause"), out);
  }

  /** Levels to choose; the level goes between the two parts of the line. */
  static Intent levels(State state, Names names, int item, String before, String after) {
    List<Choice> out = new ArrayList<>();
    Item it = state.game().docket().agenda().item(item);
    for (int l = it.statusQuo(); l <= it.top(); l++) {
      if (state.scene().mayName(item, l)) {
        out.add(
            new Choice(
                names
                    .phrases()
                    .say(
                        "menu.level",
                        names.level(item, l),
                        names.issueOf(item).levels().get(l).meaning()),
                (before + " " + l + " " + after).trim()));
      }
    }
    return new Intent.Choose(names.phrases().say("ask.level", names.issue(item)), out);
  }

  static Intent gives(State state, Names names, String line) {
    List<Choice> out = new ArrayList<>();
    for (Give g : state.cast().gives()) {
      Scenario.Offer offer = state.game().scenario().gives().get(g.index());
      out.add(
          new Choice(
              names.phrases().say("menu.give", offer.name(), offer.line(), state.price(g.index())),
              "propose " + line + " " + offer.id()));
    }
    return new Intent.Choose(names.phrases().say("ask.give"), out);
  }

  static Intent blueprints(State state, Names names) {
    List<Choice> out = new ArrayList<>();
    for (Blueprint b : state.game().blueprints()) {
      if (state.refuses(new Move.Blueprint(b.id(), java.util.Optional.empty())).isEmpty()) {
        out.add(new Choice(b.name() + ": " + b.what(), "blueprint " + b.id()));
      }
    }
    return new Intent.Choose(names.phrases().say("ask.blueprint"), out);
  }

  static List<Choice> accept(State state, Names names) {
    List<Choice> out = new ArrayList<>();
    for (Party p : state.cast().inOrder()) {
      for (Paper paper : Paper.values()) {
        Standing s = state.table().standing(p.index(), paper);
        boolean open = s != null && !s.answer().counter().isEmpty() && s.answer().suffices();
        boolean closed = open && s.edits().stream().anyMatch(e -> state.closedFor(e.item()));
        if (open && !closed) {
          out.add(
              new Choice(
                  names
                      .phrases()
                      .say("menu.counter", names.party(p.index()), names.edits(s.edits())),
                  "accept "
                      + state.game().partyIds().get(p.index())
                      + " "
                      + paper.name().toLowerCase(java.util.Locale.ROOT)));
        }
      }
    }
    return out;
  }

  /** The ladder of an issue in one line. */
  static String ladder(Names names, int item) {
    List<String> out = new ArrayList<>();
    List<Issue.Level> levels = names.issueOf(item).levels();
    Item it = names.game().docket().agenda().item(item);
    for (int l = it.statusQuo(); l <= it.top(); l++) {
      out.add(l + " " + levels.get(l).name());
    }
    return String.join(", ", out);
  }
}
