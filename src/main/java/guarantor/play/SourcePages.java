package guarantor.play;

import guarantor.content.Echo;
import guarantor.content.Issue;
import guarantor.content.Outlet;
import guarantor.content.Position;
import guarantor.content.Source;
import guarantor.content.Verified;
import guarantor.play.Block.Kind;
import guarantor.session.Phase;
import guarantor.session.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where words were read: the card of a position, and the page of a source with all that rests on
 * it.
 */
final class SourcePages {
  private final State state;
  private final Names names;
  private final Phrases say;
  private final List<Block> out = new ArrayList<>();

  SourcePages(State state, Names names) {
    this.state = state;
    this.names = names;
    this.say = names.phrases();
  }

  /** Nothing later than the sitting is shown until the game is over. */
  private Optional<LocalDate> day() {
    return state.phase() == Phase.OVER
        ? Optional.empty()
        : Optional.of(state.scene().archive().day());
  }

  /** The card of one position: words, whose they are, where they were read, who controls that. */
  List<Block> card(Position p) {
    Source s = state.game().content().sources().get(p.source());
    Outlet o = state.game().content().outlets().get(s.outlet());
    out.add(
        Block.of(
            Kind.HEADING,
            say.say("source.heading", p.id(), names.delegationOf(p), names.date(p.date()))));
    out.add(Block.row(say.say("source.who"), names.who(p)));
    out.add(Block.row(say.say("source.scene"), p.scene()));
    out.add(Block.row(say.say("source.statement"), p.statement()));
    p.quote()
        .ifPresent(
            q ->
                out.add(
                    Block.row(
                        say.say(
                            "source.quote."
                                + p.quoteKind()
                                    .orElse(Position.QuoteKind.OUTLET_WORDS)
                                    .name()
                                    .toLowerCase(Locale.ROOT)),
                        p.offensive() ? say.say("source.offensive") : "\"" + q + "\"")));
    Issue issue = state.game().content().issues().get(p.issue());
    String level = p.level().map(issue::nameOf).orElse(say.say("source.no-level"));
    String coded =
        say.say(
            "source.coded-as",
            issue.name(),
            say.say("stance." + p.stance().name().toLowerCase(Locale.ROOT)),
            level,
            p.levelWhy().orElse(""));
    out.add(Block.row(say.say("source.coded"), coded));
    out.add(
        Block.row(
            say.say("source.read"),
            say.say("source.title", s.title(), o.name(), s.date().map(names::date).orElse(""))));
    control(o);
    out.add(Block.row(say.say("source.verified"), verified(p.verified())));
    url(s);
    out.add(Block.row(say.say("source.page"), s.id()));
    Echo echo = Echo.of(state.game().content(), p, day());
    echoes("source.same", echo.same());
    echoes("source.opposite", echo.opposite());
    return out;
  }

  private void control(Outlet o) {
    String key = "control." + o.control().name().toLowerCase(Locale.ROOT);
    out.add(Block.row(say.say("source.control"), say.say(key, o.basis())));
  }

  private String verified(Verified how) {
    return say.say("verified." + how.name().toLowerCase(Locale.ROOT));
  }

  private void url(Source s) {
    s.url().ifPresent(u -> out.add(Block.row(say.say("source.url"), u)));
  }

  private void echoes(String key, List<Position> found) {
    List<String> ids = found.stream().map(q -> q.id() + " (" + q.source() + ")").toList();
    if (!ids.isEmpty()) {
      out.add(Block.row(say.say(key), String.join(", ", ids)));
    }
  }

  /** Whether a source was there to be read by now. */
  boolean known(Source s) {
    return day().isEmpty() || resting(s).findAny().isPresent();
  }

  private java.util.stream.Stream<Position> resting(Source s) {
    return state.game().content().positions().values().stream()
        .filter(p -> p.source().equals(s.id()))
        .filter(p -> day().isEmpty() || p.known(day().get()));
  }

  /** Who published it, who controls that, how good a witness it is, which positions rest on it. */
  List<Block> page(Source s) {
    Outlet o = state.game().content().outlets().get(s.outlet());
    out.add(Block.of(Kind.HEADING, say.say("source.page-heading", s.id(), s.title())));
    String date = s.date().map(names::date).orElse("");
    out.add(Block.row(say.say("source.published"), say.say("source.by", o.name(), date)));
    control(o);
    String tier = say.say("tier." + s.tier().name().toLowerCase(Locale.ROOT));
    String read = verified(s.verified());
    out.add(Block.row(say.say("source.reliable"), say.say("source.reliable-as", tier, read)));
    s.note().ifPresent(n -> out.add(Block.row(say.say("source.note"), n)));
    url(s);
    resting(s).forEach(this::rests);
    out.add(Block.of(Kind.NOTE, say.say("source.labels")));
    return out;
  }

  /** One position that rests on it; its words are shown once they were spoken, or at the end. */
  private void rests(Position p) {
    Issue issue = state.game().content().issues().get(p.issue());
    boolean open = day().isEmpty() || state.table().spoken(state.game().ref(p.id()));
    boolean shown = open && !p.offensive();
    String words = shown ? p.statement() : say.say("dossier.unheard", issue.name(), p.speaker());
    Echo echo = Echo.of(state.game().content(), p, day());
    String more = say.say("source.echo", echo.same().size(), echo.opposite().size());
    out.add(
        new Block(
            Kind.ROW,
            names.delegationOf(p),
            say.say("source.rests", names.date(p.date()), words, names.mark(p), more),
            names.cite(p)));
  }
}
