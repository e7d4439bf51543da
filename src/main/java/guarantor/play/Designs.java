package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Issue;
import guarantor.play.Block.Kind;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The systems of the public debate that play in this scene: what each is, since when, and how. */
final class Designs {
  private final State state;
  private final Names names;
  private final Phrases say;

  private Designs(State state, Names names) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
  }

  /** All of them, one row each; what did not exist yet is not shown. */
  static List<Block> all(State state, Names names) {
    Designs page = new Designs(state, names);
    List<Block> out = new ArrayList<>();
    List<Blueprint> there =
        state.game().designs().stream()
            .filter(b -> b.existed(state.scene().archive().day()))
            .toList();
    out.add(Block.of(Kind.HEADING, page.say.say("designs.heading", there.size())));
    for (Blueprint b : there) {
      out.add(Block.row(b.name(), page.ways(b)));
    }
    return out;
  }

  /** One of them in full. */
  static List<Block> one(State state, Names names, Blueprint b) {
    Designs page = new Designs(state, names);
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, page.say.say("designs.one", b.name(), names.date(b.from()))));
    out.add(Block.of(Kind.NOTE, b.what()));
    for (Blueprint.Term t : b.terms()) {
      int item = state.game().issueIds().indexOf(t.issue());
      if (item >= 0) {
        Issue issue = names.issueOf(item);
        out.add(Block.row(issue.name(), issue.nameOf(t.level())));
      }
    }
    for (Blueprint.Play p : page.plays(b)) {
      out.add(Block.row(page.way(p), page.line(b, p)));
    }
    out.add(Block.of(Kind.NOTE, page.say.say("designs.because", b.because())));
    return out;
  }

  private List<Blueprint.Play> plays(Blueprint b) {
    String here = state.game().scenario().id();
    return b.plays().stream().filter(p -> p.scenarios().contains(here)).toList();
  }

  private String ways(Blueprint b) {
    return String.join(" ", plays(b).stream().map(p -> way(p) + ": " + line(b, p)).toList());
  }

  private String way(Blueprint.Play p) {
    return say.say("way." + p.way().name().toLowerCase(Locale.ROOT));
  }

  /** How it plays, and the line to type where there is one. */
  private String line(Blueprint b, Blueprint.Play p) {
    String typed =
        switch (p.way()) {
          case TABLED, ADVISER -> "blueprint " + b.id();
          case GIVE -> "propose give " + p.give().orElse("");
          case EVIDENCE -> "exhibit " + p.records().get(0) + " to ...";
          case CORRIDOR -> "propose ... to " + p.before().get(0);
          case ACT, ENDING -> "";
        };
    return typed.isEmpty() ? p.how() : say.say("designs.type", p.how(), typed);
  }
}
