package guarantor.play;

import guarantor.content.Issue;
import guarantor.content.Position;
import guarantor.content.Scenario;
import guarantor.negotiation.Agenda;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Give;
import guarantor.negotiation.Ground;
import guarantor.negotiation.Item;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Role;
import guarantor.negotiation.Standing;
import guarantor.play.Block.Kind;
import guarantor.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be looked up: the text, who stands where, one delegation, a source, the mandate. */
final class Pages {
  private final State state;
  private final Names names;
  private final Phrases say;
  private final Clauses clauses;
  private final Agenda agenda;

  Pages(State state, Names names) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
    this.clauses = new Clauses(state, names);
    this.agenda = state.game().docket().agenda();
  }

  /** The text as it stands. */
  List<Block> text() {
    List<Block> out = new ArrayList<>();
    if (agenda.hasSentence()) {
      out.add(Block.of(Kind.HEADING, say.say("text.sentence")));
    }
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.item(i).part() == Part.SENTENCE) {
        out.add(clauses.block(i, Edit.JOINT));
      }
    }
    out.add(Block.of(Kind.HEADING, say.say("text.compact")));
    int articles = 0;
    for (int i : state.table().order()) {
      if (!agenda.isAnnex(i) && state.table().text().stands(i, Edit.JOINT)) {
        out.add(clauses.block(i, Edit.JOINT));
        articles++;
      }
    }
    if (articles == 0) {
      out.add(Block.of(Kind.NOTE, say.say("text.empty")));
    }
    out.add(Block.of(Kind.HEADING, say.say("text.annexes")));
    int annexes = 0;
    for (int i : state.table().order()) {
      for (int p = 0; agenda.isAnnex(i) && p < state.table().parties(); p++) {
        if (state.table().text().stands(i, p)) {
          out.add(clauses.block(i, p));
          annexes++;
        }
      }
    }
    if (annexes == 0) {
      out.add(Block.of(Kind.NOTE, say.say("text.no-annex")));
    }
    return out;
  }

  /** Who stands where, one row for each delegation, in words. */
  List<Block> who() {
    List<Block> out = new ArrayList<>();
    out.add(
        Block.of(
            Kind.HEADING,
            say.say(
                "who.heading",
                state.cast().quorum(),
                state.cast().coreNeeded(),
                names.parties(state.cast().core()))));
    for (Party p : state.cast().inOrder()) {
      if (p.role() == Role.EMPTY || p.role() == Role.SPOILER) {
        continue;
      }
      String place =
          p.role() == Role.ROW
              ? say.say("who.row")
              : say.say(state.isSeated(p.index()) ? "who.seated" : "who.away");
      String sentence = stand(p, Paper.SENTENCE);
      String compact = stand(p, Paper.COMPACT);
      boolean silent = noAnswer(p, Paper.SENTENCE) && noAnswer(p, Paper.COMPACT);
      String line;
      if (!agenda.hasSentence()) {
        line = say.say("who.alone", place, compact);
      } else if (silent) {
        line = say.say("who.none", place, say.say("stand.both-none"));
      } else {
        line = say.say("who.line", place, sentence, compact);
      }
      out.add(Block.row(names.party(p.index()), line));
    }
    for (Scenario.Seat s : state.game().scenario().seats()) {
      if (s.role() == Scenario.Chair.EMPTY) {
        int p = state.game().partyIds().indexOf(s.delegation());
        out.add(Block.row(names.party(p), say.say("who.empty", s.why())));
      }
    }
    return out;
  }

  private boolean noAnswer(Party p, Paper paper) {
    return p.role() == Role.ROW || state.table().standing(p.index(), paper) == null;
  }

  private String stand(Party p, Paper paper) {
    Standing s = state.table().standing(p.index(), paper);
    if (p.role() == Role.ROW || s == null) {
      return say.say("stand.none");
    }
    boolean pledged = (state.table().pledged(paper) >> p.index() & 1) != 0;
    if (pledged && p.role() == Role.ORGANISATION) {
      return say.say("stand.noted");
    }
    if (pledged) {
      boolean open = (state.table().conditional(paper) >> p.index() & 1) != 0;
      String yes = say.say(open ? "stand.if" : "stand.pledged");
      return s.answer().reserved() == 0
          ? yes
          : say.say("stand.reserving", yes, names.issues(s.answer().reserved()));
    }
    String key = "stand." + s.answer().act().name().toLowerCase(Locale.ROOT);
    return s.answer().counter().isEmpty()
        ? say.say(key)
        : say.say("stand.counter", names.edits(s.answer().counter()));
  }

  /** One delegation: why it sits here, what it is known to back, what it has said in this game. */
  List<Block> delegation(int party) {
    List<Block> out = new ArrayList<>();
    Scenario.Seat seat = state.game().scenario().seats().get(party);
    out.add(
        Block.of(
            Kind.HEADING,
            say.say("delegation.heading", names.party(party), seat.why(), seat.capability())));
    Party p = state.party(party);
    if (p.answers() && agenda.hasSentence()) {
      out.add(Block.row(say.say("paper.sentence"), stand(p, Paper.SENTENCE)));
    }
    if (p.answers()) {
      out.add(Block.row(say.say("paper.compact"), stand(p, Paper.COMPACT)));
    }
    for (int i = 0; i < agenda.size(); i++) {
      if (state.discloses(party, i)) {
        out.add(Block.row(names.issue(i), backs(p, i)));
      }
    }
    out.add(Block.of(Kind.NOTE, say.say("delegation.said")));
    int said = 0;
    for (Position r : state.scene().archive().said(state.game().partyIds().get(party))) {
      if (state.table().spoken(state.game().ref(r.id()))) {
        out.add(new Block(Kind.ROW, names.date(r.date()), r.statement(), names.cite(r)));
        said++;
      }
    }
    if (said == 0) {
      out.add(Block.of(Kind.NOTE, say.say("delegation.silent")));
    }
    out.addAll(Adviser.of(state, names, party));
    return out;
  }

  private String backs(Party p, int item) {
    Ground g = Ground.of(p, item, state.table().circumstances());
    return say.say(
        "ground.known", g.reserved() ? say.say("ground.reserve") : names.level(item, g.reach()));
  }

  /** What the player's own capital wants, what is left to give, which lines bind. */
  List<Block> mandate() {
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("mandate.heading", state.points())));
    for (Scenario.Brief b : state.game().scenario().instructions()) {
      boolean ours = b.id().equals(state.instruction().id());
      out.add(
          Block.row(
              b.name(),
              say.say(ours ? "mandate.ours" : "mandate.other", b.office(), b.mandate(), b.id())));
    }
    for (int i = 0; i < agenda.size(); i++) {
      if (state.table().line(i) != null) {
        out.add(
            Block.row(
                names.issue(i),
                say.say("mandate.line", names.level(i, state.table().line(i).level()))));
      }
    }
    out.add(Block.row(say.say("meter.fear"), fear()));
    out.add(Block.row(say.say("meter.readings"), String.valueOf(state.table().readings())));
    return out;
  }

  private String fear() {
    List<String> marks = new ArrayList<>();
    for (Party p : state.cast().parties()) {
      for (int i = 0; i < agenda.size(); i++) {
        if ((state.table().marks(p.index()) >> i & 1) != 0) {
          Position r = state.game().position(p.fears()[i] < 0 ? 0 : p.fears()[i]);
          marks.add(say.say("meter.mark", names.party(p.index()), names.issue(i), names.cite(r)));
        }
      }
    }
    return say.say("meter.fear-count", state.table().fear(), String.join("; ", marks));
  }

  /** What may be given in return, at what price, and who asks for it. */
  List<Block> gives() {
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("gives.heading", state.points())));
    for (Give g : state.cast().gives()) {
      Scenario.Offer offer = state.game().scenario().gives().get(g.index());
      List<String> askers = new ArrayList<>();
      for (Scenario.Asked a : offer.asks()) {
        Position p = state.game().content().positions().get(a.record());
        if (state.scene().archive().usable(p)) {
          askers.add(names.delegationOf(p) + " " + names.cite(p));
        }
      }
      String asked = askers.isEmpty() ? say.say("gives.nobody") : names.join(askers);
      boolean made = state.table().given(g.index(), Edit.JOINT);
      out.add(
          Block.row(
              offer.id(),
              say.say(
                  made ? "gives.made" : "gives.row", offer.line(), state.price(g.index()), asked)));
    }
    return out;
  }

  /** The ladder of one clause, with what each seated delegation is known to back. */
  List<Block> ladder(int item) {
    List<Block> out = new ArrayList<>();
    Item it = agenda.item(item);
    out.add(
        Block.of(
            Kind.HEADING,
            say.say("ladder.heading", names.issue(item), names.issueOf(item).question())));
    for (int l = it.statusQuo(); l <= it.top(); l++) {
      String here =
          state.table().text().level(item) == l && !agenda.isAnnex(item)
              ? say.say("ladder.here")
              : "";
      String voiced = state.scene().mayName(item, l) ? "" : say.say("ladder.unvoiced");
      String words = clauses.words(item, l, -1);
      out.add(Block.row(l + " " + names.level(item, l), words + here + voiced));
    }
    for (Party p : state.cast().inOrder()) {
      if (p.answers() && state.discloses(p.index(), item)) {
        out.add(Block.row(names.party(p.index()), backs(p, item)));
      }
    }
    return out;
  }

  /** The morning press so far. */
  List<Block> press() {
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, say.say("press.heading")));
    int printed = 0;
    List<Scenario.Sitting> sittings = state.game().scenario().sittings();
    for (Scenario.Notice n : state.game().scenario().press()) {
      for (int s = 0; s <= state.table().sitting(); s++) {
        if (sittings.get(s).id().equals(n.sitting())) {
          boolean open = state.table().checked().contains(n.id());
          printed++;
          out.add(
              Block.row(
                  n.id(),
                  "\""
                      + n.printed()
                      + "\" "
                      + (open ? n.label() + " " + n.error() : say.say("press.closed", n.id()))));
        }
      }
    }
    if (printed == 0) {
      out.add(Block.of(Kind.NOTE, say.say("press.none")));
    }
    return out;
  }

  /** Everything usable a delegation is on record with, on one issue or all. */
  List<Block> dossier(int party, int item) {
    List<Block> out = new ArrayList<>();
    out.add(
        Block.of(
            Kind.HEADING,
            say.say(
                "dossier.heading", names.party(party), names.date(state.scene().archive().day()))));
    for (Position p : state.scene().archive().said(state.game().partyIds().get(party))) {
      boolean wanted = item < 0 || p.issue().equals(state.game().issueIds().get(item));
      boolean spoken = state.table().spoken(state.game().ref(p.id()));
      if (wanted && spoken) {
        out.add(
            new Block(
                Kind.ROW,
                names.date(p.date()),
                p.statement() + " " + names.mark(p),
                names.cite(p)));
      } else if (wanted) {
        Issue issue = state.game().content().issues().get(p.issue());
        out.add(
            new Block(
                Kind.ROW,
                names.date(p.date()),
                say.say("dossier.unheard", issue.name(), p.speaker()),
                names.cite(p)));
      }
    }
    return out;
  }

  /** The exhibits at hand. */
  static List<Block> folder(State state, Names names) {
    List<Block> out = new ArrayList<>();
    out.add(Block.of(Kind.HEADING, names.phrases().say("folder.heading")));
    for (int ref : state.table().folder()) {
      Position p = state.game().position(ref);
      String text =
          names.phrases().say("folder.row", names.date(p.date()), names.who(p), p.statement());
      out.add(new Block(Kind.ROW, names.delegationOf(p), text, names.cite(p)));
    }
    out.add(Block.of(Kind.NOTE, names.phrases().say("folder.note")));
    return out;
  }
}
