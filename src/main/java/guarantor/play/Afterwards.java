package guarantor.play;

import guarantor.content.Content;
import guarantor.content.Issue;
import guarantor.content.Outcome;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.play.Block.Kind;
import guarantor.session.Phase;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the real delegations signed or said after a scenario, by issue, each with its record. */
final class Afterwards {
  private final Content content;
  private final State state;
  private final Names names;
  private final List<Outcome> outcomes;

  private Afterwards(State state, Names names) {
    this.content = state.game().content();
    this.state = state;
    this.names = names;
    this.outcomes = of(state);
  }

  private static List<Outcome> of(State state) {
    return state.game().content().outcomes().getOrDefault(state.game().scenario().id(), List.of());
  }

  static boolean known(State state) {
    return !of(state).isEmpty();
  }

  /** The command: all of it, or one delegation's part; only once the game is over. */
  static Intent read(Commands.Context c, List<String> words, String line) {
    Phrases say = c.names().phrases();
    if (c.state().phase() != Phase.OVER) {
      return new Intent.Unclear(say.say("error.outcomes-later"));
    }
    if (!known(c.state())) {
      return new Intent.Unclear(say.say("error.outcomes-none"));
    }
    Afterwards all = new Afterwards(c.state(), c.names());
    return words.isEmpty()
        ? Readers.show(all.page(Optional.empty()))
        : Readers.party(
            c,
            words,
            line,
            p -> Readers.show(all.page(Optional.of(c.state().game().partyIds().get(p.number())))));
  }

  /** A debrief with this as its last part, where there is anything to list. */
  static List<Block> under(List<Block> debrief, State state, Names names) {
    List<Block> out = new ArrayList<>(debrief);
    if (known(state)) {
      out.addAll(new Afterwards(state, names).page(Optional.empty()));
    }
    return out;
  }

  private List<Block> page(Optional<String> delegation) {
    Phrases say = names.phrases();
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("outcomes.heading")));
    out.add(Block.of(Kind.NOTE, say.say("outcomes.note")));
    int listed = 0;
    for (Issue issue : content.issues().values()) {
      List<Block> rows = rows(issue, delegation);
      out.addAll(rows);
      listed += rows.size();
    }
    if (listed == 0) {
      out.add(Block.of(Kind.NOTE, say.say("outcomes.nothing", names.delegation(delegation.get()))));
    }
    if (delegation.isEmpty()) {
      silent().ifPresent(s -> out.add(Block.of(Kind.NOTE, say.say("outcomes.silent", s))));
    }
    return out;
  }

  /** One row for each text on an issue, with all who stand behind it. */
  private List<Block> rows(Issue issue, Optional<String> delegation) {
    Map<List<String>, List<Outcome>> texts = new LinkedHashMap<>();
    for (Outcome o : outcomes) {
      if (o.issue().equals(issue.id()) && delegation.map(o.guarantor()::equals).orElse(true)) {
        List<String> text = List.of(o.level(), o.event(), o.record().orElse(""));
        texts.computeIfAbsent(text, t -> new ArrayList<>()).add(o);
      }
    }
    List<Block> out = new ArrayList<>();
    for (List<Outcome> same : texts.values()) {
      Outcome first = same.get(0);
      String level = issue.nameOf(first.level());
      List<String> who = same.stream().map(o -> names.delegation(o.guarantor())).toList();
      out.add(
          new Block(
              Kind.ROW,
              out.isEmpty() ? issue.name() : "",
              names.phrases().say("outcomes.row", level, names.join(who), first.event()),
              first.record().map(r -> "[" + r + "]").orElse("")));
    }
    return out;
  }

  /** The guarantors at the table of whom nothing is listed: silence is said. */
  private Optional<String> silent() {
    List<String> out = new ArrayList<>();
    for (Party p : state.cast().inOrder()) {
      String id = state.game().partyIds().get(p.index());
      boolean listed = outcomes.stream().anyMatch(o -> o.guarantor().equals(id));
      if (p.role() != Role.SPOILER && p.role() != Role.OPPONENT && !listed) {
        out.add(names.party(p.index()));
      }
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(names.join(out));
  }
}
