package guarantor.play;

import guarantor.content.Position;
import guarantor.play.Block.Kind;
import guarantor.session.Phase;
import guarantor.session.Result;
import java.util.List;
import java.util.Optional;

/** The commands that open a page of evidence: they cost nothing and change nothing. */
final class LookUps {
  private LookUps() {}

  static Intent why(Commands.Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty() && !w.isEmpty()) {
      return Commands.whom(c, w);
    }
    if (party.isEmpty()) {
      Optional<Last.Unwilling> last = Last.unwilling(c.state());
      return last.isEmpty()
          ? Menus.parties(c.state(), c.names(), line)
          : Commands.show(Why.of(c.state(), c.names(), last.get().party(), last.get().item()));
    }
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, party.get().words());
    if (item.isEmpty()) {
      Optional<Last.Unwilling> last = Last.of(c.state(), party.get().number());
      return last.isEmpty() || party.get().words() < w.size()
          ? Menus.issues(c.state(), c.names(), line, true)
          : Commands.show(Why.of(c.state(), c.names(), last.get().party(), last.get().item()));
    }
    return Commands.show(Why.of(c.state(), c.names(), party.get().number(), item.get().number()));
  }

  static Intent dossier(Commands.Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : Commands.whom(c, w);
    }
    int item =
        c.vocabulary().issue(w, party.get().words()).map(Vocabulary.Found::number).orElse(-1);
    return Commands.show(Commands.pages(c).dossier(party.get().number(), item));
  }

  static List<Block> adviser(Commands.Context c, int party) {
    List<Block> out = Adviser.of(c.state(), c.names(), party);
    return out.isEmpty()
        ? List.of(Block.of(Kind.NOTE, c.names().phrases().say("adviser.none")))
        : out;
  }

  static Intent source(Commands.Context c, List<String> w) {
    Optional<Position> p =
        w.isEmpty() ? Optional.empty() : c.state().game().content().position(w.get(0));
    boolean known =
        p.isPresent() && !p.get().date().last().isAfter(c.state().scene().archive().day());
    boolean over = p.isPresent() && c.state().phase() == Phase.OVER;
    if (known || over) {
      return Commands.show(Commands.pages(c).source(p.get()));
    }
    String typed = w.isEmpty() ? "" : w.get(0);
    return new Intent.Unclear(
        c.names().phrases().say(w.isEmpty() ? "error.which-source" : "error.position", typed));
  }

  static Intent drill(Commands.Context c) {
    return Commands.show(DrillPage.blocks(c.state(), c.names(), Result.asItStands(c.state())));
  }

  static Intent debrief(Commands.Context c) {
    return c.state().phase() == Phase.OVER
        ? Commands.show(Ending.pages(c.state(), c.names()))
        : new Intent.Unclear(c.names().phrases().say("error.debrief-later"));
  }
}
