package guarantor.session;

import guarantor.negotiation.Circumstances;
import guarantor.negotiation.Drill;
import guarantor.negotiation.Edit;
import guarantor.negotiation.Fact;
import guarantor.negotiation.Give;
import guarantor.negotiation.Item;
import guarantor.negotiation.Judgement;
import guarantor.negotiation.Paper;
import guarantor.negotiation.Part;
import guarantor.negotiation.Party;
import guarantor.negotiation.Round;
import guarantor.negotiation.Score;
import guarantor.negotiation.Settlement;
import guarantor.negotiation.Table;
import guarantor.negotiation.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Trades that were left on the table: changes of at most two clauses of a signed Compact, perhaps
 * with a give, that bring the player points and hurt no signer. Each is tried by the rules: the
 * room is asked once more at the end of the talks, every signer says yes again and is bound to
 * nothing that leaves it worse off.
 */
public final class Trades {
  private static final int MOST = 3;
  private static final int MOST_FIRST = 24;
  private static final int MOST_LOOKED_AT = 2500;
  private static final int MOST_TRIED = 80;

  private final State state;
  private final State end;
  private final Fact.Settled settled;
  private final long signers;
  private final Circumstances now;
  private final long[] worth;
  private final int points;
  private int lookedAt;

  /**
   * One trade.
   *
   * @param edits of one or two clauses
   * @param give the give it needs, or -1
   * @param points what it would have brought
   */
  public record Trade(List<Edit> edits, int give, int points) {
    public Trade {
      edits = List.copyOf(edits);
    }

    private boolean sharesClause(Trade other) {
      return edits.stream().anyMatch(e -> other.edits.stream().anyMatch(o -> same(e, o)));
    }

    private static boolean same(Edit a, Edit b) {
      return a.item() == b.item() && a.party() == b.party();
    }
  }

  private Trades(State state) {
    this.state = state;
    this.end = again(state);
    Drill.Signed signed = Result.asItStands(end);
    this.settled = Settlement.compact(end.table(), end.cast());
    this.signers = settled.signers();
    this.now = end.table().circumstances();
    this.points = points(end, signed, end.table().points());
    this.worth = new long[end.table().parties()];
    for (Party p : end.cast().parties()) {
      worth[p.index()] = worth(p, signed, now);
    }
  }

  /** The best three, the most points first; none where no Compact was signed. */
  public static List<Trade> missed(State state) {
    boolean signed =
        state.table().ending() == Table.Ending.INITIALLED && state.table().settled().stands();
    return signed ? new Trades(state).search() : List.of();
  }

  /** The table as the talks ended, before anything was settled. */
  static State again(State state) {
    Table table = state.game().table(state.difficulty());
    for (Event e : Session.effective(state.log())) {
      for (Fact f : e.facts()) {
        boolean ending =
            f instanceof Fact.Settled || f instanceof Fact.Charged || f instanceof Fact.Initialled;
        if (!ending) {
          table.apply(f);
        }
      }
    }
    return new State(state.game(), state.difficulty(), state.seed(), table, state.log());
  }

  private List<Trade> search() {
    List<Trade> found = new ArrayList<>();
    List<Edit> edits = edits();
    for (int give : gives()) {
      Circumstances given = given(give);
      List<Trade> firsts = new ArrayList<>();
      for (Edit e : edits) {
        look(List.of(e), give, given, found, firsts);
      }
      firsts.sort(Comparator.comparing((Trade t) -> -t.points()));
      for (Trade first : firsts.subList(0, Math.min(MOST_FIRST, firsts.size()))) {
        for (Edit second : edits) {
          boolean other = !new Trade(List.of(second), -1, 0).sharesClause(first);
          if (other && lookedAt < MOST_LOOKED_AT) {
            List<Edit> both = List.of(first.edits().get(0), second);
            look(both, give, given, found, new ArrayList<>());
          }
        }
      }
    }
    found.sort(
        Comparator.comparing((Trade t) -> -t.points())
            .thenComparing((Trade t) -> t.edits().size())
            .thenComparing((Trade t) -> t.give()));
    List<Trade> out = new ArrayList<>();
    int tried = 0;
    for (Trade t : found) {
      if (out.size() < MOST && tried < MOST_TRIED && out.stream().noneMatch(t::sharesClause)) {
        tried++;
        made(t.edits(), t.give()).ifPresent(out::add);
      }
    }
    out.sort(Comparator.comparing((Trade t) -> -t.points()));
    return List.copyOf(out);
  }

  /** No give, and each that was not made and can be paid. */
  private List<Integer> gives() {
    List<Integer> out = new ArrayList<>(List.of(-1));
    for (Give g : end.cast().gives()) {
      boolean made = end.table().given(g.index(), Edit.JOINT);
      boolean may = g.needs() < 0 || (signers >> g.needs() & 1) != 0;
      if (!made && may && end.price(g.index()) <= Math.max(0, end.table().points())) {
        out.add(g.index());
      }
    }
    return out;
  }

