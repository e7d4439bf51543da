package guarantor.play;

import guarantor.content.Blueprint;
import guarantor.content.Delegation;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.content.Source;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Standing;
import guarantor.play.Block.Kind;
import guarantor.session.Move;
import guarantor.session.Phase;
import guarantor.session.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the rest of a line is read, command by command; an incomplete one becomes a question. */
final class Readers {
  /** More words than any design's name has. */
  private static final int LONGEST_NAME = 12;

  private Readers() {}

  static Pages pages(Commands.Context c) {
    return new Pages(c.state(), c.names());
  }

  static Intent show(List<Block> blocks) {
    return new Intent.Show(blocks);
  }

  /** What follows once the delegation a line begins with is known. */
  interface OfParty {
    Intent intent(Vocabulary.Found party);
  }

  /** What follows once a clause is known. */
  interface OfItem {
    Intent intent(int item);
  }

  /** A line that begins with a delegation, which is asked for where it is missing. */
  static Intent party(Commands.Context c, List<String> w, String line, OfParty of) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      return w.isEmpty() ? Menus.parties(c.state(), c.names(), line) : whom(c, w);
    }
    return of.intent(party.get());
  }

  static Intent item(Commands.Context c, List<String> w, String line, OfItem of) {
    return item(c, w, 0, line, of);
  }

  /** A clause at a place in a line, which is asked for where the line ends before it. */
  private static Intent item(Commands.Context c, List<String> w, int at, String line, OfItem of) {
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, at);
    if (item.isEmpty()) {
      return at >= w.size() ? Menus.issues(c.state(), c.names(), line, true) : clause(c, w, at);
    }
    return of.intent(item.get().number());
  }

  static Intent ask(Commands.Context c, List<String> w, String line) {
    return party(
        c,
        w,
        line,
        p -> item(c, w, p.words(), line, i -> new Intent.Do(new Move.Ask(p.number(), i))));
  }

  static Intent whom(Commands.Context c, List<String> w) {
    return unknown(c.names(), "error.delegation", w.get(0), c.vocabulary().hint(w.get(0)));
  }

  private static Intent clause(Commands.Context c, List<String> w, int at) {
    return unknown(c.names(), "error.clause", w.get(at), c.vocabulary().hint(w.get(at)));
  }

  /** A word nobody knows, with the one that was perhaps meant. */
  static Intent unknown(Names names, String key, String word, String near) {
    return new Intent.Unclear(
        names.phrases().say(near.isEmpty() ? key : "error.word-near", word, near));
  }

  private static Intent noRecord(Commands.Context c, String word) {
    return new Intent.Unclear(c.names().phrases().say("error.position", word));
  }

  static List<String> stripColon(List<String> w) {
    w.replaceAll(x -> x.length() > 1 && x.endsWith(":") ? x.substring(0, x.length() - 1) : x);
    return w;
  }

  static Intent blueprint(Commands.Context c, List<String> w) {
    if (w.isEmpty()) {
      return Menus.blueprints(c.state(), c.names());
    }
    return design(c, w)
        .map(
            b ->
                c.state().game().blueprints().contains(b)
                    ? new Intent.Do(new Move.Blueprint(b.id(), Optional.empty()))
                    : show(Designs.one(c.state(), c.names(), b)))
        .orElseGet(() -> noDesign(c, w));
  }

  /** The systems that play here, or one of them. */
  static Intent designs(Commands.Context c, List<String> w) {
    if (w.isEmpty()) {
      return show(Designs.all(c.state(), c.names()));
    }
    return design(c, w)
        .filter(b -> b.existed(c.state().scene().archive().day()))
        .map(b -> show(Designs.one(c.state(), c.names(), b)))
        .orElseGet(() -> noDesign(c, w));
  }

  private static String name(List<String> w) {
    return String.join(" ", w.subList(0, Math.min(w.size(), LONGEST_NAME)));
  }

  private static Optional<Blueprint> design(Commands.Context c, List<String> w) {
    return c.vocabulary().blueprint(name(w)).map(c.state().game().content().blueprints()::get);
  }

  private static Intent noDesign(Commands.Context c, List<String> w) {
    return new Intent.Unclear(c.names().phrases().say("error.blueprint", name(w)));
  }

  static Intent accept(Commands.Context c, List<String> w) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty()) {
      List<Intent.Choice> open = Menus.accept(c.state(), c.names());
      return open.isEmpty()
          ? new Intent.Unclear(c.names().phrases().say("error.no-counter"))
          : new Intent.Choose(c.names().phrases().say("ask.accept"), open);
    }
    int p = party.get().number();
    return new Intent.Do(new Move.Accept(p, paper(c, w, p)));
  }

  private static Paper paper(Commands.Context c, List<String> w, int party) {
    for (Paper paper : Paper.values()) {
      if (w.contains(paper.name().toLowerCase(Locale.ROOT))) {
        return paper;
      }
    }
    Standing compact = c.state().table().standing(party, Paper.COMPACT);
    boolean counter = compact != null && !compact.answer().counter().isEmpty();
    return counter ? Paper.COMPACT : Paper.SENTENCE;
  }

  static Intent rally(Commands.Context c, List<String> w, String line) {
    return party(
        c,
        w,
        line,
        p ->
            item(
                c,
                w,
                after(w, p.words(), "on"),
                line,
                i -> new Intent.Do(new Move.Rally(p.number(), i))));
  }

  /** The place after one of these words, if one stands there. */
  private static int after(List<String> w, int at, String... words) {
    return at < w.size() && List.of(words).contains(w.get(at)) ? at + 1 : at;
  }

  static Intent check(Commands.Context c, List<String> w) {
    List<Intent.Choice> open = new ArrayList<>();
    for (Scenario.Notice n : c.state().game().scenario().press()) {
      Move.Check move = new Move.Check(n.id());
      boolean may = c.state().mayCheck(n.id());
      if (may && w.contains(n.id())) {
        return new Intent.Do(move);
      }
      if (may) {
        open.add(new Intent.Choice("\"" + n.printed() + "\"", "check " + n.id()));
      }
    }
    if (!w.isEmpty() && !w.equals(List.of("press"))) {
      return new Intent.Do(new Move.Check(w.get(0)));
    }
    if (open.size() == 1) {
      return new Intent.Do(new Move.Check(open.get(0).line().substring("check ".length())));
    }
    return open.isEmpty()
        ? new Intent.Unclear(c.names().phrases().say("error.no-notice"))
        : new Intent.Choose(c.names().phrases().say("ask.notice"), open);
  }

  static Intent go(Commands.Context c, List<String> w) {
    List<Scenario.Stop> stops = c.state().scene().sitting().stops();
    for (Scenario.Stop s : stops) {
      if (w.contains(s.id())) {
        return new Intent.Do(new Move.Travel(s.id()));
      }
    }
    return c.state().phase() == Phase.TRAVEL
        ? new Intent.Choose(c.names().phrases().say("ask.stop"), Menus.main(c.state(), c.names()))
        : new Intent.Do(new Move.Travel(String.join(" ", w)));
  }

  static Intent press(Commands.Context c, List<String> w) {
    if (w.isEmpty()) {
      return new Intent.Choose(
          c.names().phrases().say("ask.press"), Menus.press(c.state(), c.names()));
    }
    if (w.get(0).equals("none") || w.get(0).equals("nothing") || w.get(0).equals("silence")) {
      return new Intent.Do(new Move.Press(-1));
    }
    int ref = c.state().game().ref(w.get(0));
    return ref < 0 ? noRecord(c, w.get(0)) : new Intent.Do(new Move.Press(ref));
  }

  static Intent instruct(Commands.Context c, List<String> w) {
    if (!w.isEmpty()) {
      return new Intent.Do(new Move.Instruct(w.get(0)));
    }
    List<Intent.Choice> out = new ArrayList<>();
    for (Scenario.Brief b : c.state().game().scenario().instructions()) {
      out.add(
          new Intent.Choice(
              b.name() + ", " + b.office() + ": " + b.mandate(), "instruct " + b.id()));
    }
    return new Intent.Choose(c.names().phrases().say("ask.instruction"), out);
  }

  static Intent why(Commands.Context c, List<String> w, String line) {
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, 0);
    if (party.isEmpty() && !w.isEmpty()) {
      return whom(c, w);
    }
    if (party.isEmpty()) {
      Optional<Last.Unwilling> last = Last.unwilling(c.state());
      return last.isEmpty()
          ? Menus.parties(c.state(), c.names(), line)
          : show(Why.of(c.state(), c.names(), last.get().party(), last.get().item()));
    }
    int at = party.get().words();
    Optional<Vocabulary.Found> item = c.vocabulary().issue(w, at);
    if (item.isEmpty() && at < w.size()) {
      return clause(c, w, at);
    }
    if (item.isEmpty()) {
      Optional<Last.Unwilling> last = Last.of(c.state(), party.get().number());
      return last.isEmpty()
          ? Menus.issues(c.state(), c.names(), line, true)
          : show(Why.of(c.state(), c.names(), last.get().party(), last.get().item()));
    }
    return show(Why.of(c.state(), c.names(), party.get().number(), item.get().number()));
  }

  static Intent dossier(Commands.Context c, List<String> w, String line) {
    return party(
        c,
        w,
        line,
        p ->
            p.words() >= w.size()
                ? show(pages(c).dossier(p.number(), -1))
                : item(c, w, p.words(), line, i -> show(pages(c).dossier(p.number(), i))));
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
    boolean known = p.isPresent() && p.get().known(c.state().scene().archive().day());
    boolean over = p.isPresent() && c.state().phase() == Phase.OVER;
    SourcePages pages = new SourcePages(c.state(), c.names());
    if (known || over) {
      return show(pages.card(p.get()));
    }
    Source source = w.isEmpty() ? null : c.state().game().content().sources().get(w.get(0));
    if (source != null && pages.known(source)) {
      return show(pages.page(source));
    }
    return w.isEmpty()
        ? new Intent.Unclear(c.names().phrases().say("error.which-source"))
        : noRecord(c, w.get(0));
  }

  /** Those without a voice at this table, or the record of one of them. */
  static Intent consult(Commands.Context c, List<String> w) {
    Optional<Delegation> found = Consulted.find(c.state(), w);
    if (found.isPresent()) {
      int item = -1;
      for (int at = 0; at < w.size() && item < 0; at++) {
        item = c.vocabulary().issue(w, at).map(Vocabulary.Found::number).orElse(-1);
      }
      Optional<String> issue =
          item < 0 ? Optional.empty() : Optional.of(c.state().game().issueIds().get(item));
      return show(Consulted.page(c.state(), c.names(), found.get(), issue));
    }
    if (!w.isEmpty()) {
      return c.vocabulary().party(w, 0).isPresent()
          ? new Intent.Unclear(c.names().phrases().say("error.ask-instead", w.get(0)))
          : new Intent.Unclear(c.names().phrases().say("error.consult", w.get(0)));
    }
    List<Intent.Choice> out = new ArrayList<>();
    for (Delegation d : Consulted.whom(c.state())) {
      out.add(new Intent.Choice(d.name(), "consult " + d.id()));
    }
    return new Intent.Choose(c.names().phrases().say("ask.consult"), out);
  }

  static Intent drill(Commands.Context c) {
    return show(DrillPage.blocks(c.state(), c.names(), Result.asItStands(c.state())));
  }

  static Intent debrief(Commands.Context c) {
    return c.state().phase() == Phase.OVER
        ? show(Afterwards.under(Ending.pages(c.state(), c.names()), c.state(), c.names()))
        : new Intent.Unclear(c.names().phrases().say("error.debrief-later"));
  }

  static Intent exhibit(Commands.Context c, List<String> w) {
    if (w.isEmpty()) {
      return folderMenu(c);
    }
    int ref = c.state().game().ref(w.get(0));
    if (ref < 0) {
      return noRecord(c, w.get(0));
    }
    int at = after(w, 1, "to", "against");
    Optional<Vocabulary.Found> party = c.vocabulary().party(w, at);
    if (party.isEmpty()) {
      return at < w.size()
          ? whom(c, w.subList(at, w.size()))
          : Menus.parties(c.state(), c.names(), "exhibit " + w.get(0) + " to");
    }
    at = after(w, at + party.get().words(), "on");
    Position p = c.state().game().position(ref);
    int own = c.state().game().issueIds().indexOf(p.issue());
    int item = c.vocabulary().issue(w, at).map(Vocabulary.Found::number).orElse(own);
    return item < 0
        ? new Intent.Unclear(c.names().phrases().say("error.exhibit-clause", p.id()))
        : new Intent.Do(new Move.Exhibit(ref, party.get().number(), item));
  }

  private static Intent folderMenu(Commands.Context c) {
    List<Intent.Choice> out = new ArrayList<>();
    for (int ref : c.state().table().folder()) {
      Position p = c.state().game().position(ref);
      out.add(
          new Intent.Choice(
              p.id() + " " + c.names().delegationOf(p) + ": " + p.statement(),
              "exhibit " + p.id()));
    }
    return out.isEmpty()
        ? new Intent.Unclear(c.names().phrases().say("error.folder-empty"))
        : new Intent.Choose(c.names().phrases().say("ask.exhibit"), out);
  }

  static Intent folder(Commands.Context c, List<String> w) {
    if (w.isEmpty()) {
      return show(Pages.folder(c.state(), c.names()));
    }
    List<Integer> refs = new ArrayList<>();
    for (String id : w) {
      int ref = c.state().game().ref(id);
      if (ref < 0 && !id.equals(",")) {
        return noRecord(c, id);
      }
      if (ref >= 0 && !refs.contains(ref)) {
        refs.add(ref);
      }
    }
    return new Intent.Do(new Move.Pack(refs));
  }
}