  /** The talks' end with a give made to all. */
  private Circumstances given(int give) {
    Circumstances out = now;
    for (Party p : end.cast().parties()) {
      out = give < 0 ? out : out.giving(p.index(), 1L << give);
    }
    return out;
  }

  /** Every change of one clause of the Compact or of a signer's annex that may be named. */
  private List<Edit> edits() {
    List<Edit> out = new ArrayList<>();
    Text text = end.table().text();
    for (int i = 0; i < text.agenda().size(); i++) {
      Item item = text.agenda().item(i);
      for (Party p : end.cast().parties()) {
        boolean signs = (signers >> p.index() & 1) != 0;
        if (item.part() == Part.ANNEX && signs) {
          levels(i, text.clause(i, p.index()), out);
        } else if (item.part() == Part.COMPACT && signs && text.excepts(i, p.index())) {
          Edit clause = text.clause(i, Edit.JOINT);
          out.add(clause.excepting(clause.except() & ~p.bit()));
        }
      }
      if (item.part() == Part.COMPACT) {
        levels(i, text.clause(i, Edit.JOINT), out);
      }
    }
    return out;
  }

  private void levels(int i, Edit clause, List<Edit> out) {
    Item item = end.table().agenda().item(i);
    Table.Line line = end.table().line(i);
    for (int l = item.statusQuo(); l <= item.top(); l++) {
      boolean kept = line == null || l >= line.level() || l >= clause.level();
      boolean may = end.scene().mayName(i, l) && kept;
      for (int f = 0; may && f < item.tags(l); f++) {
        Edit e = clause.at(l).tagged(f);
        if (!e.equals(clause)) {
          out.add(e);
        }
      }
    }
  }

  /**
   * A quick look: would all signers stay on their ground, none worth less, and points rise? What
   * brings points but loses somebody may still do with a second clause.
   */
  private void look(
      List<Edit> edits, int give, Circumstances given, List<Trade> found, List<Trade> firsts) {
    lookedAt++;
    Text text = end.table().text().with(edits);
    Circumstances then = given.with(text);
    boolean fair = true;
    List<Long> free = new ArrayList<>(settled.reserved(end.table().parties()));
    for (Party p : end.cast().parties()) {
      if ((signers >> p.index() & 1) != 0) {
        Judgement judged = Judgement.of(p, Paper.COMPACT, then);
        free.set(p.index(), ~judged.carried());
        fair &= judged.failing() == 0 && worth(p, judged.carried(), then) >= worth[p.index()];
      }
    }
    boolean softens = give >= 0 && end.cast().gives().get(give).softens();
    boolean softened = Result.softened(end) || softens;
    Drill.Signed signed = new Drill.Signed(text, signers | settled.rows(), free, softened);
    int left = end.table().points() - (give < 0 ? 0 : end.price(give));
    int gain = points(end, signed, left) - points;
    if (gain > 0) {
      (fair ? found : firsts).add(new Trade(edits, give, gain));
    }
  }

  /** Makes the trade by the rules; the trade with what it really brings, or nothing. */
  private Optional<Trade> made(List<Edit> edits, int give) {
    State then = again(state);
    List<Integer> gives = give < 0 ? List.of() : List.of(give);
    Round round = new Round(then.table(), then.cast(), then.temper());
    round.room(edits, gives, signers | then.seated(), then::price);
    Fact.Settled after = Settlement.compact(then.table(), then.cast());
    Drill.Signed signed = Result.asItStands(then);
    boolean fair = after.stands() && (signers & ~after.signers()) == 0;
    for (Party p : then.cast().parties()) {
      boolean signs = (signers >> p.index() & 1) != 0;
      long has = signs ? worth(p, signed, then.table().circumstances()) : 0;
      fair &= !signs || has >= worth[p.index()];
    }
    int gain = fair ? points(then, signed, then.table().points()) - points : 0;
    return gain > 0 ? Optional.of(new Trade(edits, give, gain)) : Optional.empty();
  }

  private static int points(State at, Drill.Signed signed, int left) {
    return Score.of(signed, at.cast(), at.game().questions(), at.instruction(), left, true)
        .points();
  }

  /** What a text binds a party to, in thousandths times weight beyond the status quo. */
  private static long worth(Party p, Drill.Signed signed, Circumstances at) {
    long bound = 0;
    for (int i = 0; i < at.text().agenda().size(); i++) {
      boolean binds = signed.binds(p.index(), i, Drill.Run.AFTER_PEACE);
      bound |= binds ? 1L << i : 0;
    }
    return worth(p, bound, at);
  }

  private static long worth(Party p, long bound, Circumstances at) {
    long sum = 0;
    for (int i = 0; i < at.text().agenda().size(); i++) {
      Item item = at.text().agenda().item(i);
      if ((bound >> i & 1) != 0 && item.part() != Part.SENTENCE) {
        sum += Judgement.change(p, i, at.text().level(i, p.index()), at);
      }
    }
    return sum;
  }
}
